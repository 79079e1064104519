import {
  Decimal,
  type MeasurePlan,
  type MeasureRequest,
  at,
  decimalOf,
  sumIn,
  sumOver,
  valueAt,
} from "../../domain";
import { absoluteAddress, addressOf, cellAddress } from "../address";
import { type SheetColumn, keyColumns } from "../columns";
import { type ModelCell, blank, live, plain } from "../model";
import type { SheetTable } from "../table";
import { type MeasureDraft, periodNames } from "./draft";
import { type PlanLayout, bodyColumn } from "./layout";
import { driverFormat, moneyFormat } from "./money-format";
import { annualFormula, basisFormula, periodsFormula } from "./plan-formulas";
import type { PlanSource } from "./plan-source";
import { levelHeaders } from "./source-table";

/** A measure with all that its block is made from. */
export interface PlannedMeasure {
  readonly source: PlanSource;
  readonly index: number;
  readonly drafted: MeasureDraft;
  readonly layout: PlanLayout;
  readonly measure: MeasurePlan;
  readonly asked: MeasureRequest;
  /** Which rows are to get nothing. */
  readonly ended: readonly boolean[];
}

type PlanColumn = SheetColumn<number>;

/** A measure's columns in the order of its layout; a row is its number in the plan. */
export function planColumns(own: PlannedMeasure): PlanColumn[] {
  const { source, layout } = own;
  const { plan, table, columns, words } = source;
  const keys = keyColumns<number>(
    levelHeaders(table, columns),
    16,
    (row, level) => plan.paths[row]?.[level] ?? "",
    words.sheet.sum,
  );
  return [
    ...keys,
    basisColumn(own),
    annualColumn(own),
    ...(layout.rate === undefined ? [] : [rateColumn(own)]),
    ...periodColumns(own),
    ...helperColumns(own),
  ];
}

/** What the year is split by: drivers, or the rates of reference. */
function basisColumn(own: PlannedMeasure): PlanColumn {
  const { source, asked } = own;
  const { words, table, columns } = source;
  const { basis } = asked;
  const isRate = basis.kind === "rate";
  return {
    header: isRate ? words.sheet.reference : (table.headers[columns.driver ?? 0] ?? ""),
    width: 15,
    isFigure: true,
    format: isRate ? "0.0%" : driverFormat(basis.drivers),
    cell: (row) => basisCell(own, row),
  };
}

function basisCell({ source, asked, ended }: PlannedMeasure, row: number): ModelCell {
  const { table, columns } = source;
  const { basis } = asked;
  if (basis.kind === "rate") {
    const reference = (basis.reference ? valueAt(basis.reference, row) : basis.rate).toNumber();
    return columns.reference === undefined
      ? plain(reference)
      : live(`=${sourceCell(table, columns.reference, row)}`, reference);
  }
  const driver = valueAt(basis.drivers, row);
  if (columns.secondDriver !== undefined)
    return ended.includes(true)
      ? plain(driver.toNumber())
      : spilling(row === 0, basisFormula(source), driver);
  if (ended[row]) return plain(0);
  return live(`=${sourceCell(table, columns.driver ?? 0, row)}`, driver.toNumber());
}

function sourceCell(
  { sheetName, headerRow, column }: SheetTable,
  index: number,
  row: number,
): string {
  const block = { row: headerRow + 1 + row, column: column + index, rows: 1, columns: 1 };
  return absoluteAddress(sheetName, block);
}

function annualColumn(own: PlannedMeasure): PlanColumn {
  const { source, index, layout, measure } = own;
  const formula = annualFormula(source, index, layout);
  const rows = measure.annual.units.map((_, row) => row);
  return {
    ...money(own),
    width: 17,
    header: source.words.sheet.annual,
    cell: (row) => spilling(row === 0, formula, valueAt(measure.annual, row)),
    total: summed(layout, layout.annual, sumOver(measure.annual, rows)),
  };
}

/** The rates that the amounts come to, filled by the formula of the year. */
function rateColumn({ source, measure }: PlannedMeasure): PlanColumn {
  return {
    header: source.words.sheet.shownRate,
    width: 14,
    isFigure: true,
    format: "0.00%",
    cell: (row) => {
      const rate = measure.rates?.[row];
      return rate ? { value: decimalOf(rate).toNumber(), spilled: true } : blank;
    },
  };
}

/** Closed periods stand as values, the open ones spill from one formula. */
function periodColumns(own: PlannedMeasure): PlanColumn[] {
  const { source, layout, measure, asked } = own;
  const { periods } = measure;
  if (!periods) return [];
  const closed = asked.actuals ? (source.plan.request.closed ?? 0) : 0;
  const formula = periodsFormula(layout, closed);
  const rows = measure.annual.units.map((_, row) => row);
  return periodNames(source.draft.periods, source.words).map((header, period): PlanColumn => ({
    ...money(own),
    header,
    cell: (row) => {
      const unit = at(at(periods.cells, row), period);
      const amount = valueAt({ units: [unit], places: periods.places }, 0);
      if (period < closed) return plain(amount.toNumber());
      return spilling(row === 0 && period === closed, formula, amount);
    },
    total: summed(layout, layout.firstPeriod + period, sumIn(periods, rows, period)),
  }));
}

/** Locks, and what is left of the year once periods are closed: the formulas rest on them. */
function helperColumns(own: PlannedMeasure): PlanColumn[] {
  const { source, asked } = own;
  const locked = asked.basis.kind === "drivers" ? asked.basis.locked : undefined;
  const hasLeft = (source.plan.request.closed ?? 0) > 0 && asked.actuals !== undefined;
  const helper = { format: money(own).format, width: 14 };
  const lockColumn: PlanColumn = {
    ...helper,
    header: locked ? source.words.roles.locked : "",
    cell: (row) => {
      const lock = locked && valueAt(locked, row);
      return lock && !lock.isZero() ? plain(lock.toNumber()) : blank;
    },
  };
  const leftColumn: PlanColumn = {
    ...helper,
    header: source.words.sheet.left,
    cell: (row) => leftCell(own, row),
  };
  return [...(locked || hasLeft ? [lockColumn] : []), ...(hasLeft ? [leftColumn] : [])];
}

function leftCell({ source, layout, measure }: PlannedMeasure, row: number): ModelCell {
  const { body, annual, firstPeriod } = layout;
  const closed = source.plan.request.closed ?? 0;
  const { periods } = measure;
  const actuals = { row: body + row, column: firstPeriod, rows: 1, columns: closed };
  const reached = Array.from({ length: closed }, (_, period) =>
    periods ? sumIn(periods, [row], period) : new Decimal(0),
  );
  const left = valueAt(measure.annual, row).minus(Decimal.sum(0, ...reached));
  return live(
    `=MAX(0,${cellAddress(body + row, annual)}-SUM(${addressOf(actuals)}))`,
    Decimal.max(0, left).toNumber(),
  );
}

function spilling(isAnchor: boolean, formula: string, amount: Decimal): ModelCell {
  return isAnchor ? live(formula, amount.toNumber()) : { value: amount.toNumber(), spilled: true };
}

function summed(layout: PlanLayout, column: number, value: Decimal): ModelCell {
  return live(`=SUM(${addressOf(bodyColumn(layout, column))})`, value.toNumber());
}

function money({ drafted }: PlannedMeasure): {
  readonly width: number;
  readonly isFigure: true;
  readonly format: string;
} {
  return { width: 14, isFigure: true, format: moneyFormat(new Decimal(drafted.smallest)) };
}
