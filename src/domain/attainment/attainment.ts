import { type Fraction, fractionOf, lowest, one, over, plus } from "../fraction";
import type { Decimal } from "../decimal";
import { type Result, accept, refuse } from "../result";

/**
 * How far a quota is met: 1 + (actual − quota) ÷ |quota| [V1].
 *
 * @returns 1 where it is met exactly, more above; a quota of 0 is "no quota yet"
 * @example 90 of 100 is 0.9; a loss of 80 where 100 was planned is 1.2
 */
export function attainment(actual: Decimal, quota: Decimal, row: number): Result<Fraction> {
  if (quota.isZero()) return refuse({ code: "no-quota", row });
  return accept(lowest(plus(one, over(fractionOf(actual.minus(quota)), fractionOf(quota.abs())))));
}
