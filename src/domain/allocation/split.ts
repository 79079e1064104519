import type { Column } from "../column";
import { figure, ofUnits } from "../decimal";
import type { Refusal } from "../refusal";
import { type Result, accept, refuse } from "../result";
import { carrierOf } from "./carrier";
import { type Exact, exactShares, roundedShares } from "./exact-shares";
import { type Open, onSteps, openRows, roomRefusal } from "./open-rows";
import { type Amounts, type SplitRequest, isSet, mostSteps, onOneGrid, refusal } from "./request";

/**
 * A split with everything that explains it; all amounts times sign are those of the request [A9].
 */
export interface Solved {
  readonly amounts: Amounts;
  readonly exact: Exact;
  readonly sign: 1n | -1n;
}

/**
 * Splits one total over rows by their drivers, in whole steps that add up exactly [A1–A9].
 *
 * @param request total and step in money, drivers of 0 or more in any unit, one per row; min, max
 * and locked amounts per row, 0 where not set
 * @returns one share per row, in the order of the rows; refuses a negative driver, drivers that are
 * all 0, a step that is not above 0, more steps than 2^53 − 1, limits or locks that cannot be met
 * @see Balinski and Young, Fair Representation (1982), the method of largest remainders
 * @example 10 over 60, 39, 1 in steps of 1 is 6, 4, 0
 */
export function split(request: SplitRequest): Result<Column> {
  const solved = solve(request);
  if (!solved.ok) return solved;
  const { amounts, exact, sign } = solved.value;
  return accept({ units: signed(roundedShares(exact), sign), places: amounts.places });
}

/** The exact shares of a split, for whoever has to explain them or to round them further. */
export function solve(request: SplitRequest): Result<Solved> {
  const asked = onOneGrid(request);
  const wrong = refusal(request, asked) ?? lockRefusal(asked);
  if (wrong) return refuse(wrong);
  const sign = openRows(asked).amount < 0n ? -1n : 1n;
  const amounts = sign < 0n ? mirrored(asked) : asked;
  const placed = place(openRows(amounts), amounts);
  if (!placed.ok) return placed;
  const { open, carrier, residue } = placed.value;
  return accept({ amounts, exact: exactShares(open, amounts, carrier, residue), sign });
}

/** The open rows on their grids, and which of them carries the residue. */
interface Placed {
  readonly open: Open;
  readonly residue: bigint;
  readonly carrier: number;
}

function place(open: Open, amounts: Amounts): Result<Placed> {
  const wrong = roomRefusal(open, amounts);
  if (wrong) return refuse(wrong);
  const residue = open.amount % amounts.step;
  const carrier = residue === 0n ? -1 : carrierOf(open, amounts.step, residue);
  const tight = onSteps(open, amounts.step, carrier, residue);
  const tooTight = roomRefusal(tight, amounts);
  return tooTight ? refuse(tooTight) : accept({ open: tight, residue, carrier });
}

export function signed(units: bigint[], sign: bigint): bigint[] {
  return sign < 0n ? units.map((unit) => -unit) : units;
}

function mirrored(amounts: Amounts): Amounts {
  return { ...amounts, total: -amounts.total, locked: amounts.locked?.map((lock) => -lock) };
}

/**
 * Locks beyond the total leave an amount of the opposite sign [A6]; limits cannot hold a negative
 * amount [A9]; what locks leave may be more steps than a cell counts [N13].
 */
function lockRefusal({ total, step, locked, places, min, max }: Amounts): Refusal | undefined {
  const sum = (locked ?? []).reduce((all, lock) => all + lock, 0n);
  const left = total - sum;
  const text = (units: bigint): string => figure(ofUnits(units, places));
  if ((left < 0n ? -left : left) / step > mostSteps)
    return { code: "too-many-steps", step: text(step), got: text(left) };
  if (left < 0n && (isSet(min) || isSet(max)))
    return { code: "limits-need-total", got: text(left) };
  if (left * total >= 0n) return undefined;
  return {
    code: "locked-beyond-total",
    locked: text(sum),
    total: text(total),
    excess: text(-left),
  };
}
