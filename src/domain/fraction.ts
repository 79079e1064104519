import { Decimal } from "./decimal";

/** An exact fraction, top ÷ bottom, the bottom above 0. It is not kept in lowest terms. */
export interface Fraction {
  readonly top: bigint;
  readonly bottom: bigint;
}

export const zero: Fraction = { top: 0n, bottom: 1n };
export const one: Fraction = { top: 1n, bottom: 1n };

export function fraction(top: bigint, bottom: bigint): Fraction {
  return bottom < 0n ? { top: -top, bottom: -bottom } : { top, bottom };
}

/** The fraction that a decimal is. */
export function fractionOf(value: Decimal): Fraction {
  const places = value.decimalPlaces();
  return { top: BigInt(value.times(new Decimal(10).pow(places)).toFixed(0)), bottom: 10n ** BigInt(places) };
}

export function plus(a: Fraction, b: Fraction): Fraction {
  if (a.bottom === b.bottom) return { top: a.top + b.top, bottom: a.bottom };
  return { top: a.top * b.bottom + b.top * a.bottom, bottom: a.bottom * b.bottom };
}

export function times(a: Fraction, b: Fraction): Fraction {
  return { top: a.top * b.top, bottom: a.bottom * b.bottom };
}

/** a ÷ b; b is not 0. */
export function over(a: Fraction, b: Fraction): Fraction {
  return fraction(a.top * b.bottom, a.bottom * b.top);
}

/** The same fraction in lowest terms. */
export function lowest({ top, bottom }: Fraction): Fraction {
  let [a, b] = [top < 0n ? -top : top, bottom];
  while (b !== 0n) [a, b] = [b, a % b];
  return { top: top / a, bottom: bottom / a };
}

/** The decimal nearest to the fraction, to forty significant digits: more than any cell holds. */
export function decimalOf({ top, bottom }: Fraction): Decimal {
  return new Decimal(top.toString()).div(bottom.toString()).toSignificantDigits(40);
}

/** Rounded once, half away from zero, to a number of places [P10]. */
export function rounded({ top, bottom }: Fraction, places: number): Decimal {
  const scaled = (top < 0n ? -top : top) * 10n ** BigInt(places);
  const units = (2n * scaled + bottom) / (2n * bottom);
  return new Decimal(`${top < 0n ? -units : units}e-${places}`);
}
