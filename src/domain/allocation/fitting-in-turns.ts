import { doubleAt } from "../integers";
import { at } from "../result";
import { type Multiplier, multiplierOf } from "./multipliers";

/** What rows and columns of a seed are multiplied by. */
export interface Factors {
  readonly rows: readonly Multiplier[];
  readonly columns: readonly Multiplier[];
}

const turns = 6;

/**
 * Factors that come near to the margins: rows and columns take turns in being made right (Deming
 * and Stephan 1940), a few times and in doubles. Only a start: it may be as wrong as it likes.
 */
export function fittedInTurns(
  seed: readonly (readonly bigint[])[],
  rows: readonly bigint[],
  columns: readonly bigint[],
): Factors {
  const largest = seed.map((line) => line.reduce((most, cell) => (cell > most ? cell : most), 1n));
  const lines = seed.map((line, row) =>
    Float64Array.from(line, (cell) => part(cell, at(largest, row))),
  );
  const [rowTotals, columnTotals] = [
    Float64Array.from(rows, Number),
    Float64Array.from(columns, Number),
  ];
  let ofColumns = new Float64Array(columns.length).fill(1);
  let ofRows = new Float64Array(rows.length).fill(1);
  for (let turn = 0; turn < turns; turn += 1) {
    ofRows = rowTotals.map((total, row) => quotient(total, product(at(lines, row), ofColumns)));
    const sums = new Float64Array(columns.length);
    lines.forEach((line, row) => addTo(sums, line, doubleAt(ofRows, row)));
    ofColumns = columnTotals.map((total, column) => quotient(total, doubleAt(sums, column)));
  }
  return {
    rows: Array.from(ofRows, (factor, row) =>
      multiplierOf(Math.log(factor) - logarithm(at(largest, row))),
    ),
    columns: Array.from(ofColumns, (factor) => multiplierOf(Math.log(factor))),
  };
}

/** A quotient that is of any use as a factor, or 1. */
function quotient(total: number, sum: number): number {
  const factor = total / sum;
  return factor > 0 && Number.isFinite(factor) ? factor : 1;
}

function product(line: Float64Array, factors: Float64Array): number {
  return line.reduce((sum, cell, column) => sum + cell * doubleAt(factors, column), 0);
}

function addTo(sums: Float64Array, line: Float64Array, factor: number): void {
  for (let column = 0; column < line.length; column += 1)
    sums[column] = doubleAt(sums, column) + factor * doubleAt(line, column);
}

function part(cell: bigint, largest: bigint): number {
  return Number((cell << 60n) / largest) / 2 ** 60;
}

/** The natural logarithm of a whole number above 0 of any length. */
function logarithm(value: bigint): number {
  const shift = Math.max(0, value.toString(2).length - 53);
  return Math.log(Number(value >> BigInt(shift))) + shift * Math.LN2;
}
