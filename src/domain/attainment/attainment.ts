import { type Fraction, minus, one, over, plus } from "../fraction";
import { type Result, accept, refuse } from "../result";

/**
 * How far a quota is met: 1 + (actual − quota) ÷ |quota| [V1].
 *
 * @returns 1 where it is met exactly, more above; a quota of 0 is "no quota yet"
 * @example 90 of 100 is 0.9; a loss of 80 where 100 was planned is 1.2
 */
export function attainment(actual: Fraction, quota: Fraction, row: number): Result<Fraction> {
  if (quota.top === 0n) return refuse({ code: "no-quota", row });
  if (quota.top > 0n) return accept(over(actual, quota));
  const size = { top: -quota.top, bottom: quota.bottom };
  return accept(plus(one, over(minus(actual, quota), size)));
}
