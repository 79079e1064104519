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
export function alpha({ rows, places }: RatingTable, difference: Difference): Result<Fraction> {
  const rated = rows
    .map((row) => row.filter((rating) => rating !== undefined))
    .filter((row) => row.length > 1);
  const all = rated.flat();
  if (all.length < 2)
    return refuse({ code: "too-few-ratings", ratees: rated.length, raters: rows[0]?.length ?? 0 });
  if (new Set(all).size === 1) return refuse({ code: "all-equal" });
  if (difference === "ratio") {
    const negative = rows.findIndex((row) =>
      row.some((rating) => rating !== undefined && rating < 0n),
    );
    const found = rows[negative]?.find((rating) => rating !== undefined && rating < 0n) ?? 0n;
    if (negative >= 0)
      return refuse({
        code: "amount-negative",
        place: "rating",
        row: negative + 1,
        got: figure(ofUnits(found, places)),
      });
    if (new Set(all).size > mostValues)
      return refuse({ code: "too-many-values", most: mostValues, got: new Set(all).size });
  }
  const [units, measure] =
    difference === "ordinal"
      ? [ranked(rated, all), disagreement.interval]
      : [rated, disagreement[difference]];
  const observed = units
    .map((unit) => over(measure(unit), fraction(BigInt(unit.length - 1), 1n)))
    .reduce(add, zero);
  const expected = over(measure(units.flat()), fraction(BigInt(all.length - 1), 1n));
  return accept(lowest(minus(one, over(observed, expected))));
}

/** The sum of differences over all ordered pairs of some ratings. */
const disagreement: {
  readonly [D in Exclude<Difference, "ordinal">]: (ratings: readonly bigint[]) => Fraction;
} = {
  nominal: (ratings) => fraction(BigInt(ratings.length) ** 2n - squaresOf(countsOf(ratings)), 1n),
  interval: (ratings) =>
    fraction(2n * (BigInt(ratings.length) * squaresOf(ratings) - sum(ratings) ** 2n), 1n),
  ratio: (ratings) => fractionOf(new Decimal(ratioSum(ratings))),
};

/**
 * Ratings replaced by their mean ranks among all: the ordinal difference is that of ranks, squared.
 */
function ranked(units: readonly (readonly bigint[])[], all: readonly bigint[]): bigint[][] {
  const ranks = midranks(all);
  let start = 0;
  return units.map(({ length }) => ranks.slice(start, (start += length)));
}

/** Σ ((a − b) ÷ (a + b))² over ordered pairs; two zeros do not differ. */
function ratioSum(ratings: readonly bigint[]): number {
  const counts = new Map<number, number>();
  for (const rating of ratings) counts.set(Number(rating), (counts.get(Number(rating)) ?? 0) + 1);
  const values = [...counts];
  let sum = 0;
  values.forEach(([a, many], index) => {
    for (const [b, times] of values.slice(index + 1))
      sum += 2 * many * times * ((a - b) / (a + b)) ** 2;
  });
  return sum;
}

function add(a: Fraction, b: Fraction): Fraction {
  return lowest(plus(a, b));
}
