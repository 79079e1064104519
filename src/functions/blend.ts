import { blockOf } from "../cells/cell";
import { columnIn } from "../cells/number";
import { cellOf, columnsIn } from "../cells/table";
import { vectorIn } from "../cells/vector";
import { accept, blend, refuse } from "../domain";
import { answer, sizeFlaw } from "./guard";

/**
 * Blends several drivers into one: each column becomes shares of its own sum, then their weighted
 * mean.
 * @customfunction BLEND BLEND
 * @param drivers One column per driver, one row per receiver; a blank counts as 0.
 * @param weights One weight per driver column, any positive sum.
 * @returns A column of shares that add up to 1.
 */
export function BLEND(drivers: unknown[][], weights: unknown[][]): unknown[][] {
  return answer([drivers, weights], () => {
    const block = blockOf(drivers);
    const flaw = sizeFlaw(block.length, 1);
    if (flaw) return refuse(flaw);
    const columns = columnsIn(block, "driver");
    if (!columns.ok) return columns;
    const vector = vectorIn(blockOf(weights), "blend-weight");
    if (!vector.ok) return vector;
    const weightsRead = columnIn(vector.value.cells, "blend-weight");
    if (!weightsRead.ok) return weightsRead;
    const shares = blend(columns.value, weightsRead.value);
    return shares.ok ? accept(shares.value.map((share) => [cellOf(share)])) : shares;
  });
}
