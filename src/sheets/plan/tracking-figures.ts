import { Decimal, columnOf, decimalOf, pace, valueAt } from "../../domain";
import { layoutOf } from "./layout";
import type { PlanSource } from "./plan-source";

/** Where a row of a measure stands: its year, to date, and what is to come. */
export interface TrackedFigures {
  readonly year: number;
  readonly planned: number;
  readonly actual: number;
  readonly forecast: number;
  readonly needed: number;
}

/** The figures of one row, as the sheet's formulas will show them. */
export function figuresOfRow({ plan }: PlanSource, index: number, row: number): TrackedFigures {
  const measure = plan.measures[index];
  const { closed = 0, profile } = plan.request;
  const year = measure ? valueAt(measure.annual, row) : new Decimal(0);
  const parts = profile ? profile.units.map((_, period) => valueAt(profile, period)) : [];
  const all = Decimal.sum(0, ...parts);
  const planned = columnOf(parts.map((part) => year.times(part).div(all).toDecimalPlaces(12)));
  const booked = bookedOf(plan, index, row, parts.length);
  const actual = Decimal.sum(0, ...booked).toNumber();
  const where = pace(planned, columnOf(booked), closed);
  const own = { year: year.toNumber(), actual };
  if (!where.ok) {
    const needed = year.div(Math.max(1, parts.length)).toNumber();
    return { ...own, planned: 0, forecast: 0, needed };
  }
  const { planToDate, forecast, neededPerOpenPeriod } = where.value;
  return {
    ...own,
    planned: decimalOf(planToDate).toNumber(),
    forecast: decimalOf(forecast).toNumber(),
    needed: decimalOf(neededPerOpenPeriod).toNumber(),
  };
}

/** What each closed period brought, 0 in the open ones. */
function bookedOf(
  { request }: PlanSource["plan"],
  index: number,
  row: number,
  periods: number,
): Decimal[] {
  const { closed = 0 } = request;
  const booked = request.measures[index]?.actuals;
  return Array.from({ length: periods }, (_, period) =>
    booked && period < closed
      ? new Decimal(`${booked.cells[row]?.[period] ?? 0n}e-${booked.places}`)
      : new Decimal(0),
  );
}

/** The figures of the row of sums. */
export function summedFigures(
  { plan }: PlanSource,
  index: number,
  rows: readonly TrackedFigures[],
): TrackedFigures {
  const sum = (figure: "year" | "planned" | "actual"): number =>
    rows.reduce((all, row) => all + row[figure], 0);
  const [year, planned, actual] = [sum("year"), sum("planned"), sum("actual")];
  const { closed = 0 } = plan.request;
  const { periods } = layoutOf(plan, index, 0);
  return {
    year,
    planned,
    actual,
    forecast: planned === 0 ? 0 : (actual * year) / planned,
    needed: closed >= periods ? 0 : (year - actual) / Math.max(1, periods - closed),
  };
}
