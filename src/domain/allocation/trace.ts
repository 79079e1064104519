import { type Decimal, ofUnits } from "../decimal";
import { type Fraction, fraction, zero } from "../fraction";
import { type Result, accept, at } from "../result";
import { type Hold, cutDown, roundedShares } from "./exact-shares";
import type { SplitRequest } from "./request";
import { type Solved, solve } from "./split";

/** Why a row's share is what it is [A11]. */
export interface Trace {
  /** The exact share, in money. */
  readonly exact: Fraction;
  readonly hold: Hold;
  /** What the exact share has beyond the whole steps it was cut down to, in steps: 0 ≤ r < 1. */
  readonly remainder: Fraction;
  readonly gotSpare: boolean;
  readonly share: Decimal;
}

/**
 * Explains every share of a split [A11].
 *
 * @returns a trace per row; refuses what `split` refuses
 * @example 10 over 60, 39, 1 in steps of 1: the second row's exact share 3.9 has remainder 0.9 and
 * gets the spare step
 */
export function trace(request: SplitRequest): Result<Trace[]> {
  const solved = solve(request);
  return solved.ok ? accept(traces(solved.value)) : solved;
}

function traces({ amounts, exact, sign }: Solved): Trace[] {
  const before = cutDown(exact).shares;
  const shares = roundedShares(exact);
  const grid = 10n ** BigInt(amounts.places);
  return shares.map((share, row) => {
    const held = exact.held.get(row);
    const top = held ? held.amount * exact.bottom : exact.top * at(exact.weights, row);
    const remainder = held
      ? zero
      : fraction(top - at(before, row) * exact.bottom, exact.bottom * exact.step);
    return {
      exact: fraction(sign * top, exact.bottom * grid),
      hold: held?.hold ?? "",
      remainder,
      gotSpare: share !== before[row],
      share: ofUnits(sign * share, amounts.places),
    };
  });
}
