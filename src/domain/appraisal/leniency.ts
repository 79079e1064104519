import { at } from "../result";
import { Decimal } from "../decimal";
import { type Fraction, decimalOf, fraction, lowest, minus, over, times } from "../fraction";
import type { Column } from "../column";
import { Names } from "../name";

export type CalibrationMethod = "z" | "shift";

/** A rating with its rater's leniency taken out, or as it was where that could not be told. */
export interface Calibrated {
  readonly adjusted: Decimal;
  readonly isAdjusted: boolean;
}

/**
 * Takes the leniency of raters out of their ratings [L1–L3].
 *
 * "z": μ + σ × (x − μ of the rater) ÷ σ of the rater, population standard deviations over all
 * ratings; "shift": x − μ of the rater + μ.
 *
 * @param raters who gave each rating; a blank one is unknown and not adjusted
 * @param least ratings that a rater must have given to be adjusted
 * @returns one per rating. Moments are exact fractions; only the root of "z" is rounded, at 60
 * digits, so that a cell is right to its last
 * @example A gave 60, 70, 80 and B 80, 90, 100: "shift" makes both 70, 80, 90
 */
export function calibrate(
  raters: readonly string[],
  ratings: Column,
  least: number,
  method: CalibrationMethod,
): Calibrated[] {
  const all = momentsOf(ratings.units, ratings.places);
  const rules = rulesByRater(raters, ratings, least, method, all);
  return raters.map((_, row) => {
    const raw = new Decimal(`${at(ratings.units, row)}e-${ratings.places}`);
    const rule = rules[row];
    return rule
      ? {
          adjusted: raw.minus(rule.mean).times(rule.stretch).plus(decimalOf(all.mean)),
          isAdjusted: true,
        }
      : { adjusted: raw, isAdjusted: false };
  });
}

/** Adjusted = (x − mean) × stretch + the mean of all. */
interface Rule {
  readonly mean: Decimal;
  readonly stretch: Decimal;
}

function rulesByRater(
  raters: readonly string[],
  { units, places }: Column,
  least: number,
  method: CalibrationMethod,
  all: Moments,
): (Rule | undefined)[] {
  const names = new Names();
  const numbers = raters.map((rater) => names.numberOf(rater));
  const own = names.shown.map((): bigint[] => []);
  units.forEach((rating, row) => own[at(numbers, row)]?.push(rating));
  const rules = own.map((ratings, rater) => {
    const { mean, variance } = momentsOf(ratings, places);
    if (names.shown[rater] === "" || ratings.length < least || variance.top === 0n)
      return undefined;
    return {
      mean: decimalOf(mean),
      stretch: method === "shift" ? new Decimal(1) : root(over(all.variance, variance)),
    };
  });
  return numbers.map((number) => rules[number]);
}

interface Moments {
  readonly mean: Fraction;
  readonly variance: Fraction;
}

/** Mean and population variance, exact. */
function momentsOf(units: readonly bigint[], places: number): Moments {
  const count = BigInt(Math.max(1, units.length));
  const grid = 10n ** BigInt(places);
  const sum = units.reduce((total, unit) => total + unit, 0n);
  const squares = units.reduce((total, unit) => total + unit * unit, 0n);
  const mean = lowest(fraction(sum, count * grid));
  const variance = lowest(minus(fraction(squares, count * grid * grid), times(mean, mean)));
  return { mean, variance };
}

function root({ top, bottom }: Fraction): Decimal {
  return new Decimal(top.toString()).div(bottom.toString()).sqrt();
}
