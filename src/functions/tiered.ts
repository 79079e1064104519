import type { AnswerCell, Cell } from "../cells/cell";
import { type Result, accept, tiered } from "../domain";
import { answer } from "./guard";
import { forEach, tableIn } from "./pay-table";
import { word } from "./word";

/**
 * An amount by tiers of rates, such as a commission.
 * @customfunction TIERED TIERED
 * @param amount The amount: one number or a vector.
 * @param tiers Rows of from and rate, in any order.
 * @param [mode] "marginal" takes each part at its own tier's rate (default), "whole" all of it at
 * the rate of the tier reached.
 * @returns The amount by the tiers.
 */
export function TIERED(amount: unknown[][], tiers: unknown[][], mode?: unknown): unknown[][] {
  return answer([amount, tiers, mode], () => tieredCells(amount, tiers, mode));
}

function tieredCells(amount: Cell, tiers: Cell, mode: Cell): Result<AnswerCell[][]> {
  const modeRead = word(mode, ["marginal", "whole"] as const, "mode");
  if (!modeRead.ok) return modeRead;
  const rows = tableIn(tiers, "tiers");
  if (!rows.ok) return rows;
  return forEach(amount, "amount", (value) => {
    const result = tiered(value, rows.value, modeRead.value ?? "marginal");
    return result.ok ? accept(result.value.toNumber()) : result;
  });
}
