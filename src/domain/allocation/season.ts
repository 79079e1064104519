import type { Column } from "../column";
import { type Fraction, fraction, lowest } from "../fraction";
import { sum } from "../integers";
import { type Result, accept, at, refuse } from "../result";

/**
 * Seasonal index of each period: its mean over the years ÷ the mean of all cells [E1].
 *
 * @param history one row per year, all of one length and on one grid
 * @returns one index per period; they add up to the number of periods; refuses a history that adds
 * up to 0
 * @example 1, 2, 3 and 3, 2, 1 give 1, 1, 1; a single year 1, 2, 3 gives 0.5, 1, 1.5
 */
export function season(history: readonly Column[]): Result<Fraction[]> {
  const periods = history[0]?.units.length ?? 0;
  const sums = Array.from({ length: periods }, (_, period) =>
    history.reduce((sum, { units }) => sum + at(units, period), 0n),
  );
  const all = sum(sums);
  if (all === 0n) return refuse({ code: "history-zero" });
  return accept(sums.map((sum) => lowest(fraction(sum * BigInt(periods), all))));
}
