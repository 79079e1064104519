import { type Column, refined, valueAt } from "../column";
import { Decimal, figure, ofUnits, unitsOf } from "../decimal";
import { type Fraction, fraction, lowest } from "../fraction";
import { sum } from "../integers";
import type { Refusal } from "../refusal";
import { type Result, accept, at, refuse } from "../result";
import { commonShift } from "./common-shift";
import { spareSteps } from "./largest-remainder";
import { quotients } from "./quotients";
import { mostSteps } from "./request";

/** A target rate over rows with a base each and a reference rate, held within floor and cap. */
export interface RatesRequest {
  readonly target: Decimal;
  readonly base: Column;
  readonly reference: Column;
  readonly step: Decimal;
  readonly cap: Decimal;
  readonly floor: Decimal;
}

export interface Rate {
  readonly amount: Decimal;
  readonly rate: Fraction;
}

/**
 * Moves all reference rates by the same number of points, held within floor and cap, so that the
 * amounts add up to the target rate of the whole base [T1–T3]. Ratios do not add up; their amounts
 * do.
 *
 * @returns per row the amount in whole steps, exact in sum (what is not whole steps goes to the
 * largest amount), and the rate, amount ÷ base; refuses a negative base, a floor above the cap and
 * a target out of reach, with the range
 * @example 95 % over bases 600, 400 with 90 %, 98 % in steps of 1: 551 and 399, rates 0.91833… and
 * 0.9975
 */
export function rates(request: RatesRequest): Result<Rate[]> {
  const refusal = refusalOf(request);
  if (refusal) return refuse(refusal);
  const { target, base, reference, step, cap, floor } = request;
  const places = Math.max(
    reference.places,
    ...[target, cap, floor].map((rate) => rate.decimalPlaces()),
  );
  const [low, high, wanted] = [floor, cap, target].map((rate) => unitsOf(rate, places)) as Triple;
  const total = wanted * sum(base.units);
  const given = refined(reference, places).units;
  const shift = commonShift(total, base.units, given, low, high);
  const tops = given.map((rate) =>
    clamp(rate * shift.bottom + shift.top, low * shift.bottom, high * shift.bottom),
  );
  const grid = { places: places + base.places, step, total };
  const amounts = roundedAmounts(tops, base.units, shift.bottom, grid);
  const huge = [ofUnits(total, grid.places), ...amounts].find((amount) =>
    amount.abs().div(step).gt(mostSteps.toString()),
  );
  if (huge) return refuse({ code: "too-many-steps", step: figure(step), got: figure(huge) });
  return accept(
    amounts.map((amount, row) => ({ amount, rate: rateOf(amount, base, reference, row) })),
  );
}

type Triple = [bigint, bigint, bigint];

/** Why these rates cannot be moved, if they cannot [T2]. */
function refusalOf({ target, base, step, cap, floor }: RatesRequest): Refusal | undefined {
  if (!step.gt(0)) return { code: "step-not-positive", got: figure(step) };
  if (floor.gt(cap)) return { code: "floor-above-cap", floor: figure(floor), cap: figure(cap) };
  const row = base.units.findIndex((unit) => unit < 0n);
  if (row >= 0) {
    const got = figure(valueAt(base, row));
    return { code: "amount-negative", place: "base", row: row + 1, got };
  }
  const isReached = target.gte(floor) && target.lte(cap);
  if (sum(base.units) === 0n || isReached) return undefined;
  const [least, most] = [figure(floor), figure(cap)];
  return { code: "rate-unreachable", target: figure(target), least, most };
}

function clamp(value: bigint, low: bigint, high: bigint): bigint {
  return value < low ? low : value > high ? high : value;
}

interface Grid {
  readonly places: number;
  readonly step: Decimal;
  readonly total: bigint;
}

/**
 * Amounts tops × base ÷ bottom in whole steps that add up; the largest amount carries what is over.
 */
function roundedAmounts(
  tops: readonly bigint[],
  base: readonly bigint[],
  bottom: bigint,
  { places, step, total }: Grid,
): Decimal[] {
  const finest = Math.max(places, step.decimalPlaces());
  const finer = 10n ** BigInt(finest - places);
  const unit = unitsOf(step, finest);
  const exact = tops.map((top, row) => top * at(base, row) * finer);
  const residue = (((total * finer) % unit) + unit) % unit;
  const carrier =
    residue === 0n ? -1 : exact.reduce((best, top, row) => (top > at(exact, best) ? row : best), 0);
  const remainders = quotients(
    1n,
    exact.map((top, row) => (row === carrier ? top - residue * bottom : top)),
    bottom * unit,
  );
  const wholes = exact.map((_, row) => remainders.whole(row));
  const spare = (total * finer - residue) / unit - sum(wholes);
  const winners = new Set(spareSteps(Number(spare), [...exact.keys()], remainders));
  const amounts = wholes.map(
    (steps, row) =>
      unit * (winners.has(row) ? steps + 1n : steps) + (row === carrier ? residue : 0n),
  );
  return amounts.map((amount) => new Decimal(`${amount}e-${finest}`));
}

function rateOf(amount: Decimal, base: Column, reference: Column, row: number): Fraction {
  const unit = at(base.units, row);
  if (unit === 0n) return fraction(at(reference.units, row), 10n ** BigInt(reference.places));
  const places = amount.decimalPlaces();
  return lowest(
    fraction(unitsOf(amount, places) * 10n ** BigInt(base.places), unit * 10n ** BigInt(places)),
  );
}
