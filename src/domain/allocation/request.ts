import { at } from "../result";
import { type Column, refined } from "../column";
import { type Decimal, figure, ofUnits, unitsOf } from "../decimal";
import type { Refusal } from "../refusal";

/** One total to split over rows. In min, max and locked a 0 means "not set" [N4]. */
export interface SplitRequest {
  readonly total: Decimal;
  readonly drivers: Column;
  readonly step: Decimal;
  readonly min?: Column | undefined;
  readonly max?: Column | undefined;
  readonly locked?: Column | undefined;
}

/** The same request in whole units of 10^-places, the finest that any of its amounts needs. */
export interface Amounts {
  readonly places: number;
  readonly total: bigint;
  readonly step: bigint;
  readonly drivers: readonly bigint[];
  readonly min: readonly bigint[] | undefined;
  readonly max: readonly bigint[] | undefined;
  readonly locked: readonly bigint[] | undefined;
}

/** The most steps that a double counts without a gap [N2]. */
export const mostSteps = BigInt(Number.MAX_SAFE_INTEGER);

export function onOneGrid(request: SplitRequest): Amounts {
  const { total, step, drivers, min, max, locked } = request;
  const columns = [min, max, locked].map((column) => column?.places ?? 0);
  const places = Math.max(total.decimalPlaces(), step.decimalPlaces(), ...columns);
  const units = (column: Column | undefined): readonly bigint[] | undefined =>
    column && refined(column, places).units;
  return {
    places,
    total: unitsOf(total, places),
    step: unitsOf(step, places),
    drivers: drivers.units,
    min: units(min),
    max: units(max),
    locked: units(locked),
  };
}

/** What is wrong with the request before anything is computed, if anything is [A7, A8, A9, N2]. */
export function refusal(request: SplitRequest, amounts: Amounts): Refusal | undefined {
  const { total, step } = request;
  if (!step.gt(0)) return { code: "step-not-positive", got: figure(step) };
  const size = amounts.total < 0n ? -amounts.total : amounts.total;
  if (size / amounts.step > mostSteps)
    return { code: "too-many-steps", step: figure(step), got: figure(total) };
  return negativeDriver(request.drivers) ?? limitRefusal(amounts);
}

function negativeDriver({ units, places }: Column): Refusal | undefined {
  const row = units.findIndex((unit) => unit < 0n);
  return row < 0
    ? undefined
    : { code: "driver-negative", row: row + 1, got: figure(ofUnits(at(units, row), places)) };
}

function limitRefusal({ total, min, max, places }: Amounts): Refusal | undefined {
  if (!isSet(min) && !isSet(max)) return undefined;
  if (total < 0n) return { code: "limits-need-total", got: figure(ofUnits(total, places)) };
  return negativeLimit("min", min, places) ?? negativeLimit("max", max, places);
}

function negativeLimit(
  place: "min" | "max",
  limits: readonly bigint[] | undefined,
  places: number,
): Refusal | undefined {
  const row = limits?.findIndex((limit) => limit < 0n) ?? -1;
  return row < 0
    ? undefined
    : {
        code: "limit-negative",
        place,
        row: row + 1,
        got: figure(ofUnits(limits?.[row] ?? 0n, places)),
      };
}

/** Whether any limit of a column is set. */
export function isSet(limits: readonly bigint[] | undefined): boolean {
  return limits?.some((limit) => limit !== 0n) ?? false;
}
