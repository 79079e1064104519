import { type Fraction, fraction, lowest } from "../../fraction";
import { sum } from "../../integers";
import { type Result, accept, at, refuse } from "../../result";
import { type RatingTable, countsOf, midranks, squaresOf } from "./rating-table";

/**
 * Kendall's coefficient of concordance W of complete ratings, corrected for ties [Q2].
 *
 * @returns an exact fraction from 0 to 1: 12 S ÷ (m² (n³ − n) − m Σ (t³ − t)), S the sum of squared
 * deviations of rank sums; refuses raters who all rate everybody alike
 * @see M. G. Kendall, B. Babington Smith: The problem of m rankings. Annals of Mathematical
 * Statistics 10 (1939), 275–287
 * @example three raters who rank three ratees alike: 1
 */
export function concordance({ rows }: RatingTable): Result<Fraction> {
  const raters = (rows[0] ?? []).map((_, rater) => rows.map((row) => at(row, rater)));
  const ranked = raters.map(midranks);
  const [m, n] = [BigInt(raters.length), BigInt(rows.length)];
  const sums = rows.map((_, ratee) => sum(ranked.map((ranks) => at(ranks, ratee))));
  const ties = sum(raters.flatMap(countsOf).map((t) => t ** 3n - t));
  const most = m * m * (n ** 3n - n) - m * ties;
  // Rank sums are twofold, so S is fourfold: 12 ÷ 4 = 3.
  const spread = n * squaresOf(sums) - sum(sums) ** 2n;
  return most === 0n
    ? refuse({ code: "agreement-undefined" })
    : accept(lowest(fraction(3n * spread, n * most)));
}
