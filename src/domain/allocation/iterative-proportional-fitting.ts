import { at } from "../result";
/** Digits below the point of scaling factors. */
export const digits = 160n;
const close = 2n ** 40n;
const mostRounds = 2000;

/**
 * The seed scaled to its margins by iterative proportional fitting [M2]: rows and columns take
 * turns until no row misses its total by more than 2^-120 of a step. The caller has cut the seed
 * down to cells that can be above 0 at all, so that the process converges geometrically (Bacharach
 * 1970).
 * @returns each cell in steps × 2^160
 */
export function scaledToMargins(
  seed: readonly (readonly bigint[])[],
  rows: readonly bigint[],
  columns: readonly bigint[],
): bigint[][] {
  let cells = seed.map((line) => line.map((cell) => cell << digits));
  for (let round = 0; round < mostRounds; round += 1) {
    cells = cells.map((line, row) => scaled(line, at(rows, row)));
    const sums = columns.map((_, column) =>
      cells.reduce((sum, line) => sum + at(line, column), 0n),
    );
    const isClose = sums.every(
      (sum, column) => distance(sum, at(columns, column) << digits) < close,
    );
    if (isClose) return cells;
    cells = cells.map((line) =>
      line.map((cell, column) =>
        sums[column] ? (cell * (at(columns, column) << digits)) / at(sums, column) : 0n,
      ),
    );
  }
  return cells;
}

function scaled(line: readonly bigint[], total: bigint): bigint[] {
  const sum = line.reduce((all, cell) => all + cell, 0n);
  return line.map((cell) => (sum === 0n ? 0n : (cell * (total << digits)) / sum));
}

function distance(a: bigint, b: bigint): bigint {
  return a < b ? b - a : a - b;
}
