import { Decimal } from "./decimal";
import { compare, gcd } from "./integers";

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
  return {
    top: BigInt(value.times(new Decimal(10).pow(places)).toFixed(0)),
    bottom: 10n ** BigInt(places),
  };
}

/** Parts that people divide by: twelfths, sevenths, ... */
const mostParts = 1000n;

/**
 * The fraction that a weight means [P13]: where a formula such as =1/3 made it, the fraction of at
 * most 1000 parts that has its 15 digits, else the decimal that it is. Found among the convergents
 * of its continued fraction.
 * @example 0.333333333333333 is 1 ÷ 3; 0.3333 is 3333 ÷ 10000
 */
export function fractionMeant(value: Decimal): Fraction {
  const exact = fractionOf(value);
  let [above, below, rest] = [{ top: 1n, bottom: 0n }, { top: 0n, bottom: 1n }, exact];
  while (rest.bottom !== 0n) {
    const whole = rest.top / rest.bottom;
    [below, above] = [
      above,
      { top: whole * above.top + below.top, bottom: whole * above.bottom + below.bottom },
    ];
    if (above.bottom > mostParts) return exact;
    if (decimalOf(above).toSignificantDigits(15).eq(value)) return above;
    rest = { top: rest.bottom, bottom: rest.top - whole * rest.bottom };
  }
  return exact;
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
  if (a.bottom === b.bottom) return fraction(a.top, b.top);
  return fraction(a.top * b.bottom, a.bottom * b.top);
}

/** Below, at or above 0 as a is less than, equal to or greater than b. */
export function compared(a: Fraction, b: Fraction): number {
  if (a.bottom === b.bottom) return compare(a.top, b.top);
  return compare(a.top * b.bottom, b.top * a.bottom);
}

export function minus(a: Fraction, b: Fraction): Fraction {
  return plus(a, { top: -b.top, bottom: b.bottom });
}

/** The same fraction in lowest terms. */
export function lowest({ top, bottom }: Fraction): Fraction {
  const common = gcd(top, bottom);
  return { top: top / common, bottom: bottom / common };
}

/** The decimal nearest to the fraction, to forty significant digits: more than any cell holds. */
export function decimalOf({ top, bottom }: Fraction): Decimal {
  return new Decimal(top.toString()).div(bottom.toString()).toSignificantDigits(40);
}

const safe = BigInt(Number.MAX_SAFE_INTEGER);

/** The double nearest to the fraction: a quotient of two doubles that are exact is one. */
export function doubleOf(value: Fraction): number {
  const { top, bottom } = value;
  return bottom <= safe && top <= safe && top >= -safe
    ? Number(top) / Number(bottom)
    : decimalOf(value).toNumber();
}

/** The smaller of two. */
export function least(a: Fraction, b: Fraction): Fraction {
  return compared(a, b) <= 0 ? a : b;
}

/** The larger of two. */
export function most(a: Fraction, b: Fraction): Fraction {
  return compared(a, b) >= 0 ? a : b;
}

/** Rounded once, half away from zero, to a number of places [P10]. */
export function rounded({ top, bottom }: Fraction, places: number): Decimal {
  const scaled = (top < 0n ? -top : top) * 10n ** BigInt(places);
  const units = (2n * scaled + bottom) / (2n * bottom);
  return new Decimal(`${top < 0n ? -units : units}e-${places}`);
}
