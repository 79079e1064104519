import { blockOf } from "../cells/cell";
import { cellOf, columnsIn } from "../cells/table";
import { all, andThen, blend, mapped, refuse } from "../domain";
import { listIn } from "./arguments";
import { answer, sizeRefusal } from "./guard";

/**
 * Blends several drivers into one: each column becomes shares of its own sum, then their weighted
 * mean.
 * @customfunction BLEND BLEND
 * @param drivers One column per driver, one row per receiver; a blank counts as 0.
 * @param weights One weight per driver column, any positive sum.
 * @returns A column of shares that add up to 1.
 */
export function BLEND(drivers: unknown[][], weights: unknown[][]): unknown[][] {
  return answer(
    [drivers, weights],
    () => {
      const block = blockOf(drivers);
      const refusal = sizeRefusal(block.length, 1);
      if (refusal) return refuse(refusal);
      const asked = all({
        columns: columnsIn(block, "driver"),
        weights: listIn(weights, "blend-weight"),
      });
      const shares = andThen(asked, ({ columns, weights: own }) => blend(columns, own));
      return mapped(shares, (own) => own.map((share) => [cellOf(share)]));
    },
    { "blend-weight": weights },
  );
}
