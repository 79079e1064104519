import { figuresOf, nodesOf } from "../../domain";
import { type ModelCell, type SheetModel, blank, shown, squared } from "../model";
import { periodNames } from "./draft";
import { moneyFormat } from "./money-format";
import type { PlanSource } from "./plan-source";
import { levelHeaders } from "./source-table";

/**
 * The filing sheet for HR: every node's figures frozen, dated, with the audit of every measure in
 * words.
 */
export function filingSheet(
  source: PlanSource,
  date: string,
  auditWords: (index: number) => string,
): SheetModel {
  const { plan, draft, words, table, columns } = source;
  const periods = periodNames(draft.periods, words);
  const levels = plan.paths[0]?.length ?? 1;
  const nodes = nodesOf(plan.paths);
  const header = [
    words.measure,
    ...levelHeaders(table, columns),
    words.sheet.annual,
    ...periods,
  ].map(shown);
  const body = plan.measures.flatMap((measure, index) =>
    nodes.map((node): ModelCell[] => [
      shown(plan.names[index] ?? ""),
      ...Array.from({ length: levels }, (_, level) =>
        shown(node.path[level] ?? (level === 0 ? words.sheet.sum : "")),
      ),
      ...figuresOf(measure, node).map((figure) => shown(figure.toNumber())),
    ]),
  );
  const audits = plan.names.map((name, index) => [
    shown(`${words.sheet.auditLine} · ${name}`),
    shown(auditWords(index)),
  ]);
  const width = header.length;
  return {
    name: words.sheet.filing,
    cells: squared([
      [shown(words.sheet.filingTitle)],
      [shown(words.sheet.filedOn(date))],
      [blank],
      header,
      ...body,
      [blank],
      ...audits,
    ]),
    widths: [14, ...new Array<number>(levels).fill(16), 16, ...periods.map(() => 13)],
    formats: plan.measures.map(({ step }, index) => ({
      block: {
        row: 4 + index * nodes.length,
        column: levels + 1,
        rows: nodes.length,
        columns: periods.length + 1,
      },
      format: moneyFormat(step),
    })),
    looks: [
      { block: { row: 0, column: 0, rows: 1, columns: 1 }, look: "title" },
      { block: { row: 1, column: 0, rows: 1, columns: 1 }, look: "note" },
      { block: { row: 3, column: 0, rows: 1, columns: width }, look: "head" },
      {
        block: { row: 3, column: levels + 1, rows: 1, columns: width - levels - 1 },
        look: "right",
      },
    ],
    page: { landscape: true },
    frozenRows: 4,
  };
}
