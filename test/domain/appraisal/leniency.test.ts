import fc from "fast-check";
import { called, column } from "../../functions/runtime";
import { CALIBRATE } from "../../../src/functions/calibrate";

const calibrated = (...args: readonly unknown[]) => called(CALIBRATE, ...args) as number[][];
const raters = column("A", "A", "A", "B", "B", "B");
const ratings = column(60, 70, 80, 80, 90, 100);

test("[L2] shift: a mild and a strict rater end at the mean of all", () => {
  expect(calibrated(raters, ratings, 3, "shift")).toEqual(
    [70, 80, 90, 70, 80, 90].map((score) => [score, 1]),
  );
});

/**
 * By hand: all six have mean 80 and variance 1000/6; each rater's variance is 200/3: the stretch is
 * √2.5.
 */
test("[L1] z: mean and spread, population standard deviations", () => {
  const stretch = Math.sqrt(2.5);
  calibrated(raters, ratings, 3).forEach(([score, done], row) => {
    expect(score).toBeCloseTo(80 + [-10, 0, 10, -10, 0, 10][row]! * stretch, 12);
    expect(done).toBe(1);
  });
});

test("[L3] too few ratings, equal ratings and an unnamed rater are left as they are, and that is said", () => {
  expect(calibrated(raters, ratings)).toEqual([60, 70, 80, 80, 90, 100].map((score) => [score, 0]));
  expect(
    calibrated(raters, column(60, 70, 80, 90, 90, 90), 3, "shift").map(([, done]) => done),
  ).toEqual([1, 1, 1, 0, 0, 0]);
  expect(
    calibrated(column("A", "A", "A", "", "", ""), ratings, 3, "shift").map(([, done]) => done),
  ).toEqual([1, 1, 1, 0, 0, 0]);
});

test("[L3][N4] no score is #N/A in its row and counts nowhere", () => {
  const gap = calibrated(column("A", "A", "A", "A"), column(60, null, 70, 80), 3, "shift");
  expect(gap).toEqual([
    [60, 1],
    ["#N/A Row 2: no score (0 or blank)", 0],
    [70, 1],
    [80, 1],
  ]);
});

test("[L1] refusals", () => {
  expect(calibrated(column("A"), column(1, 2))).toBe("#VALUE! Expected 1 rating value, got 2");
  expect(calibrated(column("A"), column(1), 0)).toBe(
    "#VALUE! Expected a whole number of at least 1 for least number of ratings, got 0",
  );
  expect(calibrated(column("A"), column(1), 5, "y")).toBe(
    '#VALUE! Expected "z", "shift" for method, got "y"',
  );
});

test("[L1][L2] adjusted ratings of every rater have the mean of all; a rater's order of people never changes", () => {
  const given = fc.array(fc.tuple(fc.constantFrom("A", "B"), fc.integer({ min: 1, max: 9 })), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(given, fc.constantFrom("z", "shift"), (rows, method) => {
      const result = calibrated(
        column(...rows.map(([rater]) => rater)),
        column(...rows.map(([, rating]) => rating)),
        2,
        method,
      );
      const mean = rows.reduce((sum, [, rating]) => sum + rating, 0) / rows.length;
      for (const name of ["A", "B"]) {
        const own = result
          .filter((_, row) => rows[row]?.[0] === name && result[row]?.[1] === 1)
          .map(([score]) => score ?? NaN);
        if (own.length > 0)
          expect(own.reduce((a, b) => a + b, 0) / own.length).toBeCloseTo(mean, 9);
      }
      rows.forEach(([a, x], i) =>
        rows.forEach(([b, y], j) =>
          expect(
            a !== b ||
              Math.sign(x - y) === Math.sign((result[i]?.[0] ?? 0) - (result[j]?.[0] ?? 0)),
          ).toBe(true),
        ),
      );
    }),
  );
});
