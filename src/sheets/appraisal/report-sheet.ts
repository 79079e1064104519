import { type Report, rounded } from "../../domain";
import type { PaneWords } from "../../locales/pane-shape";
import { type ModelCell, type SheetModel, blank, shown, squared } from "../model";

/** Comments of a ratee's raters, from groups that may be shown, in an order that tells nothing. */
export interface ReportComments {
  readonly group: string;
  readonly comments: readonly string[];
}

/** The page of one ratee: values only, nothing from which a rating could be read. */
export function reportSheet(
  report: Report,
  comments: readonly ReportComments[],
  { review }: PaneWords,
): SheetModel {
  const { report: words } = review;
  const groups = report.groups.map(({ name, isShown, score, least }): ModelCell[] => [
    shown(name),
    isShown && score ? number(score) : shown(words.fewer(String(least))),
  ]);
  const indicators = report.groups.flatMap(({ name, indicators: own }) =>
    own.map((indicator): ModelCell[] => [
      shown(name),
      shown(indicator.name),
      number(indicator.mean),
    ]),
  );
  const gaps = report.gaps.map(({ indicator, self, others, gap, kind }): ModelCell[] => [
    shown(indicator),
    number(self),
    number(others),
    number(gap),
    shown(kind ? words.kinds[kind] : ""),
  ]);
  const spoken = comments.flatMap(({ group, comments: own }) =>
    own.map((comment): ModelCell[] => [shown(group), shown(comment)]),
  );
  const top: ModelCell[][] = [
    [shown(words.title)],
    [shown(words.for(report.ratee))],
    [blank],
    [words.group, words.score].map(shown),
    ...groups,
    [shown(words.total), report.total ? number(report.total) : shown(words.withheld)],
    [shown(words.order)],
    [blank],
  ];
  const listed: ModelCell[][] =
    indicators.length > 0
      ? [[words.group, words.indicator, words.mean].map(shown), ...indicators, [blank]]
      : [];
  const compared: ModelCell[][] =
    gaps.length > 0
      ? [[words.indicator, words.self, words.others, words.gap, ""].map(shown), ...gaps, [blank]]
      : [];
  const said: ModelCell[][] =
    spoken.length > 0 ? [[shown(words.comments)], ...spoken, [blank]] : [];
  const heads = [
    [3, 2],
    ...(listed.length > 0 ? [[top.length, 3]] : []),
    ...(compared.length > 0 ? [[top.length + listed.length, 5]] : []),
  ] as const;
  const radar =
    gaps.length > 2
      ? { row: top.length + listed.length, column: 0, rows: gaps.length + 1, columns: 3 }
      : { row: 3, column: 0, rows: groups.length + 1, columns: 2 };
  return {
    name: review.sheetNames.report(report.ratee),
    cells: squared([...top, ...listed, ...compared, ...said, [blank], [shown(words.signed)]]),
    widths: [26, 24, 14, 12, 26],
    formats: [
      {
        block: {
          row: 4,
          column: 1,
          rows: top.length + listed.length + compared.length - 4,
          columns: 3,
        },
        format: "0.00",
      },
    ],
    looks: [
      { block: { row: 0, column: 0, rows: 1, columns: 1 }, look: "title" },
      ...heads.map(([row, columns]) => ({
        block: { row: row ?? 0, column: 0, rows: 1, columns: columns ?? 1 },
        look: "head" as const,
      })),
      ...heads.map(([row, columns]) => ({
        block: { row: row ?? 0, column: (columns ?? 1) - 1, rows: 1, columns: 1 },
        look: "right" as const,
      })),
      { block: { row: 4 + groups.length, column: 0, rows: 1, columns: 2 }, look: "total" },
      { block: { row: 5 + groups.length, column: 0, rows: 1, columns: 1 }, look: "note" },
    ],
    charts: [
      {
        kind: "radar",
        title: words.chart,
        source: radar,
        place: { row: 0, column: 6, rows: 16, columns: 6 },
      },
    ],
    page: { landscape: false },
  };
}

/** Rounded once, to two places [P10]: a report holds no more digits than it shows. */
function number(value: NonNullable<Report["total"]>): ModelCell {
  return shown(rounded(value, 2).toNumber());
}
