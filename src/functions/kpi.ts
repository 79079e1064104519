import { type Cell, isBlank } from "../cells/cell";
import { cellOf } from "../cells/table";
import {
  type KeyFigure,
  type KeyFigureRule,
  type Result,
  accept,
  all,
  andThen,
  mapped,
  points,
} from "../domain";
import { amountOr } from "./arguments";
import { answer } from "./guard";
import { forEachPair, pairOf } from "./pair";
import { tableIn } from "./pay-table";
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
  return answer([actual, target, rule, table, full, cap], () =>
    andThen(keyFigureIn([rule, table, full, cap]), (keyFigure) =>
      forEachPair(pairOf([actual, "actual"], [target, "target"]), (reached, asked, row) =>
        mapped(points(reached, asked, keyFigure, row), cellOf),
      ),
    ),
  );
}

function keyFigureIn([rule, table, full, cap]: readonly Cell[]): Result<KeyFigure> {
  return all({
    rule: neededWord(rule, rules, "rule"),
    table: isBlank(table) ? accept([]) : mapped(tableIn(table, "table"), (own) => own.table),
    full: amountOr(full, "full", 100),
    cap: amountOr(cap, "cap", 1),
  });
}
