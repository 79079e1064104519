import { Decimal } from "../decimal";
import { type Result, accept } from "../result";
import { type TableRow, ordered } from "../sorted-table";

export type TierMode = "marginal" | "whole";

/**
 * An amount by tiers of from · rate [W3].
 *
 * @returns "marginal": each part of the amount at its own tier's rate; "whole": all of it at the
 * rate of the tier reached; nothing below the first tier; refuses an empty table and a repeated
 * from [W4]
 * @example 15,000 at 10 % from 0 and 20 % from 10,000: marginal 2,000, whole 3,000
 */
export function tiered(
  amount: Decimal,
  tiers: readonly TableRow[],
  mode: TierMode,
): Result<Decimal> {
  const rows = ordered(tiers, "tiers");
  if (!rows.ok) return rows;
  if (mode === "whole") {
    const reached = rows.value.filter(({ from }) => from.lte(amount)).at(-1);
    return accept(reached ? amount.times(reached.value) : new Decimal(0));
  }
  const parts = rows.value.map(({ from, value }, index) => {
    const end = Decimal.min(amount, rows.value[index + 1]?.from ?? amount);
    return end.gt(from) ? end.minus(from).times(value) : new Decimal(0);
  });
  return accept(Decimal.sum(0, ...parts));
}
