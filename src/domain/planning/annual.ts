import { rates } from "../allocation/rates";
import type { SplitRequest } from "../allocation/request";
import { type Column, columnOf, valueAt } from "../column";
import { Decimal, ofUnits } from "../decimal";
import { type Fraction, fraction, fractionOf, over } from "../fraction";
import { sum } from "../integers";
import { type Result, accept, mapped, refuse } from "../result";
import { heldApart } from "./held";
import type { AnnualPlan, Basis, ByRate, MeasurePlan, MeasureRequest, YearRequest } from "./year";

/**
 * A measure's year down the tree, or as a rate of one before it. A row is never under what its
 * closed periods brought; once all periods are closed, that is the year [Y4].
 */
export function annualOf(
  measure: MeasureRequest,
  request: YearRequest,
  before: readonly MeasurePlan[],
): Result<AnnualPlan> {
  const { basis, step } = measure;
  const reached = reachedIn(measure, request);
  if (reached && request.closed === request.profile?.units.length)
    return accept({ ...unsplit, annual: reached, reached });
  if (basis.kind === "drivers")
    return mapped(
      heldApart({ ...basis, step }, measure, request, reached, before.length),
      (plan) => ({
        ...unsplit,
        ...plan,
      }),
    );
  const base = before[basis.of]?.annual;
  if (!base) return refuse({ code: "base-unknown", got: String(basis.of + 1) });
  const given = byRate(basis, base, step);
  const isHeld = request.holds?.some(({ amounts }) => amounts[before.length]) === true;
  const isSettled = isHeld || (reached ?? basis.locked ?? measure.ended?.includes(true));
  if (!given.ok) return given;
  if (!isSettled) return accept({ ...unsplit, ...given.value });
  const drivers = given.value.annual;
  const asked: SplitRequest = {
    total: totalIn(drivers, step),
    drivers,
    step,
    locked: basis.locked,
  };
  return mapped(heldApart(asked, measure, request, reached, before.length), (plan) => ({
    ...plan,
    byRate: given.value,
    rates: ratesOf(plan.annual, base),
  }));
}

/** Amounts that no split gave. */
const unsplit = {
  rates: undefined,
  byRate: undefined,
  split: undefined,
  isHeld: false,
  reached: undefined,
  share: undefined,
};

/** Moves the rates of reference until they make the rate that is wanted [T1]. */
function byRate(
  { rate, reference }: Extract<Basis, { kind: "rate" }>,
  base: Column,
  step: Decimal,
): Result<ByRate> {
  const found = rates({
    target: rate,
    base,
    reference: reference ?? columnOf(base.units.map(() => rate)),
    step,
    cap: Decimal.max(1, rate),
    floor: new Decimal(0),
  });
  return mapped(found, (rows) => ({
    annual: columnOf(rows.map(({ amount }) => amount)),
    rates: rows.map((row) => row.rate),
  }));
}

/** What the closed periods brought together, row by row; nothing while none is closed. */
function reachedIn(
  { actuals }: MeasureRequest,
  { closed = 0, profile }: YearRequest,
): Column | undefined {
  if (!actuals || !profile || closed === 0) return undefined;
  const { cells, places } = actuals;
  return { units: cells.map((line) => sum(line.slice(0, closed))), places };
}

/** What rates make together, to a cent or, where that is finer, to the step. */
function totalIn({ units, places }: Column, step: Decimal): Decimal {
  return ofUnits(sum(units), places).toDecimalPlaces(centPlaces(step), Decimal.ROUND_HALF_UP);
}

/** The places of money that is split again: a cent's, or those of a finer step. */
export function centPlaces(step: Decimal): number {
  return Math.max(2, step.decimalPlaces());
}

function ratesOf(annual: Column, base: Column): Fraction[] {
  return annual.units.map((_, row) => {
    const whole = valueAt(base, row);
    const amount = fractionOf(valueAt(annual, row));
    return whole.isZero() ? fraction(0n, 1n) : over(amount, fractionOf(whole));
  });
}
