import type { AnswerCell, Cell } from "../cells/cell";
import { cellOf } from "../cells/table";
import { type Result, accept, payout } from "../domain";
import { answer } from "./guard";
import { forEach, tableIn } from "./pay-table";
import { word } from "./word";

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
  return answer([attainment, curve, mode], () => payoutCells(attainment, curve, mode));
}

function payoutCells(attainment: Cell, curve: Cell, mode: Cell): Result<AnswerCell[][]> {
  const modeRead = word(mode, ["step", "linear"] as const, "mode");
  if (!modeRead.ok) return modeRead;
  const rows = tableIn(curve, "curve");
  if (!rows.ok) return rows;
  return forEach(attainment, "attainment", (value) => {
    const multiple = payout(value, rows.value, modeRead.value ?? "step");
    return multiple.ok ? accept(cellOf(multiple.value)) : multiple;
  });
}
