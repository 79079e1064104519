import type { Decimal } from "../decimal";
import { type Fraction, fractionOf, lowest, over, plus, times, zero } from "../fraction";
import { type Result, accept } from "../result";
import { type TableRow, ordered } from "./table";

export type PayoutMode = "step" | "linear";

/**
 * The multiple that a payout curve gives for an attainment [W2].
 *
 * @param curve rows of attainment · multiple, in any order
 * @returns "step": that of the largest attainment reached; "linear": on the straight line between neighbours; 0 under the
 * first row, the last multiple above the last; refuses an empty curve and a repeated attainment [W4]
 * @example 90 % · 1 and 110 % · 2: at 100 % step gives 1, linear 1.5
 */
export function payout(attainment: Decimal, curve: readonly TableRow[], mode: PayoutMode): Result<Fraction> {
  const rows = ordered(curve, "curve");
  if (!rows.ok) return rows;
  const reached = rows.value.filter(({ from }) => from.lte(attainment)).length;
  const [below, above] = [rows.value[reached - 1], rows.value[reached]];
  if (!below) return accept(zero);
  if (mode === "step" || !above) return accept(fractionOf(below.value));
  const part = over(fractionOf(attainment.minus(below.from)), fractionOf(above.from.minus(below.from)));
  return accept(lowest(plus(fractionOf(below.value), times(part, fractionOf(above.value.minus(below.value))))));
}
