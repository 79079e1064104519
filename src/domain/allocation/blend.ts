import { type Column, valueAt } from "../column";
import { figure } from "../decimal";
import { type Fraction, fraction, lowest, plus, zero } from "../fraction";
import { sum } from "../integers";
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
  if (weights.units.length !== columns.length)
    return refuse({
      code: "length-differs",
      place: "blend-weight",
      expected: columns.length,
      got: weights.units.length,
    });
  const light = weights.units.findIndex((weight) => weight < 0n);
  if (light >= 0)
    return refuse({
      code: "amount-negative",
      place: "blend-weight",
      row: light + 1,
      got: figure(valueAt(weights, light)),
    });
  const weight = sum(weights.units);
  if (weight === 0n) return refuse({ code: "weights-all-zero" });
  const sums = columns.map(({ units }) => sum(units));
  for (const [index, column] of columns.entries()) {
    const negative = column.units.findIndex((unit) => unit < 0n);
    if (negative >= 0)
      return refuse({
        code: "driver-negative",
        row: negative + 1,
        got: figure(valueAt(column, negative)),
      });
    if (sums[index] === 0n && at(weights.units, index) > 0n)
      return refuse({ code: "column-all-zero", column: index + 1 });
  }
  const rows = columns[0]?.units ?? [];
  const part = (row: number, index: number): Fraction =>
    at(weights.units, index) === 0n
      ? zero
      : fraction(
          at(weights.units, index) * (columns[index]?.units[row] ?? 0n),
          weight * at(sums, index),
        );
  return accept(
    rows.map((_, row) =>
      lowest(columns.map((_column, index) => part(row, index)).reduce(plus, zero)),
    ),
  );
}
