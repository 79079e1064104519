import { type AnswerCell, type Cell, isBlank } from "../cells/cell";
import { cellOf } from "../cells/table";
import { laidOut } from "../cells/vector";
import {
  Decimal,
  type KeyFigure,
  type KeyFigureRule,
  type Result,
  accept,
  points,
  valueAt,
} from "../domain";
import { answer, errorFor } from "./guard";
import { pairOf } from "./pair";
import { tableIn } from "./pay-table";
import { amount } from "./split";
import { neededWord } from "./word";

const rules = [
  "ratio",
  "lower",
  "pass",
  "pass-lower",
  "step",
  "step-lower",
  "linear",
  "deduct",
] as const satisfies readonly KeyFigureRule[];

/**
 * The points for a key figure with a target.
 * @customfunction KPI KPI
 * @param actual What was reached: one number or one per row.
 * @param target What was asked: one number or one per row; 0 is "no quota yet" and gives #N/A.
 * @param rule "ratio", "lower" (lower is better), "pass", "pass-lower", "step", "step-lower",
 * "linear" or "deduct".
 * @param [table] For step and linear rows of attainment and points; for deduct one row of unit and
 * points.
 * @param [full] The full mark, 100 if omitted.
 * @param [cap] The attainment at which points stop to grow, 1 if omitted.
 * @returns The points.
 */
export function KPI(
  actual: unknown[][],
  target: unknown[][],
  rule: unknown,
  table?: unknown[][],
  full?: unknown,
  cap?: unknown,
): unknown[][] {
  const args = [actual, target, rule, table, full, cap];
  return answer(args, () => pointCells(args));
}

function pointCells([actual, target, ...rest]: readonly Cell[]): Result<AnswerCell[][]> {
  const keyFigure = keyFigureIn(rest);
  if (!keyFigure.ok) return keyFigure;
  const pair = pairOf([actual, "actual"], [target, "target"]);
  if (!pair.ok) return pair;
  const { vector, first, second } = pair.value;
  const cells: AnswerCell[] = [];
  for (let row = 0; row < first.units.length; row += 1) {
    const result = points(valueAt(first, row), valueAt(second, row), keyFigure.value, row + 1);
    if (!result.ok && result.refusal.code !== "no-quota") return result;
    cells.push(result.ok ? cellOf(result.value) : errorFor(result.refusal));
  }
  return accept(laidOut(cells, vector));
}

function keyFigureIn([rule, table, full, cap]: readonly Cell[]): Result<KeyFigure> {
  const ruleRead = neededWord(rule, rules, "rule");
  if (!ruleRead.ok) return ruleRead;
  const tableRead = isBlank(table) ? accept([]) : tableIn(table, "table");
  if (!tableRead.ok) return tableRead;
  const fullRead = isBlank(full) ? accept(new Decimal(100)) : amount(full, "full");
  if (!fullRead.ok) return fullRead;
  const capRead = isBlank(cap) ? accept(new Decimal(1)) : amount(cap, "cap");
  if (!capRead.ok) return capRead;
  return accept({
    rule: ruleRead.value,
    table: tableRead.value,
    full: fullRead.value,
    cap: capRead.value,
  });
}
