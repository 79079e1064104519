import { at } from "../../result";
import type { Refusal } from "../../refusal";

/**
 * Ratings of ratees (rows) by raters (columns) as whole units of 10^-places; nothing where one is
 * missing.
 */
export interface RatingTable {
  readonly rows: readonly (readonly (bigint | undefined)[])[];
  readonly places: number;
}

/**
 * What forbids a statistic that needs complete rows, or for one row of raters their ratings [Q5].
 */
export function refusalOf({ rows }: RatingTable, isOneRow: boolean): Refusal | undefined {
  const raters = rows[0]?.length ?? 0;
  if (isOneRow && rows.length !== 1)
    return { code: "not-one-row", place: "ratings", got: rows.length };
  if (!isOneRow && (rows.length < 2 || raters < 2))
    return { code: "too-few-ratings", ratees: rows.length, raters };
  if (!isOneRow) {
    const row = rows.findIndex((ratings) => ratings.includes(undefined));
    if (row >= 0)
      return { code: "rating-gap", row: row + 1, column: (rows[row]?.indexOf(undefined) ?? 0) + 1 };
  }
  const given = rows.flat().filter((rating) => rating !== undefined);
  if (given.length < 2)
    return { code: "too-few-ratings", ratees: rows.length, raters: given.length };
  return new Set(given).size === 1 ? { code: "all-equal" } : undefined;
}

/** Σ of squares. */
export function squaresOf(values: readonly bigint[]): bigint {
  return values.reduce((sum, value) => sum + value * value, 0n);
}

/**
 * The twofold mean rank of every value among all of them; equal values share the mean of their
 * ranks.
 */
export function midranks(values: readonly bigint[]): bigint[] {
  const order = [...values.keys()].sort((a, b) => Number(at(values, a) - at(values, b)));
  const ranks: bigint[] = [];
  for (let start = 0; start < order.length;) {
    let end = start + 1;
    while (end < order.length && values[at(order, end)] === values[at(order, start)]) end += 1;
    for (const at of order.slice(start, end)) ranks[at] = BigInt(start + 1 + end);
    start = end;
  }
  return ranks;
}

/** How many values are equal, for each that occurs. */
export function countsOf(values: readonly bigint[]): bigint[] {
  const counts = new Map<bigint, bigint>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0n) + 1n);
  return [...counts.values()];
}
