import { type Node, figuresOf, nodesOf } from "../../domain";
import { type ModelCell, type SheetModel, blank, shown, squared } from "../model";
import { periodNames } from "./draft";
import { moneyFormat } from "./money-format";
import type { PlanSource } from "./plan-source";

/** Who gets a letter: the people of the plan, each with all rows below them. */
export function addressees({ plan, columns }: Pick<PlanSource, "plan" | "columns">): Node[] {
  const depth =
    columns.person === undefined
      ? (plan.paths[0]?.length ?? 1)
      : columns.region === undefined
        ? 1
        : 2;
  return nodesOf(plan.paths).filter(({ path }) => path.length === depth);
}

/**
 * The target letter of one person: all measures and periods as fixed figures, text, and lines to
 * sign, for A4 paper.
 */
export function letter({ plan, draft, words }: PlanSource, node: Node): SheetModel {
  const { sheet } = words;
  const who = node.path.at(-1) ?? "";
  const periods = [words.year, ...periodNames(draft.periods, words)];
  const figures = plan.measures.map((measure) => figuresOf(measure, node));
  const table: ModelCell[][] = periods.map((period, at) => [
    shown(period),
    ...figures.map((own) => shown(own[at]?.toNumber() ?? 0)),
  ]);
  const lines: ModelCell[][] = [
    [shown(sheet.letterTitle)],
    [shown(sheet.letterTo(who, node.path.length > 1 ? (node.path[0] ?? "") : ""))],
    [blank],
    [shown(sheet.letterText)],
    [blank],
    [sheet.period, ...plan.names].map(shown),
    ...table.slice(1),
    ...table.slice(0, 1),
    [blank],
    [blank],
    [shown(sheet.manager), blank, shown(sheet.date)],
    [blank],
    [shown(sheet.superior), blank, shown(sheet.date)],
  ];
  const width = 1 + plan.names.length;
  return {
    name: sheet.letter(who),
    cells: squared(lines),
    widths: [18, ...plan.names.map(() => 20)],
    formats: plan.measures.map(({ step }, index) => ({
      block: { row: 6, column: 1 + index, rows: periods.length, columns: 1 },
      format: moneyFormat(step),
    })),
    looks: [
      { block: { row: 0, column: 0, rows: 1, columns: 1 }, look: "title" },
      { block: { row: 5, column: 0, rows: 1, columns: width }, look: "head" },
      { block: { row: 5, column: 1, rows: 1, columns: Math.max(1, width - 1) }, look: "right" },
      { block: { row: 5 + periods.length, column: 0, rows: 1, columns: width }, look: "total" },
    ],
    page: { landscape: false },
  };
}
