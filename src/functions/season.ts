import { blockOf } from "../cells/cell";
import { refined } from "../cells/grid";
import { withoutBlankEnd } from "../cells/rows";
import { cellOf, rowsIn } from "../cells/table";
import { andThen, mapped, season } from "../domain";
import { answer } from "./guard";

/**
 * Seasonal index of each period from past years: its mean over the years divided by the mean of all
 * cells.
 * @customfunction SEASON SEASON
 * @param history One row per year, one column per period.
 * @returns One row of indices that add up to the number of periods.
 */
export function SEASON(history: unknown[][]): unknown[][] {
  return answer([history], () =>
    mapped(
      andThen(rowsIn(withoutBlankEnd(blockOf(history)), "history"), (rows) =>
        season(refined(rows)),
      ),
      (indices) => [indices.map(cellOf)],
    ),
  );
}
