import { type Column, valueAt } from "../column";
import { figure } from "../decimal";
import { type Fraction, fraction, lowest, plus, zero } from "../fraction";
import { sum } from "../integers";
import type { Refusal } from "../refusal";
import { type Result, accept, at, refuse } from "../result";

/**
 * Blends several drivers into one: every column becomes shares of its own sum, then their weighted
 * mean [B1].
 *
 * @param columns one driver per column, values of 0 or more
 * @param weights one weight per column, 0 or more, any positive sum
 * @returns one share per row; they add up to 1. Refuses a negative value, weights that are all 0
 * and a column that is all 0 under a positive weight
 * @example columns 1, 3 and 1, 1 with weights 1, 1 give 0.375, 0.625
 */
export function blend(columns: readonly Column[], weights: Column): Result<Fraction[]> {
  const refusal = refusalOf(columns, weights);
  if (refusal) return refuse(refusal);
  const weight = sum(weights.units);
  const sums = columns.map(({ units }) => sum(units));
  const part = (row: number, index: number): Fraction => {
    const own = at(weights.units, index);
    const unit = columns[index]?.units[row] ?? 0n;
    return own === 0n ? zero : fraction(own * unit, weight * at(sums, index));
  };
  const rows = columns[0]?.units ?? [];
  return accept(
    rows.map((_, row) => lowest(columns.map((__, index) => part(row, index)).reduce(plus, zero))),
  );
}

/** What forbids blending these columns by these weights, if anything does. */
function refusalOf(columns: readonly Column[], weights: Column): Refusal | undefined {
  const [expected, got] = [columns.length, weights.units.length];
  if (expected !== got) return { code: "length-differs", place: "blend-weight", expected, got };
  const light = weights.units.findIndex((weight) => weight < 0n);
  if (light >= 0)
    return {
      code: "amount-negative",
      place: "blend-weight",
      row: light + 1,
      got: figure(valueAt(weights, light)),
    };
  if (sum(weights.units) === 0n) return { code: "weights-all-zero" };
  for (const [index, column] of columns.entries()) {
    const row = column.units.findIndex((unit) => unit < 0n);
    if (row >= 0)
      return {
        code: "driver-negative",
        row: row + 1,
        column: columns.length > 1 ? index + 1 : undefined,
        got: figure(valueAt(column, row)),
      };
    if (sum(column.units) === 0n && at(weights.units, index) > 0n)
      return { code: "column-all-zero", column: index + 1 };
  }
  return undefined;
}
