import { type Fraction, zero } from "../fraction";
import { type Result, mapped } from "../result";
import { type TableRow, between, orderedRows, reached } from "../sorted-table";

export type PayoutMode = "step" | "linear";

/** The multiple for an attainment. */
type Payout = (attainment: Fraction) => Fraction;

/**
 * The multiple that a payout curve gives for an attainment [W2].
 *
 * @param curve rows of attainment · multiple, in any order
 * @returns "step": that of the largest attainment reached; "linear": on the straight line between
 * neighbours; 0 under the first row, the last multiple above the last; refuses an empty curve and a
 * repeated attainment [W4]
 * @example 90 % · 1 and 110 % · 2: at 100 % step gives 1, linear 1.5
 */
export function payout(curve: readonly TableRow[], mode: PayoutMode): Result<Payout> {
  return mapped(orderedRows(curve, "curve"), (rows) => (attainment) => {
    const count = reached(rows, attainment);
    const [below, above] = [rows[count - 1], rows[count]];
    if (!below) return zero;
    return mode === "step" || !above ? below.value : between(below, above, attainment);
  });
}
