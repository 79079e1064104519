import { type Fraction, compared, fractionMeant, plus, zero } from "../fraction";
import { at } from "../result";
import type { WrittenIndicator } from "./scheme-rows";

/** An indicator with the heading under which it stands, if it stands under one. */
export interface HeadedIndicator extends WrittenIndicator {
  readonly heading: string | undefined;
}

/**
 * Indicators without the rows that head others [P26]: a row heads the two or more below it that
 * add up to its weight.
 *
 * @example 岗位控制 15 above 5, 5, 5 heads them
 */
export function withoutHeadings(rows: readonly WrittenIndicator[]): HeadedIndicator[] {
  const kept: HeadedIndicator[] = [];
  for (let row = 0; row < rows.length; row += 1) {
    const own = at(rows, row);
    const count = headedBy(rows, row);
    if (count === 0) kept.push({ ...own, heading: undefined });
    for (const below of rows.slice(row + 1, row + 1 + count))
      kept.push({ ...below, heading: own.name });
    row += count;
  }
  return kept;
}

/** How many rows below one add up to its weight; 0 where no two or more do. */
function headedBy(rows: readonly WrittenIndicator[], row: number): number {
  const weight = fractionMeant(at(rows, row).weight);
  if (weight.top === 0n) return 0;
  let sum: Fraction = zero;
  for (let below = row + 1; below < rows.length; below += 1) {
    sum = plus(sum, fractionMeant(at(rows, below).weight));
    const order = compared(sum, weight);
    if (order > 0) return 0;
    if (order === 0) return below - row >= 2 ? below - row : 0;
  }
  return 0;
}
