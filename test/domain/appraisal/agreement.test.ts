import { one, statistic } from "./agreement-calls";

test.each(["icc1", "icc2", "icc3", "icc1k", "icc2k", "icc3k", "w"])(
  "[Q1][Q2][Q5] %s names the first gap",
  (name) => {
    expect(
      statistic(
        [
          [1, 2],
          [3, null],
        ],
        name,
      ),
    ).toBe("#N/A Row 2, column 2: expected a rating by every rater, got a blank");
  },
);

test("[Q4][Q5] r_wg by hand: 4, 4, 5 on five points is 5 ÷ 6; equal ratings are #N/A", () => {
  expect(one([[4, 4, 5]], "rwg", null, 5)).toBe(5 / 6);
  expect(one([[4, null, 4, 5]], "rwg", null, 5)).toBe(5 / 6);
  expect(one([[1, 5]], "rwg", null, 5)).toBe(-3);
  expect(statistic([[4, 4]], "rwg", null, 5)).toBe(
    "#N/A All ratings are equal: there is no variation to agree on",
  );
  expect(statistic([[4, 5]], "rwg")).toBe(
    "#VALUE! Expected a whole number of at least 2 for points of the scale, got a blank",
  );
  expect(
    statistic(
      [
        [4, 5],
        [4, 4],
      ],
      "rwg",
      null,
      5,
    ),
  ).toBe("#VALUE! Expected one row in ratings, got 2");
});

test("[Q5] tables that are too small, unknown words, an ambiguous 0", () => {
  expect(statistic([[1, 2]], "icc1")).toBe(
    "#N/A Expected ratings of two ratees or more by two raters or more, got 1 × 2",
  );
  expect(statistic([[1], [2]], "alpha")).toBe(
    "#N/A Expected ratings of two ratees or more by two raters or more, got 0 × 1",
  );
  expect(
    statistic(
      [
        [1, 2],
        [0, 3],
      ],
      "w",
    ),
  ).toBe('#N/A Row 2, column 1: 0 or blank. Say which: zeros = "score" or "missing"');
  expect(
    one(
      [
        [1, 2],
        [0, 3],
      ],
      "w",
      "score",
    ),
  ).toBe(0);
  expect(
    statistic(
      [
        [1, 2],
        [2, 3],
      ],
      "kappa",
    ),
  ).toContain('got "kappa"');
});

test("[Q1][Q5] no variation between ratees leaves an intraclass correlation undefined", () => {
  expect(
    statistic(
      [
        [1, 2],
        [1, 2],
      ],
      "icc3",
    ),
  ).toBe("#N/A The ratings vary too little between ratees for this statistic");
});

test("[Q3] a negative rating has no ratio", () => {
  expect(
    statistic(
      [
        [1, 2],
        [-1, 2],
      ],
      "alpha-ratio",
    ),
  ).toBe("#VALUE! Row 2: expected a rating of 0 or more, got -1");
});

test("[Q3] ratings as far apart as cells can hold have a ratio: 1 − 2 ÷ 2 of one ratee", () => {
  expect(statistic([[5e-324, 4, 5]], "alpha-ratio")).toEqual([[0]]);
  expect(statistic([[1e-300, 1e300]], "alpha-ratio")).toEqual([[0]]);
});

test("[Q3] texts beyond what a cell holds, or alike to its last digit, have no ratio", () => {
  expect(statistic([["9".repeat(400), 4]], "alpha-ratio")).toMatch(/^#VALUE! /);
  expect(statistic([["1".repeat(40), `${"1".repeat(39)}2`]], "alpha-ratio")).toMatch(/^#N\/A /);
});
