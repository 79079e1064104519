import { type Decimal, type Node, at, figuresOf, nodesOf } from "../../domain";
import { type SheetColumn, cellBlock, keyColumns, linesPart, stacked, tablePart } from "../columns";
import { type SheetModel, blank, plain, squared } from "../model";
import { periodNames } from "./draft";
import { measureFormat } from "./money-format";
import type { PlanSource } from "./plan-source";
import { named } from "./unit";
import { levelHeaders } from "./source-table";

/** A node with its figures of one measure: the year, then the periods. */
interface FiledRow {
  readonly measure: string;
  readonly node: Node;
  readonly figures: readonly Decimal[];
}

/** Lines above the table: title, day, a blank one. */
const top = 3;

/**
 * The filing sheet for HR: every node's figures frozen, dated, with every measure's audit in words.
 */
export function filingSheet(
  source: PlanSource,
  date: string,
  auditWords: (index: number) => string,
): SheetModel {
  const { plan, draft, words } = source;
  const nodes = nodesOf(plan.paths);
  const rows = plan.measures.flatMap((measure, index) =>
    nodes.map((node): FiledRow => ({
      measure: named(at(plan.names, index), draft.measures[index]?.unit),
      node,
      figures: figuresOf(measure, node),
    })),
  );
  const columns = filedColumns(source);
  const table = tablePart(columns, rows, { top });
  const audits = plan.names.map((name, index) =>
    [`${words.sheet.auditLine} · ${name}`, auditWords(index)].map(plain),
  );
  const head = linesPart(
    [[plain(words.sheet.filingTitle)], [plain(words.sheet.filedOn(date))], [blank]],
    [
      { block: cellBlock(0, 0), look: "title" },
      { block: cellBlock(1, 0), look: "note" },
    ],
  );
  const { cells, looks } = stacked([head, table, linesPart([[blank], ...audits])]);
  return {
    name: words.sheet.filing,
    cells: squared(cells),
    widths: table.widths,
    formats: moneyFormats(source, nodes.length, columns),
    looks,
    page: { landscape: true },
    frozenRows: top + 1,
  };
}

function filedColumns(source: PlanSource): SheetColumn<FiledRow>[] {
  const { draft, plan, words, table, columns } = source;
  const closed = plan.measures.some(({ reached }) => reached) ? draft.closed : 0;
  const figure = (header: string, index: number, width: number): SheetColumn<FiledRow> => ({
    header,
    width,
    isFigure: true,
    cell: ({ figures }) => plain(figures[index]?.toNumber() ?? ""),
  });
  return [
    { header: words.measure, width: 14, cell: ({ measure }) => plain(measure) },
    ...keyColumns<FiledRow>(
      levelHeaders(table, columns),
      16,
      ({ node }, level) => node.path[level] ?? (level === 0 ? words.sheet.sum : ""),
    ),
    figure(words.sheet.annual, 0, 16),
    ...periodNames(draft.periods, words).map((name, period) =>
      figure(period < closed ? words.sheet.reachedIn(name) : name, period + 1, 13),
    ),
  ];
}

/** Each measure's figures as its step is written. */
function moneyFormats(
  { plan }: PlanSource,
  nodes: number,
  columns: readonly SheetColumn<FiledRow>[],
): NonNullable<SheetModel["formats"]> {
  const first = columns.findIndex(({ isFigure }) => isFigure);
  return plan.measures.map((measure, index) => ({
    block: {
      row: top + 1 + index * nodes,
      column: first,
      rows: nodes,
      columns: columns.length - first,
    },
    format: measureFormat(measure),
  }));
}
