import { called, column } from "../functions/runtime";
import { functions } from "../../src/functions";

const call = (name: keyof typeof functions, ...args: readonly unknown[]) =>
  called(functions[name], ...args) as number[][];

/**
 * IBM Planning Analytics, "Relative proportional data spreading method": 400 over reference cells
 * 10, 20, 70.
 */
test("[A1] relative proportional spreading", () => {
  expect(call("SPLIT", 400, [[10, 20, 70]])).toEqual([[40, 80, 280]]);
});

/**
 * IBM Planning Analytics, "Equal leaves data spreading method": 1200 over the quarters of a year.
 */
test("[H1] equal leaves", () => {
  expect(call("PHASE", 1200, [[1, 1, 1, 1]])).toEqual([[300, 300, 300, 300]]);
});

/** Oracle Hyperion Planning 11.1.2 Administrator's Guide, table 86: patterns 4 4 5 and 0 1 0. */
test("[H1] the 4-4-5 pattern of a quarter of 13, and a pattern that gives all to the middle", () => {
  expect(call("PHASE", 13, [[4, 4, 5]])).toEqual([[4, 4, 5]]);
  expect(call("PHASE", 13, [[0, 1, 0]])).toEqual([[0, 13, 0]]);
});

/**
 * IBM Planning Analytics, "Spreading data to a consolidated cell": held leaves keep their value,
 * the rest is spread in proportion to what the others had.
 */
test("[A6] held leaves", () => {
  expect(call("SPLIT", 400, [[10, 20, 70]], 1, null, null, [["", 110, ""]])).toEqual([
    [36, 110, 254],
  ]);
});

/**
 * The readme of npm's round-discrete-distibution: 1, 4, 3, 2 scaled to 15 are 1.5, 6, 4.5, 3; the
 * earlier of two equal remainders gets the unit.
 */
test("[A2] equal remainders: the earlier row", () => {
  expect(call("SPLIT", 15, [[1, 4, 3, 2]], 1)).toEqual([[2, 6, 4, 3]]);
});

/** The same figures as a forced distribution of fifteen people. */
test("[G3] seats of fifteen people", () => {
  const people = column(...Array.from({ length: 15 }, (_, index) => 100 - index));
  const grades = (
    called(functions.CURVE, people, [
      ["A", 0.1],
      ["B", 0.4],
      ["C", 0.3],
      ["D", 0.2],
    ]) as string[][]
  ).flat();
  expect(
    ["A", "B", "C", "D"].map((grade) => grades.filter((given) => given === grade).length),
  ).toEqual([2, 6, 4, 3]);
});

/**
 * The worked table of Wikipedia, "Iterative proportional fitting", section Example, as its citing
 * implementations test it. It stops after three cycles: its own rows add up to 150.13, 299.96,
 * 399.92 and 149.99. Ours has both margins to the cent.
 */
test("[M2][M3] a published fit: every cell within what the published margins are off, and both margins exact", () => {
  const rows = [150, 300, 400, 150];
  const columns = [200, 300, 400, 100];
  const seed = [
    [40, 30, 20, 10],
    [35, 50, 100, 75],
    [30, 80, 70, 120],
    [20, 30, 40, 50],
  ];
  const published = [
    [64.61, 46.28, 35.42, 3.83],
    [49.95, 68.15, 156.49, 25.37],
    [56.7, 144.4, 145.06, 53.76],
    [28.74, 41.18, 63.03, 17.03],
  ];
  const fit = call("MATRIX", column(...rows), [columns], seed, 0.01);
  fit.forEach((line, row) =>
    line.forEach((cell, at) =>
      expect(Math.abs(cell - (published[row]?.[at] ?? 0))).toBeLessThan(0.07),
    ),
  );
  const cents = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + Math.round(value * 100), 0);
  expect(fit.map(cents)).toEqual(rows.map((sum) => sum * 100));
  expect(columns.map((_, at) => cents(fit.map((line) => line[at] ?? 0)))).toEqual(
    columns.map((sum) => sum * 100),
  );
});
