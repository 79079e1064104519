import { Decimal as Library } from "decimal.js";

/** An exact decimal. Sixty digits: products of two cell numbers fit without rounding. */
export const Decimal = Library.clone({ precision: 60, rounding: Library.ROUND_HALF_UP });
export type Decimal = Library;

const plainDecimal = /^[+-]?(\d+\.?\d*|\.\d+)$/;

/**
 * The decimal that a cell number means: its 15-significant-digit form [N1].
 * @example ofCell(0.1 + 0.2) is 0.3
 */
export function ofCell(cell: number): Decimal {
  return new Decimal(cell.toPrecision(15));
}

/**
 * The number in a text that is a plain decimal, as exports write it [N3].
 * @returns the decimal; nothing for any other text.
 * @example ofText(" -3.5 ") is -3.5, ofText("abc") is nothing
 */
export function ofText(text: string): Decimal | undefined {
  const trimmed = text.trim();
  return plainDecimal.test(trimmed) ? new Decimal(trimmed) : undefined;
}

/** A decimal as whole units of 10^-places. Throws when it has more places. */
export function unitsOf(value: Decimal, places: number): bigint {
  const shifted = value.times(new Decimal(10).pow(places));
  if (!shifted.isInteger()) throw new Error("Broken invariant: more places than the grid has");
  return BigInt(shifted.toFixed(0));
}

/** The decimal that a count of units of 10^-places stands for. */
export function ofUnits(units: bigint, places: number): Decimal {
  return new Decimal(`${units}e-${places}`);
}

/** Plain digits without an exponent, as messages show a figure. */
export function figure(value: Decimal): string {
  return value.toFixed();
}
