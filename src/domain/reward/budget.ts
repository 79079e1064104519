import { Decimal } from "../decimal";
import { type Fraction, fractionOf, lowest, one, over } from "../fraction";

/** Payouts against a pool. */
export interface Budget {
  readonly sum: Decimal;
  readonly excess: Decimal;
  readonly holds: boolean;
  /** What every payout would be multiplied by to fit the pool; 1 where it holds. */
  readonly factor: Fraction;
}

/**
 * Whether payouts fit a pool, by how much they do not, and the factor that would fit them [W5].
 * @example payouts 60 and 60 with a pool of 100: sum 120, excess 20, factor 5 ÷ 6
 */
export function budget(payouts: readonly Decimal[], pool: Decimal): Budget {
  const sum = Decimal.sum(0, ...payouts);
  const holds = sum.lte(pool);
  const factor = holds ? one : lowest(over(fractionOf(pool), fractionOf(sum)));
  return { sum, excess: holds ? new Decimal(0) : sum.minus(pool), holds, factor };
}
