import { figures, median } from "./figures";

const rows = 100_000;
const bands = [
  [90, "A"],
  [80, "B"],
  [60, "C"],
  [0, "D"],
];
const steps = [
  [1, 100],
  [0.9, 80],
  [0.8, 60],
];
const curve = [
  [0.9, 1],
  [1.1, 2],
];
const tiers = [
  [0, 0.1],
  [10_000, 0.2],
];
const column = (most: number, places: number): number[][] =>
  figures(rows, most, places).map((figure) => [figure]);

/** What one row of the functions that answer row by row costs, in microseconds. */
export async function rowLines(): Promise<readonly (readonly [string, number, string])[]> {
  const { functions } = await import("../src/functions");
  const [actual, quota] = [
    column(100_000, 2),
    column(100_000, 2).map(([figure = 0]) => [figure + 1]),
  ];
  const [met, wage, score] = [
    column(1.5, 3),
    column(9_000, 2),
    column(100, 2).map(([figure = 0]) => [figure + 1]),
  ];
  const calls: readonly (readonly [string, () => unknown])[] = [
    ["ATTAIN", () => functions.ATTAIN(actual, quota)],
    ["KPI ratio", () => functions.KPI(actual, quota, [["ratio"]])],
    ["KPI step", () => functions.KPI(actual, quota, [["step"]], steps)],
    ["FLOATPAY", () => functions.FLOATPAY(wage, met)],
    ["PAYOUT", () => functions.PAYOUT(met, curve)],
    ["GRADE", () => functions.GRADE(score, bands)],
    ["TIERED", () => functions.TIERED(actual, tiers)],
  ];
  return calls.map(([name, call]) => {
    const taken = median(call, 5);
    return [`MERIT.${name}, 100,000 rows`, taken, `${((taken * 1000) / rows).toFixed(2)} µs a row`];
  });
}
