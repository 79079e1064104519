import { type Fraction, fraction, times } from "../fraction";
import { at } from "../result";
import { type Limit, commonFactor } from "./limits";
import type { Open } from "./open-rows";
import { isCrossed, tightened } from "./tighten";

/**
 * The open row that carries the residue: the largest exact share, ties to the earlier row, among
 * the rows whose limits leave room for whole steps plus residue [A5].
 * @returns its index among the open rows; -1 when no row has room
 * @example 12,345,678 over 1, 1, 2 in steps of 10,000: the third row carries 5,678
 */
export function carrierOf(open: Open, step: bigint, residue: bigint): number {
  const exact = exactAmounts(open);
  const fits = roomFor(open, step, residue);
  let best = -1;
  exact.forEach((amount, row) => {
    const wins = best < 0 || amount > at(exact, best);
    if (wins && amount > 0n && fits(row)) best = row;
  });
  return best;
}

/** Each open row's exact share before limits are tightened, over one common divisor. */
function exactAmounts({ amount, drivers, limits }: Open): bigint[] {
  const factor = commonFactor(amount, drivers, limits);
  return drivers.map((driver, row) =>
    held(times(factor, fraction(driver, 1n)), limits[row], factor),
  );
}

function held(share: Fraction, limit: Limit | undefined, { bottom }: Fraction): bigint {
  const { min, max } = limit ?? {};
  if (min !== undefined && share.top < min * bottom) return min * bottom;
  return max !== undefined && share.top > max * bottom ? max * bottom : share.top;
}

/** Whether all limits can still be met when a given row stands on the shifted grid. */
function roomFor(
  { drivers, limits, amount }: Open,
  step: bigint,
  residue: bigint,
): (row: number) => boolean {
  const none: Limit = { min: undefined, max: undefined };
  const plain = drivers.map((_, row) => tightened(limits[row] ?? none, step, 0n));
  const crossed = plain.filter(isCrossed).length;
  const least = plain.reduce((sum, limit) => sum + (limit.min ?? 0n), 0n);
  const most = (limit: Limit | undefined, row: number): bigint | undefined =>
    drivers[row] === 0n ? (limit?.min ?? 0n) : limit?.max;
  const unbounded = plain.filter((limit, row) => most(limit, row) === undefined).length;
  const greatest = plain.reduce((sum, limit, row) => sum + (most(limit, row) ?? 0n), 0n);
  return (row) => {
    const before = plain[row] ?? { min: undefined, max: undefined };
    const after = tightened(limits[row] ?? before, step, residue);
    if (isCrossed(after) || crossed > (isCrossed(before) ? 1 : 0)) return false;
    if (least - (before.min ?? 0n) + (after.min ?? 0n) > amount) return false;
    return (
      unbounded > 0 || greatest - (most(before, row) ?? 0n) + (most(after, row) ?? 0n) >= amount
    );
  };
}
