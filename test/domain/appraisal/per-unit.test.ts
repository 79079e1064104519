import fc from "fast-check";
import "../../functions/runtime";
import { called, column } from "../../functions/runtime";
import { KPI } from "../../../src/functions/kpi";

const points = (...args: readonly unknown[]) => called(KPI, ...args);

/** 目标100，每低1%扣1分，每超1%加2分，80%以下不得分，最多加10分，满分20. */
const sales = [[0.01, 1, 2, 0.8, null, 10]];

test("[K7] per: the company's sales rule, each figure by hand", () => {
  expect(points(column(95, 95.5, 103, 110, 79, 80, 120), 100, "per", sales, 20)).toEqual(
    column(15, 15.5, 26, 30, 0, 0, 30),
  );
});

test("[K7] per-lower: expense of 105 and 102 where 100 was allowed, 2 of 10 points lost per 1 %", () => {
  expect(points(column(105, 102, 90), 100, "per-lower", [[0.01, 2]], 10)).toEqual(column(0, 6, 10));
});

test("[K8] count-lower: two accounts lost where none was to be lost; 2 points of churn too much", () => {
  expect(points(2, 0, "count-lower", [[1, 5]], 20)).toEqual([[10]]);
  expect(points(0.12, 0.1, "count-lower", [[0.01, 2]], 10)).toEqual([[6]]);
  expect(points(column(8, 9), 8, "count", [[1, 5, 3]], 20)).toEqual(column(20, 23));
  expect(points(column(6, 5), 8, "count", [[1, 5, 0, 6]], 20)).toEqual(column(10, 0));
});

test("[K9] only whole units, or started units: 95.5 is 16 or 15", () => {
  const rule = (whole: number) => [[0.01, 1, 2, 0.8, null, 10, whole]];
  expect(points(95.5, 100, "per", rule(1), 20)).toEqual([[16]]);
  expect(points(95.5, 100, "per", rule(2), 20)).toEqual([[15]]);
  expect(points(103.5, 100, "per", rule(1), 20)).toEqual([[26]]);
});

test("[K11] one rule for each row; each reads the table in its own way", () => {
  expect(
    points(column(90, 90, 1), column(100, 100, 0), column("ratio", "pass", "pass-lower")),
  ).toEqual(column(90, 0, 0));
  expect(points(column(1, 2), 1, column("ratio", "rato"))).toBe(
    '#VALUE! Row 2: expected "ratio", "lower", "pass", "pass-lower", "step", "step-lower", "linear", "deduct", "per", "per-lower", "count", "count-lower" for rule, got "rato"',
  );
  expect(points(column(1, 2), 1, column("ratio", "ratio", "ratio"))).toBe(
    "#VALUE! Expected 2 rule values, got 3",
  );
});

test.each<[readonly unknown[], string]>([
  [[1, 1, "per"], "#VALUE! Expected at least one row in table, got none"],
  [[1, 1, "per", [[0, 1]]], "#VALUE! Expected a unit above 0, got 0"],
  [[1, 1, "per", [[0.01, -1]]], "#VALUE! Row 1: expected a number of points of 0 or more, got -1"],
  [[1, 1, "per", [[0.01, "x"]]], '#VALUE! Row 1, column 2: expected a number, got "x"'],
  [
    [
      1,
      1,
      "count",
      [
        [1, 1],
        [2, 1],
      ],
    ],
    "#VALUE! Expected one row in table, got 2",
  ],
  [
    [1, 1, "count", [[1, 1, 1, 1, 1, 1, 3]]],
    "#VALUE! Expected a whole number from 1 to 2 for table, got 3",
  ],
  [[1, 1, "count", [[1, 1, 1, 1, 1, 1, 1, 1]]], "#VALUE! Expected 7 columns in table, got 8"],
  [[1, 0, "per", [[0.01, 1]]], "#N/A Row 1: no quota yet (0 or blank)"],
])("[K7][K8][K9] %j is refused", (args, message) => {
  const got = points(...args);
  expect(Array.isArray(got) ? got[0]?.[0] : got).toBe(message);
});

const rule = fc.record({
  actual: fc.integer({ min: 0, max: 30 }),
  target: fc.integer({ min: 1, max: 20 }),
  unit: fc.integer({ min: 1, max: 4 }),
  lost: fc.integer({ min: 0, max: 4 }),
  won: fc.integer({ min: 0, max: 4 }),
  mostLost: fc.constantFrom(0, 0, 5, 12),
  mostWon: fc.constantFrom(0, 0, 3, 8),
  whole: fc.constantFrom(0, 1, 2),
  lower: fc.boolean(),
});

test("[K7][K8][K9] unit after unit is taken from the full mark or added to it, counted one by one", () => {
  fc.assert(
    fc.property(rule, ({ actual, target, unit, lost, won, mostLost, mostWon, whole, lower }) => {
      const short = lower ? actual - target : target - actual;
      const off = Math.abs(short);
      let units = 0;
      while ((units + 1) * unit <= off) units += 1;
      const rest = off - units * unit;
      const counted = whole === 0 ? off / unit : units + (whole === 2 && rest > 0 ? 1 : 0);
      const limit = (amount: number, most: number) => (most > 0 ? Math.min(amount, most) : amount);
      const expected =
        short > 0
          ? Math.max(0, 20 - limit(counted * lost, mostLost))
          : 20 + limit(counted * won, mostWon);
      const word = lower ? "count-lower" : "count";
      const [[got = NaN] = []] = points(
        actual,
        target,
        word,
        [[unit, lost, won, 0, mostLost, mostWon, whole]],
        20,
      ) as number[][];
      expect(got).toBeCloseTo(expected, 12);
    }),
  );
});
