import type { AnswerCell } from "../cells/cell";
import { cellOf } from "../cells/table";
import { cellsOf } from "../cells/vector";
import { type Trace, andThen, mapped, trace } from "../domain";
import { answer } from "./guard";
import { splitAsked } from "./split-request";

/**
 * Explains every share of a split: driver, exact share, what holds it, remainder in steps, share.
 * @customfunction TRACE TRACE
 * @param total The amount to split.
 * @param drivers What to split by, one row or one column; a blank counts as 0.
 * @param [step] The smallest amount to give, 0.01 if omitted.
 * @param [min] The least for every row, or one value per row; 0 or blank means not set.
 * @param [max] The most for every row, or one value per row; 0 or blank means not set.
 * @param [locked] Amounts that stay as they are, one per row; 0 or blank means not locked.
 * @returns A row per driver: driver, exact share, "min", "max", "locked" or nothing, remainder,
 * share.
 */
export function TRACE(
  total: unknown,
  drivers: unknown[][],
  step?: unknown,
  min?: unknown[][],
  max?: unknown[][],
  locked?: unknown[][],
): unknown[][] {
  const args = [total, drivers, step, min, max, locked];
  return answer(
    args,
    () =>
      andThen(splitAsked(args, 5), ({ request }) =>
        mapped(trace(request), (traces) => {
          const drivers = cellsOf(request.drivers);
          return traces.map((row, index) => [drivers[index] ?? 0, ...traceRow(row)]);
        }),
      ),
    { driver: drivers, min, max, locked },
  );
}

/** The largest remainder that a cell shows as less than a step: fifteen digits [A11]. */
const mostShown = 0.999999999999999;

function traceRow({ exact, hold, remainder, share }: Trace): AnswerCell[] {
  return [cellOf(exact), hold, Math.min(cellOf(remainder), mostShown), share.toNumber()];
}
