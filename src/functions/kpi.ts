import { type Cell, blockOf } from "../cells/cell";
import { isNothing } from "../cells/rows";
import { cellOf } from "../cells/table";
import { vectorIn } from "../cells/vector";
import {
  type KeyFigureRule,
  type Points,
  type Result,
  accept,
  all,
  andThen,
  at,
  each,
  mapped,
  points,
} from "../domain";
import { amountOr, sameLength } from "./arguments";
import { answer } from "./guard";
import { forEachPair, pairOf } from "./pair";
import { onTable, tableIn } from "./pay-table";
import { perUnitIn } from "./per-unit";
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
  "per",
  "per-lower",
  "count",
  "count-lower",
] as const satisfies readonly KeyFigureRule[];

/**
 * The points for a key figure with a target.
 * @customfunction KPI KPI
 * @param actual What was reached: one number or one per row.
 * @param target What was asked: one number or one per row; 0 is "no quota yet" and gives #N/A.
 * @param rule "ratio", "lower" (lower is better), "pass", "pass-lower", "step", "step-lower",
 * "linear", "deduct", "per", "per-lower", "count" or "count-lower": one for all or one per row.
 * @param [table] For step and linear rows of attainment and points; for deduct unit and points; for
 * per and count unit, lost, won, zero at, most lost, most won, whole.
 * @param [full] The full mark, 100 if omitted.
 * @param [cap] The attainment at which points stop to grow, 1 if omitted.
 * @returns The points.
 */
export function KPI(
  actual: unknown[][],
  target: unknown[][],
  rule: unknown[][],
  table?: unknown[][],
  full?: unknown,
  cap?: unknown,
): unknown[][] {
  return answer([actual, target, rule, table, full, cap], () =>
    andThen(pairOf([actual, "actual"], [target, "target"]), (pair) =>
      andThen(rulesIn(rule, pair.first.units.length, [table, full, cap]), (own) =>
        forEachPair(accept(pair), (reached, asked, row) =>
          mapped(at(own, row - 1)(reached, asked, row), cellOf),
        ),
      ),
    ),
  );
}

/** What gives points in each row: by one rule for all, or by one per row [K11]. */
function rulesIn(argument: Cell, rows: number, rest: readonly Cell[]): Result<Points[]> {
  return andThen(vectorIn(blockOf(argument), "rule"), ({ cells }) => {
    if (cells.length === 1)
      return mapped(ruleIn(cells[0], rest), (rule) => new Array<Points>(rows).fill(rule));
    const known = new Map<Cell, Result<Points>>();
    return andThen(sameLength("rule", rows, cells.length), () =>
      each(cells, (cell, index) => {
        const rule = known.get(cell) ?? ruleIn(cell, rest, index + 1);
        known.set(cell, rule);
        return rule;
      }),
    );
  });
}

function ruleIn(word: Cell, [table, full, cap]: readonly Cell[], row?: number): Result<Points> {
  return andThen(neededWord(word, rules, "rule", row), (rule) => {
    const counts = rule.startsWith("per") || rule.startsWith("count");
    const isOmitted = blockOf(table).every((cells) => cells.every(isNothing));
    const tables = all({
      table: isOmitted || counts ? accept(noTable) : tableIn(table, "table"),
      perUnit: isOmitted || !counts ? accept(undefined) : perUnitIn(table),
      full: amountOr(full, "full", 100),
      cap: amountOr(cap, "cap", 1),
    });
    return andThen(tables, ({ table: own, ...asked }) =>
      onTable(own, (rows) => points({ rule, table: rows, ...asked })),
    );
  });
}

const noTable = { table: [], rows: [] };
