import { type Column, refined } from "../column";
import { type Fraction, fraction, lowest } from "../fraction";
import { type Result, accept, refuse } from "../result";

/** Where a year stands after some closed periods. */
export interface Pace {
  readonly planToDate: Fraction;
  readonly actualToDate: Fraction;
  readonly pace: Fraction;
  readonly forecast: Fraction;
  readonly neededPerOpenPeriod: Fraction;
}

/**
 * Plan and actual to date, pace, forecast and what each open period still needs [V2].
 *
 * @param closed how many periods are closed, from the first
 * @returns refuses lengths that differ and a plan to date of 0
 * @example plan 10, 10, 10, 10 and actuals 8, 12 after 2: to date 20 and 20, pace 1, forecast 40,
 * needed 10
 */
export function pace(plan: Column, actuals: Column, closed: number): Result<Pace> {
  const periods = plan.units.length;
  if (actuals.units.length !== periods)
    return refuse({
      code: "length-differs",
      place: "actual",
      expected: periods,
      got: actuals.units.length,
    });
  const places = Math.max(plan.places, actuals.places);
  const [planned, booked] = [refined(plan, places).units, refined(actuals, places).units];
  const sum = (values: readonly bigint[]): bigint => values.reduce((all, value) => all + value, 0n);
  const [toDate, actual, year] = [
    sum(planned.slice(0, closed)),
    sum(booked.slice(0, closed)),
    sum(planned),
  ];
  if (toDate === 0n) return refuse({ code: "no-plan" });
  const grid = 10n ** BigInt(places);
  const open = BigInt(periods - closed);
  return accept({
    planToDate: lowest(fraction(toDate, grid)),
    actualToDate: lowest(fraction(actual, grid)),
    pace: lowest(fraction(actual, toDate)),
    forecast: lowest(fraction(actual * year, toDate * grid)),
    neededPerOpenPeriod:
      open === 0n ? fraction(0n, 1n) : lowest(fraction(year - actual, open * grid)),
  });
}
