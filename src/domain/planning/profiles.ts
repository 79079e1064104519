import { season } from "../allocation/season";
import { type Column, columnOf } from "../column";
import { Decimal } from "../decimal";
import { decimalOf } from "../fraction";
import { type Result, accept } from "../result";

export type PeriodCount = 2 | 4 | 12;

/** Every period alike. */
export function evenProfile(periods: PeriodCount): Column {
  return columnOf(new Array<Decimal>(periods).fill(new Decimal(1)));
}

/** Twelve months of four, four and five weeks to a quarter. */
export function weeksProfile(): Column {
  return columnOf(Array.from({ length: 12 }, (_, month) => new Decimal(month % 3 === 2 ? 5 : 4)));
}

/** Seasonal indices of past years [E1], to six places. */
export function seasonalProfile(history: readonly Column[]): Result<Column> {
  const indices = season(history);
  return indices.ok
    ? accept(columnOf(indices.value.map((index) => decimalOf(index).toDecimalPlaces(6))))
    : indices;
}
