import { blockOf } from "../cells/cell";
import { refined } from "../cells/grid";
import { cellOf, rowsIn } from "../cells/table";
import { accept, season } from "../domain";
import { answer } from "./guard";

/**
 * Seasonal index of each period from past years: its mean over the years divided by the mean of all
 * cells.
 * @customfunction SEASON SEASON
 * @param history One row per year, one column per period.
 * @returns One row of indices that add up to the number of periods.
 */
export function SEASON(history: unknown[][]): unknown[][] {
  return answer([history], () => {
    const rows = rowsIn(blockOf(history), "history");
    if (!rows.ok) return rows;
    const indices = season(refined(rows.value));
    return indices.ok ? accept([indices.value.map(cellOf)]) : indices;
  });
}
