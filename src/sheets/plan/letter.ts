import { type Decimal, type Node, at, figuresOf, nodesOf } from "../../domain";
import { type SheetColumn, cellBlock, linesPart, stacked, tablePart } from "../columns";
import { type SheetModel, blank, plain, squared } from "../model";
import { personDepth } from "./columns";
import { periodNames } from "./draft";
import { measureFormat } from "./money-format";
import { shortName } from "./rows";
import type { PlanSource } from "./plan-source";
import { named } from "./unit";

/**
 * Who gets a letter: the people of the plan, each with all rows below them; nobody who has left
 * [Y6].
 */
export function addressees({ plan, columns }: Pick<PlanSource, "plan" | "columns">): Node[] {
  const depth = personDepth(columns) || (plan.paths[0]?.length ?? 1);
  const [first] = plan.request.measures;
  return nodesOf(plan.paths).filter(
    ({ path, rows }) => path.length === depth && !rows.every((row) => first?.ended?.[row] === true),
  );
}

/** A period with its figures, one per measure. */
interface LetterRow {
  readonly period: string;
  readonly figures: readonly (Decimal | undefined)[];
}

/**
 * The target letter of one person: all measures and periods as fixed figures, text, and lines to
 * sign, for A4 paper.
 *
 * @param people everybody who gets one: of two of one name, the region is told as well
 */
export function letter(
  source: PlanSource,
  node: Node,
  people: readonly Node[] = [node],
): SheetModel {
  const { sheet } = source.words;
  const who = node.path.at(-1) ?? "";
  const head = linesPart(
    [
      [plain(sheet.letterTitle)],
      [plain(sheet.letterTo(who, node.path.length > 1 ? (node.path[0] ?? "") : ""))],
      [blank],
      [plain(sheet.letterText)],
      [blank],
    ],
    [{ block: cellBlock(0, 0), look: "title" }],
  );
  const table = figureTable(source, node, head.cells.length);
  const signatures = linesPart([
    [blank],
    [blank],
    [plain(sheet.manager), blank, plain(sheet.date)],
    [blank],
    [plain(sheet.superior), blank, plain(sheet.date)],
  ]);
  const { cells, formats, looks } = stacked([head, table, signatures]);
  return {
    name: sheet.letter(
      shortName(
        node.path,
        people.map(({ path }) => path),
      ),
    ),
    cells: squared(cells),
    widths: table.widths,
    formats,
    looks,
    page: { landscape: false },
  };
}

/** The periods with their figures, the year as their sum. */
function figureTable(
  { plan, draft, words }: PlanSource,
  node: Node,
  top: number,
): ReturnType<typeof tablePart> {
  const figures = plan.measures.map((measure) => figuresOf(measure, node));
  const closed = plan.measures.some(({ reached }) => reached) ? draft.closed : 0;
  const rows = periodNames(draft.periods, words).map((period, index): LetterRow => ({
    period: index < closed ? words.sheet.reachedIn(period) : period,
    figures: figures.map((own) => own[index + 1]),
  }));
  const columns: SheetColumn<LetterRow>[] = [
    {
      header: words.sheet.period,
      width: 18,
      cell: ({ period }) => plain(period),
      total: plain(words.year),
    },
    ...plan.names.map((name, index): SheetColumn<LetterRow> => ({
      header: named(name, draft.measures[index]?.unit),
      width: 20,
      isFigure: true,
      format: measureFormat(at(plan.measures, index)),
      cell: (row) => plain(row.figures[index]?.toNumber() ?? 0),
      total: plain(figures[index]?.[0]?.toNumber() ?? 0),
    })),
  ];
  return tablePart(columns, rows, { top });
}
