import { type Fraction, compared, least, minus, plus, times, zero } from "../fraction";
import { type Result, mapped } from "../result";
import { type ExactRow, type TableRow, orderedRows, reached } from "../sorted-table";

export type TierMode = "marginal" | "whole";

/** What tiers of rates make of an amount. */
type Tiered = (amount: Fraction) => Fraction;

/**
 * An amount by tiers of from · rate [W3].
 *
 * @returns "marginal": each part of the amount at its own tier's rate; "whole": all of it at the
 * rate of the tier reached; nothing below the first tier; refuses an empty table and a repeated
 * from [W4]
 * @example 15,000 at 10 % from 0 and 20 % from 10,000: marginal 2,000, whole 3,000
 */
export function tiered(tiers: readonly TableRow[], mode: TierMode): Result<Tiered> {
  return mapped(orderedRows(tiers, "tiers"), (rows) =>
    mode === "whole" ? (amount) => wholly(amount, rows) : (amount) => inParts(amount, rows),
  );
}

function wholly(amount: Fraction, rows: readonly ExactRow[]): Fraction {
  const tier = rows[reached(rows, amount) - 1];
  return tier ? times(amount, tier.value) : zero;
}

function inParts(amount: Fraction, rows: readonly ExactRow[]): Fraction {
  let sum = zero;
  for (const [index, { from, value }] of rows.entries()) {
    if (compared(from, amount) >= 0) break;
    const end = least(amount, rows[index + 1]?.from ?? amount);
    sum = plus(sum, times(minus(end, from), value));
  }
  return sum;
}
