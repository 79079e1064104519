import type { Decimal } from "../decimal";
import { type Fraction, fractionOf, zero } from "../fraction";
import { type Result, all, at, mapped } from "../result";
import { ordered, reached } from "../sorted-table";

/** Multiples by two figures: thresholds of attainment down, of the second figure across. */
export interface TwoWayCurve {
  readonly attainments: readonly Decimal[];
  readonly seconds: readonly Decimal[];
  readonly multiples: readonly (readonly Decimal[])[];
}

/**
 * The multiple that two figures give together [W11]: the cell of the largest thresholds that both
 * reach; below the first of either, 0.
 *
 * @returns refuses a table without rows or columns and a repeated threshold [W4]
 * @example thresholds 0.9, 1 down and 0, 0.05 across, multiples 1, 2 and 3, 4: attainment 0.95 with
 * 0.06 gives 2
 */
export function twoWayPayout({
  attainments,
  seconds,
  multiples,
}: TwoWayCurve): Result<(attainment: Fraction, second: Fraction) => Fraction> {
  const sides = all({ down: thresholds(attainments), across: thresholds(seconds) });
  const values = multiples.map((line) => line.map(fractionOf));
  return mapped(sides, ({ down, across }) => (attainment, second) => {
    const row = down[reached(down, attainment) - 1];
    const column = across[reached(across, second) - 1];
    return row && column ? at(at(values, row.place), column.place) : zero;
  });
}

interface Threshold {
  readonly from: Fraction;
  readonly place: number;
}

function thresholds(values: readonly Decimal[]): Result<Threshold[]> {
  const rows = values.map((from, place) => ({ from, place }));
  return mapped(ordered(rows, "curve"), (own) =>
    own.map(({ from, place }) => ({ from: fractionOf(from), place })),
  );
}
