import { Decimal as Library } from "decimal.js";
import { narrow } from "./name";

/** An exact decimal. Sixty digits: products of two cell numbers fit without rounding. */
export const Decimal = Library.clone({ precision: 60, rounding: Library.ROUND_HALF_UP });
export type Decimal = Library;

const plainDecimal = /^[+-]?(\d+\.?\d*|\.\d+)(\s?%)?$/;

/**
 * The decimal that a cell number means: its 15-significant-digit form [N1].
 * @example ofCell(0.1 + 0.2) is 0.3
 */
export function ofCell(cell: number): Decimal {
  return new Decimal(Number.isInteger(cell) && Math.abs(cell) < 1e15 ? cell : cell.toPrecision(15));
}

/**
 * The number in a text that is a plain decimal, as exports and forms write it [N3, N11].
 * @returns the decimal, a percentage as a part of 1; nothing for any other text.
 * @example ofText(" -3.5 ") is -3.5, ofText("８５") is 85, ofText("60％") is 0.6, ofText("abc") is
 * nothing
 */
export function ofText(text: string): Decimal | undefined {
  const plain = narrow(text).trim();
  if (!plainDecimal.test(plain)) return undefined;
  return plain.endsWith("%") ? new Decimal(plain.slice(0, -1).trim()).div(100) : new Decimal(plain);
}

/** A decimal as whole units of 10^-places. Throws when it has more places. */
export function unitsOf(value: Decimal, places: number): bigint {
  const shifted = places === 0 ? value : value.times(new Decimal(10).pow(places));
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
