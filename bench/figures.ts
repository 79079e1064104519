/** Figures that are the same in every run: a linear congruence, no clock, no chance. */
export function figures(count: number, most: number, places = 0): number[] {
  let state = 20_260_101;
  const grid = 10 ** places;
  return Array.from({ length: count }, () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.round((state / 2_147_483_648) * most * grid) / grid;
  });
}

/** The median time of some runs, in milliseconds; the first run warms up and does not count. */
export function median(run: () => unknown, times = 9): number {
  run();
  const taken = Array.from({ length: times }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return taken.sort((a, b) => a - b)[times >> 1] ?? 0;
}
