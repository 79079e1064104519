import { absoluteAddress, addressOf, cellAddress } from "../address";
import { type SheetColumn, cellBlock, keyColumns } from "../columns";
import { type ModelCell, live } from "../model";
import { actualsTop } from "./actuals-sheet";
import { layoutOf } from "./layout";
import type { PlanSource } from "./plan-source";
import { levelHeaders } from "./source-table";
import { type TrackedFigures, figuresOfRow, summedFigures } from "./tracking-figures";
import { ratioCells, ratioColumns } from "./tracking-ratios";

/** Where a measure's block stands. */
export interface TrackingPlace {
  readonly measure: string;
  readonly index: number;
  readonly top: number;
  readonly actualsName: string;
}

/** A row of the plan with where it stands. */
interface TrackedRow {
  readonly path: readonly string[];
  readonly figures: TrackedFigures;
}

export function trackedRows(source: PlanSource, index: number): TrackedRow[] {
  return source.plan.paths.map((path, row) => ({
    path,
    figures: figuresOfRow(source, index, row),
  }));
}

/** Figures to date by plain formulas that follow the number of closed periods. */
export function trackingColumns(
  source: PlanSource,
  place: TrackingPlace,
  rows: readonly TrackedRow[],
  closed: string,
): SheetColumn<TrackedRow>[] {
  const { plan, words, table, columns } = source;
  const keys = keyColumns<TrackedRow>(
    levelHeaders(table, columns),
    16,
    ({ path }, level) => path[level] ?? "",
    words.sheet.sum,
  );
  const [first, levels] = [place.top + 3, keys.length];
  const figures = rows.map((row) => row.figures);
  const sums = summedFigures(source, place.index, figures);
  const formulas = rowFormulas(source, place, levels, closed);
  const { periods } = layoutOf(plan, place.index, 0);
  const ratios = ratioColumns(words.sheet, periods, closed).map((ratio) => {
    const cellAt = (line: number, own: TrackedFigures): ModelCell =>
      live(ratio.formula(ratioCells(line, levels)), ratio.value(own));
    return {
      header: ratio.header,
      width: 15,
      ...(ratio.format === undefined ? {} : { format: ratio.format, isFigure: true }),
      cell: (row: TrackedRow, index: number) => cellAt(first + index, row.figures),
      total: cellAt(first + rows.length, sums),
    };
  });
  const amounts = amountColumns(source, formulas, sums, { first, levels, rows: rows.length });
  return [...keys, ...amounts, ...ratios];
}

interface BodyPlace {
  readonly first: number;
  readonly levels: number;
  readonly rows: number;
}

/** The year, plan and actual to date, each with its sum. */
function amountColumns(
  { words: { sheet } }: PlanSource,
  formulas: RowFormulas,
  sums: TrackedFigures,
  { first, levels, rows }: BodyPlace,
): SheetColumn<TrackedRow>[] {
  const amounts = [
    { header: sheet.annual, figure: "year", formula: formulas.annual },
    { header: sheet.planToDate, figure: "planned", formula: formulas.planned },
    { header: sheet.actualToDate, figure: "actual", formula: formulas.actual },
  ] as const;
  return amounts.map(({ header, figure, formula }, offset): SheetColumn<TrackedRow> => {
    const column = { row: first, column: levels + offset, rows, columns: 1 };
    return {
      header,
      width: 15,
      isFigure: true,
      format: "#,##0",
      cell: ({ figures }, row) => live(formula(row, first + row), figures[figure]),
      total: live(`=SUM(${addressOf(column)})`, sums[figure]),
    };
  });
}

interface RowFormulas {
  readonly annual: (row: number, line: number) => string;
  readonly planned: (row: number, line: number) => string;
  readonly actual: (row: number, line: number) => string;
}

/**
 * The plan to date is the profile's part of the year: the closed periods of the plan sheet hold
 * actuals, and nobody is measured against those.
 */
function rowFormulas(
  source: PlanSource,
  { index, actualsName }: TrackingPlace,
  levels: number,
  closed: string,
): RowFormulas {
  const { plan, places } = source;
  const { sheet = "", top = 0 } = places[index] ?? {};
  const layout = layoutOf(plan, index, top);
  const columns = Math.max(1, layout.periods);
  const profile = absoluteAddress(sheet, {
    row: layout.profile,
    column: layout.firstPeriod,
    rows: 1,
    columns,
  });
  const toDate = (range: string): string =>
    `IF(${closed}=0,0,SUM(INDEX(${range},1,1):INDEX(${range},1,${closed})))`;
  const actuals = (row: number): string =>
    absoluteAddress(actualsName, {
      row: actualsTop(source, index) + 2 + row,
      column: levels,
      rows: 1,
      columns,
    });
  return {
    annual: (row) => `=${absoluteAddress(sheet, cellBlock(layout.body + row, layout.annual))}`,
    planned: (_, line) => `=${cellAddress(line, levels)}*${toDate(profile)}/SUM(${profile})`,
    actual: (row) => `=${toDate(actuals(row))}`,
  };
}
