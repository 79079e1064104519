import { type Decimal, figure } from "./decimal";
import { type Fraction, compared, fractionOf, lowest, minus, over, plus, times } from "./fraction";
import type { Place } from "./place";
import { type Result, accept, refuse } from "./result";

/** A row of a table: from where it applies, and what then applies. */
export interface TableRow {
  readonly from: Decimal;
  readonly value: Decimal;
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

/** How many rows of an ordered table are reached: their first value is at most this one. */
export function reached(rows: readonly { readonly from: Decimal }[], value: Fraction): number {
  return rows.filter(({ from }) => compared(fractionOf(from), value) <= 0).length;
}

/** The straight line between two rows. */
export function between(below: TableRow, above: TableRow, value: Fraction): Fraction {
  const part = over(minus(value, fractionOf(below.from)), fractionOf(above.from.minus(below.from)));
  return lowest(
    plus(fractionOf(below.value), times(part, fractionOf(above.value.minus(below.value)))),
  );
}
