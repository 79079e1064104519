import { type Report, rounded } from "../../domain";
import type { PaneWords } from "../../locales/pane-shape";
import type { ReviewWords } from "../../locales/review-shape";
import { type SheetColumn, cellBlock, linesPart, stacked, tablePart } from "../columns";
import { type ModelCell, type SheetModel, blank, plain, squared } from "../model";

/** Comments of a ratee's raters, from groups that may be shown, in an order that tells nothing. */
export interface ReportComments {
  readonly group: string;
  readonly comments: readonly string[];
}

type Words = ReviewWords["report"];
type Part = ReturnType<typeof linesPart>;

/** A part that stands below another, once it is known at which row. */
type Below = (top: number) => Part;

/** The page of one ratee: values only, nothing from which a rating could be read. */
export function reportSheet(
  report: Report,
  comments: readonly ReportComments[],
  { review }: PaneWords,
): SheetModel {
  const { report: words } = review;
  const head = linesPart(
    [[plain(words.title)], [plain(words.for(report.ratee))], [blank]],
    [{ block: cellBlock(0, 0), look: "title" }],
  );
  const groups = groupTable(report, words);
  const indicators = indicatorTable(report, words);
  const gapsTop = rowsOf(placed([() => head, groups, indicators]));
  const parts = placed([
    () => head,
    groups,
    indicators,
    gapTable(report, words),
    commentLines(comments, words),
    () => linesPart([[blank], [plain(words.signed)]]),
  ]);
  const source =
    report.gaps.length > 2
      ? { row: gapsTop, column: 0, rows: report.gaps.length + 1, columns: 3 }
      : { row: head.cells.length, column: 0, rows: report.groups.length + 1, columns: 2 };
  const { cells, formats, looks } = stacked(parts);
  return {
    name: review.sheetNames.report(report.ratee),
    cells: squared(cells),
    widths: [26, 24, 14, 12, 26],
    formats,
    looks,
    charts: [{ kind: "radar", title: words.chart, source, place: chartPlace }],
    page: { landscape: false },
  };
}

const chartPlace = { row: 0, column: 6, rows: 16, columns: 6 };

/** Parts one below the other, each told the row at which it begins. */
function placed(parts: readonly Below[]): Part[] {
  const found: Part[] = [];
  for (const part of parts) found.push(part(rowsOf(found)));
  return found;
}

function rowsOf(parts: readonly Part[]): number {
  return parts.reduce((rows, { cells }) => rows + cells.length, 0);
}

/** The score of each group that may be shown, and the total. */
function groupTable({ groups, total }: Report, words: Words): Below {
  const columns: SheetColumn<Report["groups"][number]>[] = [
    {
      header: words.group,
      width: 26,
      cell: ({ name }) => plain(name),
      total: plain(words.total),
    },
    {
      ...figures(words.score, 24),
      cell: ({ isShown, score, least, waits }) =>
        isShown && score
          ? number(score)
          : plain((waits ? words.waits : words.fewer)(String(least))),
      total: total ? number(total) : plain(words.withheld),
    },
  ];
  return (top) => {
    const table = tablePart(columns, groups, { top });
    const note = linesPart(
      [[plain(words.order)], [blank]],
      [{ block: cellBlock(top + table.cells.length, 0), look: "note" }],
    );
    return stacked([table, note]);
  };
}

/** The mean of every indicator that may be shown. */
function indicatorTable({ groups }: Report, words: Words): Below {
  const rows = groups.flatMap(({ name, indicators }) =>
    indicators.map((indicator) => ({ group: name, ...indicator })),
  );
  const columns: SheetColumn<(typeof rows)[number]>[] = [
    { header: words.group, width: 26, cell: ({ group }) => plain(group) },
    { header: words.indicator, width: 24, cell: ({ name }) => plain(name) },
    { ...figures(words.mean, 14), cell: ({ mean }) => number(mean) },
  ];
  return listed(columns, rows);
}

/** How a ratee's own ratings differ from those of the others. */
function gapTable({ gaps }: Report, words: Words): Below {
  const columns: SheetColumn<Report["gaps"][number]>[] = [
    { header: words.indicator, width: 26, cell: ({ indicator }) => plain(indicator) },
    { ...figures(words.self, 24), cell: ({ self }) => number(self) },
    { ...figures(words.others, 14), cell: ({ others }) => number(others) },
    { ...figures(words.gap, 12), cell: ({ gap }) => number(gap) },
    { header: "", width: 26, cell: ({ kind }) => plain(kind ? words.kinds[kind] : "") },
  ];
  return listed(columns, gaps);
}

function commentLines(comments: readonly ReportComments[], words: Words): Below {
  const lines = comments.flatMap(({ group, comments: own }) =>
    own.map((comment): ModelCell[] => [plain(group), plain(comment)]),
  );
  return () => linesPart(lines.length > 0 ? [[plain(words.comments)], ...lines, [blank]] : []);
}

/** A table and a blank line; nothing where there are no rows. */
function listed<Row>(columns: readonly SheetColumn<Row>[], rows: readonly Row[]): Below {
  return (top) =>
    rows.length > 0
      ? stacked([tablePart(columns, rows, { top }), linesPart([[blank]])])
      : linesPart([]);
}

function figures(
  header: string,
  width: number,
): Pick<SheetColumn<unknown>, "header" | "width" | "format" | "isFigure"> {
  return { header, width, format: "0.00", isFigure: true };
}

/** Rounded once, to two places [P10]: a report holds no more digits than it shows. */
function number(value: NonNullable<Report["total"]>): ModelCell {
  return plain(rounded(value, 2).toNumber());
}
