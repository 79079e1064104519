import type { Fraction } from "./fraction";
import { at } from "./result";
import { type Decimal, ofUnits, unitsOf } from "./decimal";

/** A column of exact decimals on one grid: value i is units[i] ÷ 10^places. */
export interface Column {
  readonly units: readonly bigint[];
  readonly places: number;
}

/** Digits that every 15-digit decimal survives as a double [N1]. */
const exactBelow = 1e15;
const quickPlaces = 9;

/** The column that cell numbers mean, each its 15-significant-digit decimal [N1]. */
export function columnOfCells(cells: readonly number[]): Column {
  const places = commonPlaces(cells);
  if (places === undefined) return columnOfDigits(cells);
  const grid = 10 ** places;
  return { units: cells.map((cell) => BigInt(Math.round(cell * grid))), places };
}

/** The same from the fifteen digits that each cell shows, whatever they are. */
function columnOfDigits(cells: readonly number[]): Column {
  const digits = new Float64Array(cells.length);
  const exponents = new Int32Array(cells.length);
  let least = 0;
  for (let index = 0; index < cells.length; index += 1) {
    const shown = at(cells, index).toExponential(14);
    const mark = shown.indexOf("e");
    let mantissa = Number(shown.slice(0, mark).replace(".", ""));
    let exponent = Number(shown.slice(mark + 1)) - 14;
    while (exponent < 0 && mantissa % 10 === 0 && mantissa !== 0) {
      mantissa /= 10;
      exponent += 1;
    }
    digits[index] = mantissa;
    exponents[index] = mantissa === 0 ? 0 : exponent;
    least = Math.min(least, at(exponents, index));
  }
  const powers = new Map<number, bigint>();
  const units = cells.map((_, index) => {
    const shift = at(exponents, index) - least;
    const power = powers.get(shift) ?? 10n ** BigInt(shift);
    powers.set(shift, power);
    return BigInt(at(digits, index)) * power;
  });
  return { units, places: -least };
}

/** The column of some decimals, on the finest grid that they need. */
export function columnOf(values: readonly Decimal[]): Column {
  const places = values.reduce((most, value) => Math.max(most, value.decimalPlaces()), 0);
  return { units: values.map((value) => unitsOf(value, places)), places };
}

/** Value i of a column as a decimal. */
export function valueAt(column: Column, index: number): Decimal {
  return ofUnits(at(column.units, index), column.places);
}

/** The values of a column as fractions over one grid. */
export function fractionsOf({ units, places }: Column): Fraction[] {
  const bottom = 10n ** BigInt(places);
  return units.map((top) => ({ top, bottom }));
}

/** The same column on a grid that is as fine or finer. */
export function refined(column: Column, places: number): Column {
  if (places === column.places) return column;
  const factor = 10n ** BigInt(places - column.places);
  return { units: column.units.map((unit) => unit * factor), places };
}

/**
 * The least number of places at which every cell number is whole, or nothing where the quick way is
 * not certain. Proof: if round(x·10^p) = r has at most 15 digits and r ÷ 10^p rounds to x again,
 * then r ÷ 10^p is the only 15-digit decimal that reads as x.
 */
function commonPlaces(cells: readonly number[]): number | undefined {
  let places = 0;
  let grid = 1;
  for (const cell of cells) {
    while (!isWholeOn(cell, grid)) {
      if (++places > quickPlaces) return undefined;
      grid = 10 ** places;
    }
  }
  return cells.every((cell) => Math.abs(cell * grid) < exactBelow) ? places : undefined;
}

function isWholeOn(cell: number, grid: number): boolean {
  return Math.round(cell * grid) / grid === cell;
}
