import { type Column, refined, valueAt } from "../column";
import { type Decimal, figure, unitsOf } from "../decimal";
import { type Fraction, fraction } from "../fraction";
import { sum } from "../integers";
import { type Result, accept, at, refuse } from "../result";

type CheckName = "sum" | "whole-steps" | "within-one-step" | "zero-driver";

/** One check of shares on a sheet: whether it holds, and by how much it is off, in money. */
export interface Check {
  readonly name: CheckName;
  readonly holds: boolean;
  readonly by: Fraction;
}

/** Shares as they stand on a sheet, with what they were split by. */
export interface AuditRequest {
  readonly total: Decimal;
  readonly shares: Column;
  readonly drivers?: Column | undefined;
  readonly step: Decimal;
}

/**
 * Checks shares that stand on a sheet, whoever wrote them there [U1].
 *
 * @returns "sum" (off by shares − total), "whole-steps" (the farthest that a share is from whole
 * steps; one row may carry the total's residue), and with drivers "within-one-step" (the farthest
 * that a share is from its exact share) and "zero-driver" (what rows with driver 0 were given)
 * @example 10 over 60, 39, 1 written as 6, 3, 1: within-one-step holds (0.9), zero-driver holds,
 * sum holds
 */
export function audit({ total, shares, drivers, step }: AuditRequest): Result<Check[]> {
  if (!step.gt(0)) return refuse({ code: "step-not-positive", got: figure(step) });
  if (drivers && drivers.units.length !== shares.units.length) {
    return refuse({
      code: "length-differs",
      place: "driver",
      expected: shares.units.length,
      got: drivers.units.length,
    });
  }
  const negative = drivers?.units.findIndex((unit) => unit < 0n) ?? -1;
  if (drivers && negative >= 0) {
    const got = figure(valueAt(drivers, negative));
    return refuse({ code: "driver-negative", row: negative + 1, got });
  }
  const places = Math.max(total.decimalPlaces(), shares.places, step.decimalPlaces());
  const amounts = {
    total: unitsOf(total, places),
    shares: refined(shares, places).units,
    step: unitsOf(step, places),
    grid: 10n ** BigInt(places),
  };
  const checks = [sumCheck(amounts), wholeCheck(amounts)];
  return accept(drivers ? [...checks, ...driverChecks(amounts, drivers.units)] : checks);
}

interface Amounts {
  readonly total: bigint;
  readonly shares: readonly bigint[];
  readonly step: bigint;
  readonly grid: bigint;
}

function sumCheck({ total, shares, grid }: Amounts): Check {
  const off = sum(shares) - total;
  return { name: "sum", holds: off === 0n, by: fraction(off, grid) };
}

function wholeCheck({ total, shares, step, grid }: Amounts): Check {
  const rest = (amount: bigint): bigint => ((amount % step) + step) % step;
  const odd = shares.map(rest).filter((part) => part !== 0n);
  const isResidue = odd.length === 1 && odd[0] === rest(total);
  const nearest = isResidue ? [] : odd.map((part) => (part * 2n > step ? step - part : part));
  return {
    name: "whole-steps",
    holds: nearest.length === 0,
    by: fraction(nearest.reduce(larger, 0n), grid),
  };
}

function driverChecks({ total, shares, step, grid }: Amounts, drivers: readonly bigint[]): Check[] {
  const all = sum(drivers) || 1n;
  const distance = shares
    .map((share, row) => size(share * all - total * at(drivers, row)))
    .reduce(larger, 0n);
  const given = shares.reduce(
    (sum, share, row) => (drivers[row] === 0n ? sum + size(share) : sum),
    0n,
  );
  return [
    { name: "within-one-step", holds: distance < step * all, by: fraction(distance, all * grid) },
    { name: "zero-driver", holds: given === 0n, by: fraction(given, grid) },
  ];
}

function size(amount: bigint): bigint {
  return amount < 0n ? -amount : amount;
}

function larger(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}
