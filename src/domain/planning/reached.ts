import { cascade } from "../allocation/cascade";
import { type SplitRequest, mostSteps } from "../allocation/request";
import { type Column, columnOf, valueAt } from "../column";
import { Decimal } from "../decimal";
import { type Result, at, mapped } from "../result";
import type { AnnualPlan, MeasureRequest, YearRequest } from "./year";

export type Settled = Omit<AnnualPlan, "rates" | "byRate" | "isHeld">;

/**
 * Splits a year of which a part is over [Y4]: whoever has passed his share keeps what he has
 * reached as his year, and the others get less; or their shares stay, and the total grows by what
 * is above it. A lock holds at least what is reached; who has ended is locked there [Y6].
 *
 * @param booked what the closed periods brought, row by row; nothing while none is closed
 * @returns amounts none of which is under what was reached, in sum the total, the sum of what was
 * reached where that is more; refuses what `cascade` refuses
 * @example 300 over three equal rows that have reached 50, 10 and 200: 50, 50 and 200
 */
export function settled(
  asked: SplitRequest,
  { ended }: Pick<MeasureRequest, "ended">,
  { paths, overshoot = "others" }: YearRequest,
  booked: Column | undefined,
): Result<Settled> {
  const isKept = booked && !asked.total.isNegative();
  const reached = valuesOf(isKept ? booked : undefined, asked).map(notNegative);
  const request = withLocks(asked, reached, ended);
  const plain = (split: SplitRequest, share: Column | undefined): Result<Settled> =>
    mapped(cascade(split, paths), (annual) => ({ annual, split, reached: booked, share }));
  if (!isKept) return plain(request, undefined);
  if (overshoot === "total")
    return mapped(plain(request, undefined), (plan) => ({
      ...plan,
      share: plan.annual,
      annual: columnOf(reached.map((least, row) => Decimal.max(least, valueAt(plan.annual, row)))),
    }));
  const enough = { ...request, total: Decimal.max(request.total, Decimal.sum(0, ...reached)) };
  const fine = cascade(atLeast(enough, reached), paths);
  return fine.ok ? plain(withPassed(enough, reached, fine.value), fine.value) : fine;
}

function notNegative(value: Decimal): Decimal {
  return Decimal.max(0, value);
}

/** The values of a column, zeros where there is none. */
function valuesOf(column: Column | undefined, { drivers }: SplitRequest): Decimal[] {
  return drivers.units.map((_, row) => (column ? valueAt(column, row) : new Decimal(0)));
}

/** Locks no lower than what was reached; who has ended is locked there, at nothing by no driver. */
function withLocks(
  asked: SplitRequest,
  reached: readonly Decimal[],
  ended: readonly boolean[] = [],
): SplitRequest {
  if (!asked.locked && !ended.includes(true)) return asked;
  const locked = valuesOf(asked.locked, asked).map((lock, row) =>
    ended[row] ? at(reached, row) : lock.isZero() ? lock : Decimal.max(lock, at(reached, row)),
  );
  const units = asked.drivers.units.map((unit, row) => (ended[row] ? 0n : unit));
  return { ...asked, locked: columnOf(locked), drivers: { ...asked.drivers, units } };
}

/** The same split in its finest steps, where no row is under what it has reached. */
function atLeast(request: SplitRequest, reached: readonly Decimal[]): SplitRequest {
  const step = finestStep(request);
  const min = valuesOf(request.min, request).map((own, row) => Decimal.max(own, at(reached, row)));
  const max = valuesOf(request.max, request).map((own, row) =>
    own.isZero() ? own : Decimal.max(own, at(reached, row).plus(step)),
  );
  return { ...request, step, min: columnOf(min), max: request.max && columnOf(max) };
}

/** In what a share is told from what was reached: a cent, or the step where cents are too fine. */
export function finestStep({ total, step }: SplitRequest): Decimal {
  const cent = Decimal.min(step, "0.01");
  return total.div(cent).lt(String(mostSteps)) ? cent : step;
}

/** Locks whoever has passed his share, to less than a step, at what he has reached. */
function withPassed(
  request: SplitRequest,
  reached: readonly Decimal[],
  fine: Column,
): SplitRequest {
  const least = valuesOf(request.min, request);
  const locks = valuesOf(request.locked, request);
  const room = reached.map((own, row) =>
    at(locks, row).isZero() && own.gt(at(least, row)) ? valueAt(fine, row).minus(own) : undefined,
  );
  const passed = room.map((own) => own !== undefined && own.lt(request.step));
  const open = request.drivers.units.flatMap((driver, row) =>
    driver > 0n && at(locks, row).isZero() ? [row] : [],
  );
  const taker = open.every((row) => passed[row]) ? roomiest(open, room) : undefined;
  const locked = locks.map((lock, row) => (passed[row] && row !== taker ? at(reached, row) : lock));
  return { ...request, locked: columnOf(locked) };
}

/** The row that takes what is left, where no row has room for a step. */
function roomiest(
  open: readonly number[],
  room: readonly (Decimal | undefined)[],
): number | undefined {
  return open.reduce<number | undefined>(
    (best, row) => (best === undefined || room[row]?.gt(room[best] ?? 0) ? row : best),
    undefined,
  );
}
