import { unitAt } from "../integers";
import { at } from "../result";
import { spareSteps } from "./largest-remainder";
import { commonFactor } from "./limits";
import type { Open } from "./open-rows";
import { type Quotients, quotients } from "./quotients";
import type { Amounts } from "./request";

/** What holds a row's share away from its driver. */
export type Hold = "" | "min" | "max" | "locked";

/**
 * The exact shares of all rows. A free row's is top × weight ÷ bottom units, a held row's is held
 * (its weight is 0). A share is offset + whole steps: the offset of a lock is the lock itself, that
 * of the carrier the residue.
 */
export interface Exact {
  readonly top: bigint;
  readonly bottom: bigint;
  readonly step: bigint;
  readonly weights: readonly bigint[];
  readonly held: ReadonlyMap<number, { readonly amount: bigint; readonly hold: Hold }>;
  readonly carrier: number;
  readonly residue: bigint;
  /** What all shares add up to. */
  readonly total: bigint;
}

/** Exact shares: locks as they are, the others λ × driver held within their limits [A1, A6, A7]. */
export function exactShares(
  open: Open,
  { drivers, locked, step, total }: Amounts,
  carrier: number,
  residue: bigint,
): Exact {
  const { top, bottom } = commonFactor(open.amount, open.drivers, open.limits);
  const held = new Map<number, { amount: bigint; hold: Hold }>();
  locked?.forEach((lock, row) => lock !== 0n && held.set(row, { amount: lock, hold: "locked" }));
  if (open.isLimited) {
    open.rows.forEach((row, index) => {
      const share = top * unitAt(open.drivers, index);
      const { min, max } = open.limits[index] ?? {};
      if (min !== undefined && share < min * bottom) held.set(row, { amount: min, hold: "min" });
      else if (max !== undefined && share > max * bottom)
        held.set(row, { amount: max, hold: "max" });
    });
  }
  const weights =
    held.size === 0 ? drivers : drivers.map((driver, row) => (held.has(row) ? 0n : driver));
  return { top, bottom, step, weights, held, carrier: open.rows[carrier] ?? -1, residue, total };
}

/**
 * Each row's share before the spare steps are given, and the remainders that decide who gets one.
 */
interface CutDown {
  readonly shares: bigint[];
  readonly remainders: Quotients;
}

/**
 * The free rows' exact shares cut down to whole steps on their grids [A2, A5]. The carrier's grid
 * is shifted by the residue: its own quotient is taken of top × weight − residue × bottom, over the
 * same divisor.
 */
export function cutDown({ top, bottom, step, weights, held, carrier, residue }: Exact): CutDown {
  const remainders =
    carrier < 0
      ? quotients(top, weights, bottom * step)
      : shifted(top, weights, bottom * step, carrier, residue * bottom);
  const shares = weights.map((_, row) => step * remainders.whole(row));
  for (const [row, { amount }] of held) shares[row] = amount;
  if (carrier >= 0 && !held.has(carrier)) shares[carrier] = at(shares, carrier) + residue;
  return { shares, remainders };
}

/** Quotients with one row's dividend lessened: all are taken of one common factor, 1. */
function shifted(
  top: bigint,
  weights: readonly bigint[],
  divisor: bigint,
  carrier: number,
  less: bigint,
): Quotients {
  return quotients(
    1n,
    weights.map((weight, row) =>
      row === carrier && weight > 0n ? top * weight - less : top * weight,
    ),
    divisor,
  );
}

/** Cut down to whole steps, the spare steps to the largest remainders [A2–A5]. */
export function roundedShares(exact: Exact): bigint[] {
  const { shares, remainders } = cutDown(exact);
  let given = 0n;
  const rows: number[] = [];
  for (let row = 0; row < shares.length; row += 1) {
    given += unitAt(shares, row);
    if (exact.held.size === 0 || !exact.held.has(row)) rows.push(row);
  }
  const spare = (exact.total - given) / exact.step;
  for (const row of spareSteps(Number(spare), rows, remainders))
    shares[row] = unitAt(shares, row) + exact.step;
  return shares;
}
