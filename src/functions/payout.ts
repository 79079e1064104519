import { onRows } from "../cells/rows";
import { cellOf } from "../cells/table";
import { all, andThen, mapped, payout } from "../domain";
import { answer } from "./guard";
import { forEach, tableIn } from "./pay-table";
import { wordOr } from "./word";

/**
 * The multiple that a payout curve gives for an attainment.
 * @customfunction PAYOUT PAYOUT
 * @param attainment The attainment, such as 1 for 100 %: one number or a vector.
 * @param curve Rows of attainment and multiple, in any order.
 * @param [mode] "step" takes the largest attainment reached (default), "linear" the line between
 * neighbours.
 * @returns The multiple: 0 under the first row, the last one above the last.
 */
export function PAYOUT(attainment: unknown[][], curve: unknown[][], mode?: unknown): unknown[][] {
  return answer(
    [attainment, curve, mode],
    () =>
      andThen(
        all({
          how: wordOr(mode, ["step", "linear"], "mode", "step"),
          rows: tableIn(curve, "curve"),
        }),
        ({ how, rows }) =>
          forEach(attainment, "attainment", (value) =>
            onRows(mapped(payout(value, rows.table, how), cellOf), rows.rows),
          ),
      ),
    { attainment },
  );
}
