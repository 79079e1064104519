import { type Decimal, figure } from "./decimal";
import { type Fraction, compared, fractionOf, lowest, minus, over, plus, times } from "./fraction";
import type { Place } from "./place";
import { type Result, accept, mapped, refuse } from "./result";

/** A row of a table: from where it applies, and what then applies. */
export interface TableRow {
  readonly from: Decimal;
  readonly value: Decimal;
}

/** The same in fractions, ready to be looked up many times. */
export interface ExactRow {
  readonly from: Fraction;
  readonly value: Fraction;
}

/**
 * A table in the order of its first column [W4]; an empty one and a repeated first value are
 * refused.
 */
export function ordered<Row extends { readonly from: Decimal }>(
  rows: readonly Row[],
  place: Place,
): Result<readonly Row[]> {
  if (rows.length === 0) return refuse({ code: "table-empty", place });
  const seen = new Set<string>();
  for (const [index, { from }] of rows.entries()) {
    const key = figure(from);
    if (seen.has(key)) return refuse({ code: "table-repeated", place, row: index + 1, got: key });
    seen.add(key);
  }
  return accept([...rows].sort((a, b) => a.from.comparedTo(b.from)));
}

/** The same of two columns of numbers. */
export function orderedRows(rows: readonly TableRow[], place: Place): Result<ExactRow[]> {
  return mapped(ordered(rows, place), (own) =>
    own.map(({ from, value }) => ({ from: fractionOf(from), value: fractionOf(value) })),
  );
}

/** How many rows of an ordered table are reached: their first value is at most this one. */
export function reached(rows: readonly { readonly from: Fraction }[], value: Fraction): number {
  let count = 0;
  for (const { from } of rows) {
    if (compared(from, value) > 0) break;
    count += 1;
  }
  return count;
}

/** The straight line between two rows. */
export function between(below: ExactRow, above: ExactRow, value: Fraction): Fraction {
  const part = over(minus(value, below.from), minus(above.from, below.from));
  return lowest(plus(below.value, times(part, minus(above.value, below.value))));
}
