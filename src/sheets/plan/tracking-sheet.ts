import { Decimal, columnOf, decimalOf, pace, valueAt } from "../../domain";
import { absoluteAddress, addressOf, cellAddress, fixedAddress } from "../address";
import { type ModelCell, type SheetModel, blank, live, shown, squared } from "../model";
import { type PlanLayout, layoutOf } from "./layout";
import type { PlanSource } from "./plan-source";
import { levelHeaders } from "./source-table";

/** A pace that still counts as on track. */
const tolerance = 0.05;

/**
 * The tracking sheet: a block per measure with attainment, pace, forecast and status, and a chart
 * of plan and actual.
 */
export function followSheet(source: PlanSource, name: string, actualsName: string): SheetModel {
  const { plan, words, draft } = source;
  const rows = plan.paths.length;
  const levels = plan.paths[0]?.length ?? 1;
  const height = rows + 6;
  const lines = plan.names.flatMap((measure, index) =>
    block(source, { measure, index, top: index * height, actualsName }),
  );
  return {
    name,
    cells: squared(lines),
    widths: [...new Array<number>(levels).fill(16), ...new Array<number>(8).fill(15)],
    formats: plan.names.flatMap((_, index) => [
      { block: { row: index * height + 1, column: 3, rows: 1, columns: 1 }, format: "0%" },
      {
        block: { row: index * height + 3, column: levels, rows: rows + 1, columns: 3 },
        format: "#,##0",
      },
      {
        block: { row: index * height + 3, column: levels + 3, rows: rows + 1, columns: 2 },
        format: "0.0%",
      },
      {
        block: { row: index * height + 3, column: levels + 5, rows: rows + 1, columns: 2 },
        format: "#,##0",
      },
    ]),
    looks: plan.names.flatMap((_, index) => [
      { block: { row: index * height, column: 0, rows: 1, columns: 1 }, look: "title" as const },
      {
        block: { row: index * height + 1, column: 1, rows: 1, columns: 1 },
        look: "input" as const,
      },
      {
        block: { row: index * height + 2, column: 0, rows: 1, columns: levels + 8 },
        look: "head" as const,
      },
      {
        block: { row: index * height + 2, column: levels, rows: 1, columns: 7 },
        look: "right" as const,
      },
      {
        block: { row: index * height + 3 + rows, column: 0, rows: 1, columns: levels + 8 },
        look: "total" as const,
      },
    ]),
    charts: plan.names.map((measure, index) => ({
      kind: "columns" as const,
      title: `${measure} · ${words.sheet.planToDate} / ${words.sheet.actualToDate}`,
      source: {
        row: index * height + 2,
        column: levels - 1,
        rows: Math.min(rows, 40) + 1,
        columns: 4,
      },
      place: {
        row: index * height,
        column: levels + 9,
        rows: Math.max(12, Math.min(rows + 4, 24)),
        columns: 8,
      },
    })),
    page: { landscape: true },
    ...(draft.measures.length === 1 ? { frozenRows: 3 } : {}),
  };
}

interface Place {
  readonly measure: string;
  readonly index: number;
  readonly top: number;
  readonly actualsName: string;
}

function block(source: PlanSource, place: Place): ModelCell[][] {
  const { plan, words, table, columns } = source;
  const { closed = 0 } = plan.request;
  const periods = plan.request.profile?.units.length ?? 1;
  const { sheet } = words;
  const headers = [
    sheet.annual,
    sheet.planToDate,
    sheet.actualToDate,
    sheet.pace,
    sheet.attainment,
    sheet.forecast,
    sheet.needed,
    sheet.status,
  ];
  const closedCell = fixedAddress(cellAddress(place.top + 1, 1));
  const rows = plan.paths.map((path, row) => followLine(source, place, path, row, closedCell));
  return [
    [shown(sheet.followOf(place.measure))],
    [
      shown(sheet.closedPeriods),
      shown(closed),
      shown(sheet.timeGone),
      live(`=${closedCell}/${periods}`, closed / periods),
    ],
    [...levelHeaders(table, columns), ...headers].map(shown),
    ...rows,
    sumLine(source, place, rows, closedCell),
    [blank],
    [blank],
  ];
}

/**
 * A row's figures to date, by plain formulas that follow the number of closed periods. The plan to
 * date is the profile's part of the year: the closed periods of the plan sheet hold actuals, and
 * nobody is measured against those.
 */
function followLine(
  source: PlanSource,
  { index, top, actualsName }: Place,
  path: readonly string[],
  row: number,
  closed: string,
): ModelCell[] {
  const { plan, places } = source;
  const layout = layoutOf(plan, index, places[index]?.top ?? 0);
  const levels = path.length;
  const own = top + 3 + row;
  const profile = absoluteAddress(places[index]?.sheet ?? "", {
    row: layout.profile,
    column: layout.firstPeriod,
    rows: 1,
    columns: Math.max(1, layout.periods),
  });
  const actualRow = {
    row: index * (plan.paths.length + 3) + 2 + row,
    column: levels,
    rows: 1,
    columns: Math.max(1, layout.periods),
  };
  const annual = absoluteAddress(places[index]?.sheet ?? "", {
    row: layout.body + row,
    column: layout.annual,
    rows: 1,
    columns: 1,
  });
  const figures = figuresOf(source, index, row);
  const toDate = (range: string): string =>
    `IF(${closed}=0,0,SUM(INDEX(${range},1,1):INDEX(${range},1,${closed})))`;
  return [
    ...path.map(shown),
    live(`=${annual}`, figures.year),
    live(`=${cellAddress(own, levels)}*${toDate(profile)}/SUM(${profile})`, figures.planned),
    live(`=${toDate(absoluteAddress(actualsName, actualRow))}`, figures.actual),
    ...ratios(own, levels, layout, figures, closed, source),
  ];
}

interface Figures {
  readonly year: number;
  readonly planned: number;
  readonly actual: number;
  readonly forecast: number;
  readonly needed: number;
}

function figuresOf({ plan }: PlanSource, index: number, row: number): Figures {
  const measure = plan.measures[index];
  const { closed = 0, profile } = plan.request;
  const booked = plan.request.measures[index]?.actuals;
  const year = measure ? valueAt(measure.annual, row) : new Decimal(0);
  const parts = (profile?.units ?? []).map((_, period) =>
    profile ? valueAt(profile, period) : new Decimal(0),
  );
  const all = Decimal.sum(0, ...parts);
  const planned = columnOf(parts.map((part) => year.times(part).div(all).toDecimalPlaces(12)));
  const actuals = columnOf(
    parts.map((_, period) =>
      booked && period < closed
        ? new Decimal(`${booked.cells[row]?.[period] ?? 0n}e-${booked.places}`)
        : new Decimal(0),
    ),
  );
  const where = pace(planned, actuals, closed);
  const sum = Decimal.sum(0, ...actuals.units.map((_, period) => valueAt(actuals, period)));
  if (!where.ok)
    return {
      year: year.toNumber(),
      planned: 0,
      actual: sum.toNumber(),
      forecast: 0,
      needed: year.div(Math.max(1, parts.length)).toNumber(),
    };
  const { planToDate, forecast, neededPerOpenPeriod } = where.value;
  return {
    year: year.toNumber(),
    planned: decimalOf(planToDate).toNumber(),
    actual: sum.toNumber(),
    forecast: decimalOf(forecast).toNumber(),
    needed: decimalOf(neededPerOpenPeriod).toNumber(),
  };
}

/** Pace, attainment, forecast, what each open period needs, and a word for it. */
function ratios(
  row: number,
  levels: number,
  { periods }: PlanLayout,
  { year, planned, actual, forecast, needed }: Figures,
  closed: string,
  { words: { sheet } }: PlanSource,
): ModelCell[] {
  const [annual, plan, done, pacing] = [0, 1, 2, 3].map((offset) =>
    cellAddress(row, levels + offset),
  );
  const word =
    planned === 0
      ? ""
      : actual / planned > 1 + tolerance
        ? sheet.ahead
        : actual / planned < 1 - tolerance
          ? sheet.behind
          : sheet.onTrack;
  return [
    live(`=IF(${plan}=0,"",${done}/${plan})`, planned === 0 ? "" : actual / planned),
    live(`=IF(${annual}=0,"",${done}/${annual})`, year === 0 ? "" : actual / year),
    live(`=IF(${plan}=0,"",${done}*${annual}/${plan})`, planned === 0 ? "" : forecast),
    live(
      `=IF(${closed}>=${String(periods)},0,(${annual}-${done})/(${String(periods)}-${closed}))`,
      needed,
    ),
    live(
      `=IF(${pacing}="","",IF(${pacing}>${1 + tolerance},"${sheet.ahead}",IF(${pacing}<${1 - tolerance},"${sheet.behind}","${sheet.onTrack}")))`,
      word,
    ),
  ];
}

function sumLine(
  source: PlanSource,
  { index, top }: Place,
  rows: readonly (readonly ModelCell[])[],
  closed: string,
): ModelCell[] {
  const { plan, words, places } = source;
  const levels = plan.paths[0]?.length ?? 1;
  const own = top + 3 + rows.length;
  const sum = (column: number): number =>
    rows.reduce((all, line) => all + Number(line[column]?.value ?? 0), 0);
  const cell = (column: number): ModelCell =>
    live(
      `=SUM(${addressOf({ row: top + 3, column, rows: rows.length, columns: 1 })})`,
      sum(column),
    );
  const [year, planned, actual] = [sum(levels), sum(levels + 1), sum(levels + 2)];
  const layout = layoutOf(plan, index, places[index]?.top ?? 0);
  const open = Math.max(1, layout.periods - (plan.request.closed ?? 0));
  const figures = {
    year,
    planned,
    actual,
    forecast: planned === 0 ? 0 : (actual * year) / planned,
    needed: (plan.request.closed ?? 0) >= layout.periods ? 0 : (year - actual) / open,
  };
  return [
    shown(words.sheet.sum),
    ...new Array<ModelCell>(levels - 1).fill(blank),
    cell(levels),
    cell(levels + 1),
    cell(levels + 2),
    ...ratios(own, levels, layout, figures, closed, source),
  ];
}
