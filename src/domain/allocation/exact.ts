import { invariant } from "../result";
import { type Limit, commonFactor } from "./limits";
import { spareSteps } from "./largest-remainder";
import type { Amounts } from "./request";
import type { Open } from "./room";

/** What holds a row's share away from its driver. */
export type Hold = "" | "min" | "max" | "locked";

/**
 * The exact shares of all rows over one common divisor: row i is tops[i] ÷ bottom units.
 * Its share will be offsets[i] + whole steps: a locked row's offset is its lock, the carrier's the residue.
 */
export interface Exact {
  readonly tops: readonly bigint[];
  readonly bottom: bigint;
  readonly offsets: readonly bigint[];
  readonly holds: readonly Hold[];
}

/** Exact shares: locks as they are, the others λ × driver held within their limits [A1, A6, A7]. */
export function exactShares(open: Open, { drivers, locked }: Amounts, carrier: number, residue: bigint): Exact {
  const { top, bottom } = commonFactor(open.amount, open.drivers, open.limits);
  const tops = drivers.map((_, row) => (locked?.[row] ?? 0n) * bottom);
  const offsets = drivers.map((_, row) => locked?.[row] ?? 0n);
  const holds = drivers.map((_, row): Hold => (locked?.[row] ? "locked" : ""));
  open.rows.forEach((row, index) => {
    const share = top * (open.drivers[index] ?? 0n);
    const [heldTop, hold] = within(share, bottom, open.limits[index]);
    tops[row] = heldTop;
    holds[row] = hold;
    if (index === carrier) offsets[row] = residue;
  });
  return { tops, bottom, offsets, holds };
}

function within(share: bigint, bottom: bigint, limit: Limit | undefined): [bigint, Hold] {
  const { min, max } = limit ?? {};
  if (min !== undefined && share < min * bottom) return [min * bottom, "min"];
  return max !== undefined && share > max * bottom ? [max * bottom, "max"] : [share, ""];
}

/** Whole steps and what remains of one more, for each row: (top − offset × bottom) ÷ (step × bottom). */
export interface Steps {
  readonly wholes: readonly bigint[];
  readonly rests: readonly bigint[];
  readonly divisor: bigint;
}

export function stepsOf({ tops, bottom, offsets }: Exact, step: bigint): Steps {
  const divisor = bottom * step;
  const wholes: bigint[] = [];
  const rests: bigint[] = [];
  tops.forEach((top, row) => {
    const above = offsets[row] ? top - (offsets[row] ?? 0n) * bottom : top;
    let whole = above / divisor;
    let rest = above - whole * divisor;
    if (rest < 0n) {
      whole -= 1n;
      rest += divisor;
    }
    wholes.push(whole);
    rests.push(rest);
  });
  return { wholes, rests, divisor };
}

/** Cut down to whole steps, the spare steps to the largest remainders [A2–A5]. */
export function roundedShares(exact: Exact, step: bigint): bigint[] {
  const { wholes, rests, divisor } = stepsOf(exact, step);
  const spare = rests.reduce((sum, rest) => sum + rest, 0n);
  invariant(spare % divisor === 0n, "remainders add up to whole steps");
  const given = spareSteps(Number(spare / divisor), rests);
  return wholes.map((whole, row) => (exact.offsets[row] ?? 0n) + step * (given[row] ? whole + 1n : whole));
}
