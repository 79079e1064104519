import fc from "fast-check";
import { called, column } from "../../functions/runtime";
import { WEIGHTED } from "../../../src/functions/weighted";

const score = (...args: readonly unknown[]) => called(WEIGHTED, ...args);
const weights = [[60, 10, 10, 20]];

test.each([
  ["hold", "#N/A Row 1, column 3: no score (0 or blank)"],
  ["share", [[84.4444444444444444]]],
  ["zero", [[76]]],
])("[P8] the company's 60/10/10/20 with a gap under %s", (policy, expected) => {
  expect(score([[80, 90, null, 95]], weights, policy)).toEqual(expected);
  expect(score([[80, 90, 0, 95]], weights, policy, "missing")).toEqual(expected);
});

test("[P8] all present: 83, however the weights are scaled; a score of weight 0 is not needed", () => {
  expect(score([[80, 90, 70, 95]], weights)).toEqual([[83]]);
  expect(score(column(80, 90, 70, 95, null), column(0.6, 0.1, 0.1, 0.2, 0))).toEqual([[83]]);
});

test.each<[string, readonly unknown[], string]>([
  [
    "[N4] a 0 of unsaid meaning",
    [[[80, 0]], [[1, 1]]],
    '#N/A Row 1, column 2: 0 or blank. Say which: zeros = "score" or "missing"',
  ],
  [
    "[P8] nothing to share",
    [[[null, null]], [[1, 1]], "share"],
    "#N/A Expected at least one score, got none",
  ],
  [
    "[P8] weights of 0",
    [[[80, 90]], [[0, 0]]],
    "#VALUE! Expected at least one weight above 0, got all 0",
  ],
  [
    "[P8] a negative weight",
    [[[80, 90]], [[2, -1]]],
    "#VALUE! Row 1, column 2: expected an indicator weight of 0 or more, got -1",
  ],
  [
    "[N6] one weight too few",
    [[[80, 90]], [[1]]],
    "#VALUE! Expected 2 indicator weight values, got 1",
  ],
])("%s is refused", (_, args, message) => {
  expect(score(...args)).toBe(message);
});

test("[P11] a weighted score lies between the least and the greatest; the order is immaterial", () => {
  const parts = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 6 })), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(parts, (rows) => {
      const of = (given: typeof rows) =>
        (
          score(
            [given.map(([rating]) => rating)],
            [given.map(([, weight]) => weight)],
          ) as number[][]
        )[0]?.[0] ?? NaN;
      const ratings = rows.map(([rating]) => rating);
      expect(of(rows)).toBeGreaterThanOrEqual(Math.min(...ratings));
      expect(of(rows)).toBeLessThanOrEqual(Math.max(...ratings));
      expect(of([...rows].reverse())).toBe(of(rows));
    }),
  );
});
