import { Decimal, type Table, at, sumIn } from "../../domain";

import { type TablePart, cellBlock, linesPart, stacked, tablePart } from "../columns";
import { type ModelCell, type SheetModel, blank, live, plain, squared } from "../model";
import { agreedAmount } from "./agreed";
import { periodNames } from "./draft";
import { moneyFormat } from "./money-format";
import type { PlanSource } from "./plan-source";
import { trackingColumns, usualTolerance } from "./tracking-columns";
import { trackedColumns } from "./tracking-formulas";
import {
  type TrackedBlock,
  actualsCells,
  heightOf,
  planCells,
  trackedBlocks,
} from "./tracking-place";

/**
 * The tracking sheet: a block per measure with every node and leaf, attainment, pace, forecast and
 * status, and a chart of plan and actual by period.
 */
export function trackingSheet(source: PlanSource, name: string, actualsName: string): SheetModel {
  const blocks = trackedBlocks(source, actualsName);
  const parts = blocks.map(measureBlock);
  const { cells, formats, looks } = stacked(parts);
  const squares = squared(cells);
  return {
    name,
    cells: squares,
    widths: parts[0]?.widths ?? [],
    formats,
    looks,
    charts: blocks.map(chart),
    page: { landscape: true },
    helpers: [{ row: 0, column: 0, rows: squares.length, columns: squares[0]?.length ?? 0 }],
    ...(blocks.length === 1 ? { frozenRows: 3 } : {}),
  };
}

function measureBlock(block: TrackedBlock): TablePart {
  const { source, index, top, lines } = block;
  const { words, plan } = source;
  const table = tablePart(trackingColumns(block), lines, {
    top: top + 2,
    width: block.levels + trackedColumns.length - 1,
  });
  const head = linesPart(
    [[plain(words.sheet.trackingOf(at(plan.names, index)))], settingsLine(block)],
    [
      { block: cellBlock(top, 0), look: "title" },
      { block: cellBlock(top + 1, 1), look: "input" },
      { block: cellBlock(top + 1, 5), look: "input" },
    ],
    [
      { block: cellBlock(top + 1, 3), format: "0%" },
      { block: cellBlock(top + 1, 5), format: "0%" },
    ],
  );
  const below = linesPart(new Array<ModelCell[]>(heightOf(block) - lines.length - 4).fill([blank]));
  const own = stacked([head, table, below]);
  const nodes = lines.flatMap(({ row }, line) =>
    row === undefined
      ? [{ look: "line" as const, block: cellBlock(block.first + line, 0, seenColumns(block)) }]
      : [],
  );
  const beside = besidePart(block);
  return {
    cells: own.cells.map((line, row) => [
      ...line,
      ...new Array<ModelCell>(besideColumn(block) - line.length).fill(blank),
      ...(beside[row] ?? []),
    ]),
    formats: [...own.formats, besideFormat(block)],
    looks: [...own.looks, ...nodes],
    widths: table.widths,
  };
}

function seenColumns({ levels }: TrackedBlock): number {
  return levels + trackedColumns.length - 1;
}

/** How many periods are closed, the time that has gone, and what still counts as on track. */
function settingsLine({ source, index, closed }: TrackedBlock): ModelCell[] {
  const { words, plan, draft } = source;
  const unit = draft.measures[index]?.unit;
  const { closed: count = 0, profile } = plan.request;
  const periods = profile?.units.length ?? 1;
  return [
    plain(words.sheet.closedPeriods),
    plain(count),
    plain(words.sheet.timeGone),
    live(`=${closed}/${periods}`, count / periods),
    plain(words.sheet.tolerance),
    plain(usualTolerance),
    ...(unit === undefined ? [] : [plain(words.sheet.unit), plain(unit)]),
  ];
}

/** Where plan and actual of the whole by period stand, from which the chart is drawn. */
function besideColumn({ levels }: TrackedBlock): number {
  return levels + trackedColumns.length + 1;
}

function besideFormat(block: TrackedBlock): {
  block: ReturnType<typeof cellBlock>;
  format: string;
} {
  const { source, index, first } = block;
  const rows = source.plan.request.profile?.units.length ?? 1;
  return {
    block: { row: first, column: besideColumn(block) + 1, rows, columns: 2 },
    format: moneyFormat(at(source.plan.measures, index).step),
  };
}

/** Plan and actual of the whole, a line for each period. */
function besidePart(block: TrackedBlock): ModelCell[][] {
  const { source, index, levels } = block;
  const { words, draft, plan, agreed } = source;
  const { layout } = block.plan;
  const { periods } = at(plan.measures, index);
  const booked = plan.request.measures[index]?.actuals;
  const rows = plan.paths.map((_, row) => row);
  const lines = periodNames(draft.periods, words).map((name, period): ModelCell[] => {
    const isClosed = period < layout.closed;
    const column = isClosed ? (layout.agreed ?? 0) + 1 + period : layout.firstPeriod + period;
    const target = isClosed
      ? Decimal.sum(0, ...rows.map((row) => agreedAmount(agreed?.row(index, row), period + 1)))
      : sumOf(periods, rows, period);
    const actual = sumOf(booked, rows, period);
    return [
      plain(name),
      live(`=${planCells(block, layout.total, column, 1)}`, target.toNumber()),
      live(`=SUM(${actualsCells(block, levels + period, 1)})`, actual.toNumber()),
    ];
  });
  const header = [words.sheet.period, words.sheet.target, words.sheet.actual].map(plain);
  return [[], [], header, ...lines];
}

function sumOf(table: Table | undefined, rows: readonly number[], period: number): Decimal {
  return table ? sumIn(table, rows, period) : new Decimal(0);
}

/** Target and actual by period, at the right of a measure's block. */
function chart(block: TrackedBlock): NonNullable<SheetModel["charts"]>[number] {
  const { source, index, top } = block;
  const { plan, words } = source;
  const periods = plan.request.profile?.units.length ?? 1;
  const column = besideColumn(block);
  return {
    kind: "columns",
    title: `${at(plan.names, index)} · ${words.sheet.target} / ${words.sheet.actual}`,
    source: { row: top + 2, column, rows: periods + 1, columns: 3 },
    place: { row: top, column: column + 4, rows: 16, columns: 8 },
  };
}
