import { addressOf } from "../address";
import { isAddedUp } from "../table-rows";
import { bodyColumn, hasOwnColumns } from "./layout";
import type { PlannedMeasure } from "./planned-measure";

/** A count that is 0 while all is well, with the words around it. */
type Warning = readonly [count: string, words: readonly [string, string]];

/** What may be wrong with the rows of a plan by now [Y1] [D5]. */
export function warningsOf(own: PlannedMeasure): Warning[] {
  const { source, layout, lookup, columns } = own;
  const { found } = layout.helpers;
  const { words: all, table } = source;
  const words = all.sheet.warnings;
  if (!lookup || found === undefined) return [];
  const rows = addressOf(bodyColumn(layout, found));
  const filled = columns.driver === undefined ? undefined : lookup.filled(columns.driver);
  return [
    [`COUNTIF(${rows},0)`, words.gone],
    ...(isAddedUp(table) ? [] : ([[`COUNTIF(${rows},">1")`, words.several]] as const)),
    [`(${lookup.rows}-SUM(${rows})-${lookup.others})`, words.fresh],
    ...lostWarning(own),
    ...(filled === undefined ? [] : ([[`(${filled})`, words.filled]] as const)),
  ];
}

/**
 * How many rows have lost what they are split or held by: a driver that is 0 now, where all had
 * one, else what stands beside each row; nothing where a measure before it says so already [D5].
 */
function lostWarning({ source, layout, index, asked }: PlannedMeasure): Warning[] {
  const { found, lost } = layout.helpers;
  const { plan, words } = source;
  if (asked.basis.kind === "rate" || !hasOwnColumns(plan.columns, index)) return [];
  const rows = addressOf(bodyColumn(layout, found ?? 0));
  const own = addressOf(bodyColumn(layout, lost ?? layout.basis));
  const isLost = lost === undefined ? `(${own}=0)` : own;
  return [[`SUMPRODUCT(${isLost}*(${rows}>0))`, words.sheet.warnings.lost]];
}
