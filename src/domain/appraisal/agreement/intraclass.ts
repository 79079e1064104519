import { type Fraction, fraction, lowest, minus, over, plus, times, zero } from "../../fraction";
import { sum } from "../../integers";
import { type Result, accept, at, invariant, refuse } from "../../result";
import { type RatingTable, squaresOf } from "./rating-table";

/** One-way, two-way random, two-way fixed; of a single rater, or (k) of the mean of all. */
export type IntraclassForm = "icc1" | "icc2" | "icc3" | "icc1k" | "icc2k" | "icc3k";

/**
 * The intraclass correlation of complete ratings [Q1].
 *
 * @returns an exact fraction; refuses ratings whose variation leaves it undefined
 * @see P. E. Shrout, J. L. Fleiss: Intraclass correlations. Psychological Bulletin 86 (1979),
 * 420–428
 * @example their table 2, six ratees by four raters: 0.17, 0.29, 0.71 for a single rater, 0.44,
 * 0.62, 0.91 for the mean
 */
export function intraclass(table: RatingTable, form: IntraclassForm): Result<Fraction> {
  const [top, bottom] = parts(meanSquares(table), form);
  return bottom.top === 0n
    ? refuse({ code: "agreement-undefined" })
    : accept(lowest(over(top, bottom)));
}

/** Mean squares between ratees, within ratees, between raters, and what is left. */
interface MeanSquares {
  readonly between: Fraction;
  readonly within: Fraction;
  readonly raters: Fraction;
  readonly error: Fraction;
  readonly n: bigint;
  readonly k: bigint;
}

function meanSquares({ rows }: RatingTable): MeanSquares {
  const complete = rows.map((row) => row.filter((rating) => rating !== undefined));
  const [n, k] = [BigInt(rows.length), BigInt(rows[0]?.length ?? 0)];
  invariant(
    complete.every((row) => BigInt(row.length) === k),
    "rows are complete",
  );
  const all = complete.flat();
  const columns = (complete[0] ?? []).map((_, rater) => sum(complete.map((row) => at(row, rater))));
  const square = sum(all) ** 2n;
  // Sums of squares, times n·k: whole numbers.
  const total = n * k * squaresOf(all) - square;
  const between = n * squaresOf(complete.map(sum)) - square;
  const raters = k * squaresOf(columns) - square;
  return {
    between: fraction(between, n - 1n),
    within: fraction(total - between, n * (k - 1n)),
    raters: fraction(raters, k - 1n),
    error: fraction(total - between - raters, (n - 1n) * (k - 1n)),
    n,
    k,
  };
}

function parts(
  { between, within, raters, error, n, k }: MeanSquares,
  form: IntraclassForm,
): readonly [Fraction, Fraction] {
  const by = (value: Fraction, top: bigint, bottom = 1n): Fraction =>
    times(value, fraction(top, bottom));
  const noise = form.startsWith("icc1") ? within : error;
  const drift = form.startsWith("icc2") ? minus(raters, error) : zero;
  const top = minus(between, noise);
  if (form.endsWith("k")) return [top, plus(between, by(drift, 1n, n))];
  return [top, plus(plus(between, by(noise, k - 1n)), by(drift, k, n))];
}
