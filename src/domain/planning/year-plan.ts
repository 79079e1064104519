import { cascade } from "../allocation/cascade";
import { type Table, phase } from "../allocation/phase";
import { rates } from "../allocation/rates";
import { type Column, columnOf, refined } from "../column";
import { Decimal } from "../decimal";
import type { Fraction } from "../fraction";
import { sum } from "../integers";
import { type Result, accept, refuse } from "../result";

/**
 * Where a measure's amounts come from: a total over drivers, or a rate of another measure that
 * stands before it.
 */
export type Basis =
  | {
      readonly kind: "drivers";
      readonly total: Decimal;
      readonly drivers: Column;
      readonly min?: Column | undefined;
      readonly max?: Column | undefined;
      readonly locked?: Column | undefined;
    }
  | {
      readonly kind: "rate";
      readonly rate: Decimal;
      readonly of: number;
      readonly reference?: Column | undefined;
    };

export interface MeasureRequest {
  readonly basis: Basis;
  readonly step: Decimal;
  /** What the closed periods brought, rows × periods. */
  readonly actuals?: Table | undefined;
}

/**
 * A year's figures over leaves and, if there is a profile, over periods; the first `closed` periods
 * hold their actuals.
 */
export interface YearRequest {
  readonly paths: readonly (readonly string[])[];
  readonly measures: readonly MeasureRequest[];
  readonly profile?: Column | undefined;
  readonly closed?: number;
}

export interface MeasurePlan {
  readonly step: Decimal;
  readonly annual: Column;
  readonly periods: Table | undefined;
  /** Amount ÷ base of each row, for a measure that is a rate of another. */
  readonly rates: readonly Fraction[] | undefined;
}

/**
 * Plans a year: every measure down the tree and over the periods [C1–C3, H1–H3, T1–T3, R4].
 *
 * @returns one plan per measure, in order; refuses what `cascade`, `rates` and `phase` refuse, and
 * a rate of a measure that does not stand before it
 * @example sales 1000 over two equal leaves in steps of 1, collection 90 % of sales: 500, 500 and
 * 450, 450
 */
export function planYear(request: YearRequest): Result<MeasurePlan[]> {
  const plans: MeasurePlan[] = [];
  for (const measure of request.measures) {
    const annual = annualOf(measure, request.paths, plans);
    if (!annual.ok) return annual;
    const periods = periodsOf(annual.value.annual, measure, request);
    if (!periods.ok) return periods;
    plans.push({ ...annual.value, step: measure.step, periods: periods.value });
  }
  return accept(plans);
}

function annualOf(
  { basis, step }: MeasureRequest,
  paths: YearRequest["paths"],
  before: readonly MeasurePlan[],
): Result<Pick<MeasurePlan, "annual" | "rates">> {
  if (basis.kind === "drivers") {
    const annual = cascade({ ...basis, step }, paths);
    return annual.ok ? accept({ annual: annual.value, rates: undefined }) : annual;
  }
  const base = before[basis.of]?.annual;
  if (!base) return refuse({ code: "base-unknown", got: String(basis.of + 1) });
  const cap = Decimal.max(1, basis.rate);
  const reference = basis.reference ?? columnOf(base.units.map(() => basis.rate));
  const found = rates({ target: basis.rate, base, reference, step, cap, floor: new Decimal(0) });
  if (!found.ok) return found;
  return accept({
    annual: columnOf(found.value.map(({ amount }) => amount)),
    rates: found.value.map(({ rate }) => rate),
  });
}

/**
 * Amounts per period: actuals where closed, what is left of each row over the open ones, 0 once it
 * is met [R4].
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
  const left = refined(annual, places).units.map((unit, row) =>
    positive(unit - sum(booked[row] ?? [])),
  );
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

function positive(value: bigint): bigint {
  return value > 0n ? value : 0n;
}
