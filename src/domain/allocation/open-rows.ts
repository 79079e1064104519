import { figure, ofUnits } from "../decimal";
import { sum } from "../integers";
import type { Refusal } from "../refusal";
import { at } from "../result";
import type { Limit } from "./limits";
import type { Amounts } from "./request";
import { isCrossed, tightened } from "./tighten";

/** The open rows of a split: what they receive together, by which drivers, within which limits. */
export interface Open {
  readonly rows: readonly number[];
  readonly drivers: readonly bigint[];
  readonly limits: readonly Limit[];
  readonly amount: bigint;
  readonly isLimited: boolean;
}

/** The rows that are not locked, and what the locks leave for them [A6]. */
export function openRows({ total, drivers, min, max, locked }: Amounts): Open {
  const rows: number[] = [];
  for (let row = 0; row < drivers.length; row += 1) if (!locked?.[row]) rows.push(row);
  const isLimited = min !== undefined || max !== undefined;
  return {
    rows,
    isLimited,
    drivers: locked ? rows.map((row) => at(drivers, row)) : drivers,
    limits: isLimited
      ? rows.map((row) => ({ min: min?.[row] || undefined, max: max?.[row] || undefined }))
      : [],
    amount: total - sum(locked ?? []),
  };
}

/**
 * Why the open rows cannot receive their amount within these limits, if they cannot [A6, A7, A8].
 */
export function roomRefusal(open: Open, { places, step }: Amounts): Refusal | undefined {
  const text = (units: bigint): string => figure(ofUnits(units, places));
  const crossed = open.limits.findIndex(isCrossed);
  if (crossed >= 0) {
    const { min = 0n, max = 0n } = open.limits[crossed] ?? {};
    return {
      code: "limits-crossed",
      row: at(open.rows, crossed) + 1,
      step: text(step),
      min: text(min),
      max: text(max),
    };
  }
  const least = sum(open.limits.map(({ min }) => min ?? 0n));
  if (least > open.amount && least > 0n)
    return { code: "minimums-above-total", minimums: text(least), left: text(open.amount) };
  const most = greatest(open);
  if (most === undefined || most >= open.amount) return undefined;
  if (open.drivers.every((driver) => driver === 0n))
    return { code: "drivers-all-zero", left: text(open.amount) };
  return { code: "maximums-below-total", maximums: text(most), left: text(open.amount) };
}

/** The most that the open rows can receive together; nothing where there is no bound. */
function greatest({ drivers, limits }: Open): bigint | undefined {
  let most = 0n;
  for (const [row, driver] of drivers.entries()) {
    const { min = 0n, max } = limits[row] ?? {};
    if (driver === 0n) most += min;
    else if (max === undefined) return undefined;
    else most += max;
  }
  return most;
}

/**
 * The open rows with every limit tightened to whole steps; the row that carries the residue stands
 * on the shifted grid [A5, A7].
 */
export function onSteps(open: Open, step: bigint, carrier: number, residue: bigint): Open {
  if (!open.isLimited) return open;
  const limits = open.limits.map((limit, row) =>
    tightened(limit, step, row === carrier ? residue : 0n),
  );
  return { ...open, limits };
}
