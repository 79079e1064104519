import { type Decimal, figure } from "../../decimal";
import { type Fraction, fraction, fractionOf, lowest, minus, one, over } from "../../fraction";
import { sum } from "../../integers";
import { type Result, accept, refuse } from "../../result";
import { type RatingTable, squaresOf } from "./rating-table";

/**
 * Within-group agreement of the raters of one row: r_wg = 1 − s² ÷ ((A² − 1) ÷ 12), s² their sample
 * variance [Q4].
 *
 * @param scale A, the number of points of the scale: whole, at least 2
 * @returns an exact fraction, below 0 where raters differ more than by chance
 * @see L. R. James, R. G. Demaree, G. Wolf: Estimating within-group interrater reliability. Journal
 * of Applied Psychology 69 (1984), 85–98
 * @example 4, 4, 5 on a scale of five: s² = 1 ÷ 3, r_wg = 1 − 1 ÷ 6 = 0.8333…
 */
export function withinGroup(
  { rows, places }: RatingTable,
  scale: Decimal | undefined,
): Result<Fraction> {
  if (!scale?.isInteger() || scale.lt(2))
    return refuse({
      code: "not-whole",
      place: "points",
      least: 2,
      got: scale ? figure(scale) : "",
    });
  const ratings = (rows[0] ?? []).filter((rating) => rating !== undefined);
  const n = BigInt(ratings.length);
  const variance = fraction(
    n * squaresOf(ratings) - sum(ratings) ** 2n,
    n * (n - 1n) * 100n ** BigInt(places),
  );
  const chance = over(fractionOf(scale.times(scale).minus(1)), fraction(12n, 1n));
  return accept(lowest(minus(one, over(variance, chance))));
}
