import { type Column, refined } from "../column";
import { type Decimal, ofUnits, unitsOf } from "../decimal";
import { type Result, accept, refuse } from "../result";
import { split } from "./split";

/**
 * A year under way: what was asked, what the closed periods brought, the profile of all periods.
 */
export interface RespreadRequest {
  readonly annual: Decimal;
  readonly actuals: Column;
  readonly profile: Column;
  /** Whether each period is closed. */
  readonly closed: readonly boolean[];
  readonly step: Decimal;
}

/**
 * Puts what is left of a quota onto the open periods by their profile, in whole steps that add up
 * [R1–R3].
 *
 * @returns one amount per period: actuals where closed; open periods get 0 once the quota is met;
 * refuses lengths that differ and what `split` refuses
 * @example 120 over 4 equal periods with 40 and 20 closed, in steps of 1: 40, 20, 30, 30
 */
export function respread({
  annual,
  actuals,
  profile,
  closed,
  step,
}: RespreadRequest): Result<Column> {
  const periods = profile.units.length;
  if (actuals.units.length !== periods)
    return refuse({
      code: "length-differs",
      place: "actual",
      expected: periods,
      got: actuals.units.length,
    });
  if (closed.length !== periods)
    return refuse({
      code: "length-differs",
      place: "closed",
      expected: periods,
      got: closed.length,
    });
  const places = Math.max(annual.decimalPlaces(), actuals.places, step.decimalPlaces());
  const booked = refined(actuals, places).units;
  const asked = unitsOf(annual, places);
  const left =
    asked - booked.reduce((sum, actual, period) => (closed[period] ? sum + actual : sum), 0n);
  const isMet = asked >= 0n ? left <= 0n : left >= 0n;
  const merge = (shares: readonly bigint[]): Column => ({
    units: booked.map((actual, period) => (closed[period] ? actual : (shares[period] ?? 0n))),
    places,
  });
  if (isMet || closed.every(Boolean)) return accept(merge([]));
  const drivers = {
    units: profile.units.map((part, period) => (closed[period] ? 0n : part)),
    places: profile.places,
  };
  const shares = split({ total: ofUnits(left, places), drivers, step });
  return shares.ok ? accept(merge(refined(shares.value, places).units)) : shares;
}
