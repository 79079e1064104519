import type { Decimal } from "../decimal";
import { type Fraction, fractionOf, zero } from "../fraction";
import { type Result, accept } from "../result";
import { type TableRow, between, ordered, reached } from "../sorted-table";

export type PayoutMode = "step" | "linear";

/**
 * The multiple that a payout curve gives for an attainment [W2].
 *
 * @param curve rows of attainment · multiple, in any order
 * @returns "step": that of the largest attainment reached; "linear": on the straight line between
 * neighbours; 0 under the first row, the last multiple above the last; refuses an empty curve and a
 * repeated attainment [W4]
 * @example 90 % · 1 and 110 % · 2: at 100 % step gives 1, linear 1.5
 */
export function payout(
  attainment: Decimal,
  curve: readonly TableRow[],
  mode: PayoutMode,
): Result<Fraction> {
  const rows = ordered(curve, "curve");
  if (!rows.ok) return rows;
  const value = fractionOf(attainment);
  const count = reached(rows.value, value);
  const [below, above] = [rows.value[count - 1], rows.value[count]];
  if (!below) return accept(zero);
  return accept(mode === "step" || !above ? fractionOf(below.value) : between(below, above, value));
}
