import { type Table, phase } from "../allocation/phase";
import { type Column, refined } from "../column";
import { sum } from "../integers";
import { type Result, accept } from "../result";
import { annualOf } from "./annual";
import type { MeasurePlan, MeasureRequest, YearRequest } from "./year";

/**
 * Plans a year: every measure down the tree and over the periods [C1–C3, H1–H3, T1–T3, R4, Y4].
 *
 * @returns one plan per measure, in order; refuses what `cascade`, `rates` and `phase` refuse, and
 * a rate of a measure that does not stand before it
 * @example sales 1000 over two equal leaves in steps of 1, collection 90 % of sales: 500, 500 and
 * 450, 450
 */
export function planYear(request: YearRequest): Result<MeasurePlan[]> {
  const plans: MeasurePlan[] = [];
  for (const measure of request.measures) {
    const annual = annualOf(measure, request, plans);
    if (!annual.ok) return annual;
    const periods = periodsOf(annual.value.annual, measure, request);
    if (!periods.ok) return periods;
    plans.push({ ...annual.value, step: measure.step, periods: periods.value });
  }
  return accept(plans);
}

/**
 * Amounts per period: actuals where closed, what is left of each row's year over the open ones
 * [R4].
 */
function periodsOf(
  annual: Column,
  { step, actuals }: MeasureRequest,
  { profile, paths, closed = 0 }: YearRequest,
): Result<Table | undefined> {
  if (!profile) return accept(undefined);
  if (closed === 0 || !actuals) return phase({ annual, profile: [profile], step, paths });
  const places = Math.max(annual.places, actuals.places);
  const factor = 10n ** BigInt(places - actuals.places);
  const booked = actuals.cells.map((line) => line.slice(0, closed).map((unit) => unit * factor));
  const left = refined(annual, places).units.map((unit, row) => unit - sum(booked[row] ?? []));
  const open = { units: profile.units.slice(closed), places: profile.places };
  if (open.units.length === 0) return accept({ cells: booked, places });
  const rest = phase({ annual: { units: left, places }, profile: [open], step, paths });
  if (!rest.ok) return rest;
  const finest = 10n ** BigInt(rest.value.places - places);
  return accept({
    cells: rest.value.cells.map((line, row) => [
      ...(booked[row] ?? []).map((unit) => unit * finest),
      ...line,
    ]),
    places: rest.value.places,
  });
}
