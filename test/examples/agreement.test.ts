import { called } from "../functions/runtime";
import { AGREEMENT } from "../../src/functions/agreement";

const one = (...args: readonly unknown[]) =>
  (called(AGREEMENT, ...args) as number[][])[0]?.[0] ?? NaN;

/**
 * P. E. Shrout, J. L. Fleiss: Intraclass correlations. Psychological Bulletin 86 (1979), 420–428,
 * tables 2 and 4.
 */
const shroutFleiss = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
];

test.each([
  ["icc1", 0.17],
  ["icc2", 0.29],
  ["icc3", 0.71],
  ["icc1k", 0.44],
  ["icc2k", 0.62],
  ["icc3k", 0.91],
])("[Q1] Shrout and Fleiss: %s is %d", (form, published) => {
  expect(one(shroutFleiss, form)).toBeCloseTo(published, 2);
});

/**
 * K. Krippendorff: Computing Krippendorff's alpha-reliability (2011), section E: four observers,
 * twelve units, missing values.
 */
const observers = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
  [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
];
const units = Array.from({ length: 12 }, (_, unit) => observers.map((row) => row[unit] ?? null));

test.each([
  ["alpha-nominal", 0.743],
  ["alpha-ordinal", 0.815],
  ["alpha", 0.849],
  ["alpha-ratio", 0.797],
])("[Q3] Krippendorff's own example: %s is %d", (name, published) => {
  expect(one(units, name)).toBeCloseTo(published, 3);
});

/**
 * The anxiety ratings of the R package irr (M. Gamer), printed in the documentation of
 * DescTools::KendallW: 20 people, 3 raters, many ties; 0.5396569.
 */
test("[Q2] W with ties: the anxiety ratings", () => {
  const raters = [
    [3, 3, 3, 4, 5, 5, 2, 3, 5, 2, 2, 6, 1, 5, 2, 2, 1, 2, 4, 3],
    [3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4],
    [2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2],
  ];
  expect(
    one(
      Array.from({ length: 20 }, (_, person) => raters.map((row) => row[person])),
      "w",
    ),
  ).toBeCloseTo(0.5396569, 7);
});

/**
 * ProofWiki, "Kendall's Coefficient of Concordance", arbitrary example 1: three competitors, four
 * judges, S = 2, W = 1 / 16.
 */
test("[Q2] W without ties", () => {
  expect(
    one(
      [
        [1, 1, 2, 3],
        [3, 2, 3, 1],
        [2, 3, 1, 2],
      ],
      "w",
    ),
  ).toBe(1 / 16);
});
