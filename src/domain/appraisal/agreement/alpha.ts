import { Decimal, figure, ofUnits } from "../../decimal";
import {
  type Fraction,
  fraction,
  fractionOf,
  lowest,
  minus,
  one,
  over,
  plus,
  zero,
} from "../../fraction";
import { sum } from "../../integers";
import type { Refusal } from "../../refusal";
import { type Result, accept, refuse } from "../../result";
import { type RatingTable, countsOf, midranks, squaresOf } from "./rating-table";

/** How the difference of two ratings is measured. */
export type Difference = "nominal" | "ordinal" | "interval" | "ratio";

/** Pairs of distinct values that "ratio" looks at: about a second's work. */
const mostValues = 10_000;

/**
 * Krippendorff's α [Q3]; ratings may be missing. Ratees with fewer than two ratings do not count.
 *
 * @returns 1 − observed ÷ expected disagreement, at most 1; refuses ratings that are all equal, and
 * for "ratio" negative ones
 * @see K. Krippendorff: Computing Krippendorff's alpha-reliability (2011); its section E has four
 * observers and twelve units
 * @example that example: nominal 0.743, ordinal 0.815, interval 0.849, ratio 0.797
 */
export function alpha(table: RatingTable, difference: Difference): Result<Fraction> {
  const { rows, places } = table;
  const rated = rows
    .map((row) => row.filter((rating) => rating !== undefined))
    .filter((row) => row.length > 1);
  const all = rated.flat();
  if (all.length < 2)
    return refuse({ code: "too-few-ratings", ratees: rated.length, raters: rows[0]?.length ?? 0 });
  const refusal = difference === "ratio" ? ratioRefusal(table, new Set(all).size) : undefined;
  if (refusal) return refuse(refusal);
  const [units, measure] =
    difference === "ordinal"
      ? [ranked(rated, all), disagreement.interval]
      : [rated, disagreement[difference]];
  const observed = units
    .map((unit) => over(measure(unit, places), fraction(BigInt(unit.length - 1), 1n)))
    .reduce(add, zero);
  const expected = over(measure(units.flat(), places), fraction(BigInt(all.length - 1), 1n));
  if (expected.top === 0n) return refuse({ code: "all-equal" });
  return accept(lowest(minus(one, over(observed, expected))));
}

/** The sum of differences over all ordered pairs of some ratings. */
const disagreement: {
  readonly [D in Exclude<Difference, "ordinal">]: (
    ratings: readonly bigint[],
    places: number,
  ) => Fraction;
} = {
  nominal: (ratings) => fraction(BigInt(ratings.length) ** 2n - squaresOf(countsOf(ratings)), 1n),
  interval: (ratings) =>
    fraction(2n * (BigInt(ratings.length) * squaresOf(ratings) - sum(ratings) ** 2n), 1n),
  ratio: (ratings, places) => fractionOf(new Decimal(ratioSum(ratings, places))),
};

/**
 * Ratings replaced by their mean ranks among all: the ordinal difference is that of ranks, squared.
 */
function ranked(units: readonly (readonly bigint[])[], all: readonly bigint[]): bigint[][] {
  const ranks = midranks(all);
  let start = 0;
  return units.map(({ length }) => ranks.slice(start, (start += length)));
}

/**
 * Σ ((a − b) ÷ (a + b))² over ordered pairs; two zeros do not differ. Neither the smallest nor the
 * largest ratings that a cell holds leave the range of a float64 on the way.
 */
function ratioSum(ratings: readonly bigint[], places: number): number {
  const counts = new Map<number, number>();
  for (const rating of ratings) {
    const value = ofUnits(rating, places).toNumber();
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const values = [...counts].sort(([a], [b]) => b - a);
  let sum = 0;
  values.forEach(([a, many], index) => {
    for (const [b, times] of values.slice(index + 1))
      sum += 2 * many * times * ((a - b) / a / (1 + b / a)) ** 2;
  });
  return sum;
}

/** What "ratio" cannot measure: negative ratings, ones beyond any cell, too many values. */
function ratioRefusal({ rows, places }: RatingTable, values: number): Refusal | undefined {
  for (const [index, row] of rows.entries())
    for (const rating of row) {
      if (rating === undefined) continue;
      const value = ofUnits(rating, places);
      if (rating < 0n)
        return { code: "amount-negative", place: "rating", row: index + 1, got: figure(value) };
      if (!Number.isFinite(value.toNumber())) return { code: "result-too-large", row: index + 1 };
    }
  return values > mostValues
    ? { code: "too-many-values", most: mostValues, got: values }
    : undefined;
}

function add(a: Fraction, b: Fraction): Fraction {
  return lowest(plus(a, b));
}
