import { Decimal, figure } from "../decimal";
import {
  type Fraction,
  fraction,
  fractionOf,
  minus,
  one,
  over,
  plus,
  times,
  zero,
} from "../fraction";
import { type Result, accept, refuse } from "../result";

export type WageMode = "steps" | "linear";

/** How a wage floats with attainment; the company's rule is 90 %, 10 %, 2 %, in steps. */
export interface WageRule {
  readonly threshold: Decimal;
  readonly step: Decimal;
  readonly rate: Decimal;
  readonly mode: WageMode;
}

/** The wage that is left of a base after an attainment. */
type FloatingWage = (base: Fraction, attainment: Fraction) => Fraction;

/**
 * The wage after attainment: base × (1 + k × rate), k = (attainment − threshold) ÷ step, cut
 * towards zero in "steps" [W1].
 *
 * @returns pay, not under 0; refuses a step that is not above 0
 * @example base 6000, threshold 90 %, step 10 %, rate 2 %: 89 % is 6000, 100 % is 6120, 79 % is
 * 5880
 */
export function floatingWage({ threshold, step, rate, mode }: WageRule): Result<FloatingWage> {
  if (!step.gt(0)) return refuse({ code: "step-not-positive", got: figure(step) });
  const [from, width, part] = [fractionOf(threshold), fractionOf(step), fractionOf(rate)];
  return accept((base, attainment) => {
    const exact = over(minus(attainment, from), width);
    const k = mode === "steps" ? fraction(exact.top / exact.bottom, 1n) : exact;
    const pay = times(base, plus(one, times(k, part)));
    return pay.top < 0n ? zero : pay;
  });
}

/** The company's own rule. */
export const companyWageRule: WageRule = {
  threshold: new Decimal("0.9"),
  step: new Decimal("0.1"),
  rate: new Decimal("0.02"),
  mode: "steps",
};
