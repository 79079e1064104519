import { absoluteAddress, addressOf, cellAddress } from "../address";
import { type SheetColumn, keyColumns } from "../columns";
import { type ModelCell, live } from "../model";
import type { CellValue } from "../region";
import { actualsTop } from "./actuals-sheet";
import { layoutOf } from "./layout";
import type { PlanSource } from "./plan-source";
import { levelHeaders } from "./source-table";
import { type TrackedFigures, figuresOfRow, summedFigures } from "./tracking-figures";

/** A pace that still counts as on track. */
const tolerance = 0.05;

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
  const { sheet } = words;
  const keys = keyColumns<TrackedRow>(
    levelHeaders(table, columns),
    16,
    ({ path }, level) => path[level] ?? "",
    sheet.sum,
  );
  const first = place.top + 3;
  const levels = keys.length;
  const money = { width: 15, isFigure: true, format: "#,##0" } as const;
  const summed = (offset: number, value: number): ModelCell => {
    const column = { row: first, column: levels + offset, rows: rows.length, columns: 1 };
    return live(`=SUM(${addressOf(column)})`, value);
  };
  const all = summedFigures(
    source,
    place.index,
    rows.map(({ figures }) => figures),
  );
  const formulas = rowFormulas(source, place, levels, closed);
  const periods = layoutOf(plan, place.index, 0).periods;
  return [
    ...keys,
    {
      ...money,
      header: sheet.annual,
      cell: ({ figures }, row) => live(formulas.annual(row), figures.year),
      total: summed(0, all.year),
    },
    {
      ...money,
      header: sheet.planToDate,
      cell: ({ figures }, row) => live(formulas.planned(row, first + row), figures.planned),
      total: summed(1, all.planned),
    },
    {
      ...money,
      header: sheet.actualToDate,
      cell: ({ figures }, row) => live(formulas.actual(row), figures.actual),
      total: summed(2, all.actual),
    },
    ...ratioColumns(source, periods, levels, closed).map(
      ({ cellAt, ...column }): SheetColumn<TrackedRow> => ({
        ...column,
        width: 15,
        cell: ({ figures }, row) => cellAt(first + row, figures),
        total: cellAt(first + rows.length, all),
      }),
    ),
  ];
}

interface RowFormulas {
  readonly annual: (row: number) => string;
  readonly planned: (row: number, line: number) => string;
  readonly actual: (row: number) => string;
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
    annual: (row) =>
      `=${absoluteAddress(sheet, { row: layout.body + row, column: layout.annual, rows: 1, columns: 1 })}`,
    planned: (_, line) => `=${cellAddress(line, levels)}*${toDate(profile)}/SUM(${profile})`,
    actual: (row) => `=${toDate(actuals(row))}`,
  };
}

interface RatioColumn extends Pick<SheetColumn<TrackedRow>, "header" | "format" | "isFigure"> {
  readonly cellAt: (line: number, figures: TrackedFigures) => ModelCell;
}

/** Pace, attainment, forecast, what each open period needs, and a word for it. */
function ratioColumns(
  { words: { sheet } }: PlanSource,
  periods: number,
  levels: number,
  closed: string,
): RatioColumn[] {
  const cells = (line: number): readonly string[] =>
    [0, 1, 2, 3].map((offset) => cellAddress(line, levels + offset));
  const column = (
    header: string,
    format: string | undefined,
    formula: (cells: readonly string[]) => string,
    value: (figures: TrackedFigures) => CellValue,
  ): RatioColumn => ({
    header,
    ...(format === undefined ? {} : { format, isFigure: true }),
    cellAt: (line, figures) => live(formula(cells(line)), value(figures)),
  });
  const words = [sheet.ahead, sheet.behind, sheet.onTrack] as const;
  return [
    column(
      sheet.pace,
      "0.0%",
      ([, plan, done]) => `=IF(${plan}=0,"",${done}/${plan})`,
      ({ planned, actual }) => (planned === 0 ? "" : actual / planned),
    ),
    column(
      sheet.attainment,
      "0.0%",
      ([annual, , done]) => `=IF(${annual}=0,"",${done}/${annual})`,
      ({ year, actual }) => (year === 0 ? "" : actual / year),
    ),
    column(
      sheet.forecast,
      "#,##0",
      ([annual, plan, done]) => `=IF(${plan}=0,"",${done}*${annual}/${plan})`,
      ({ planned, forecast }) => (planned === 0 ? "" : forecast),
    ),
    column(
      sheet.needed,
      "#,##0",
      ([annual, , done]) =>
        `=IF(${closed}>=${periods},0,(${annual}-${done})/(${periods}-${closed}))`,
      ({ needed }) => needed,
    ),
    column(
      sheet.status,
      undefined,
      ([, , , pacing = ""]) => statusFormula(pacing, words),
      ({ planned, actual }) => (planned === 0 ? "" : status(actual / planned, words)),
    ),
  ];
}

type StatusWords = readonly [ahead: string, behind: string, onTrack: string];

function status(pace: number, [ahead, behind, onTrack]: StatusWords): string {
  return pace > 1 + tolerance ? ahead : pace < 1 - tolerance ? behind : onTrack;
}

function statusFormula(pacing: string, [ahead, behind, onTrack]: StatusWords): string {
  const slow = `IF(${pacing}<${1 - tolerance},"${behind}","${onTrack}")`;
  return `=IF(${pacing}="","",IF(${pacing}>${1 + tolerance},"${ahead}",${slow}))`;
}
