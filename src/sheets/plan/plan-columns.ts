import { Decimal, at, decimalOf, sumIn, sumOver, valueAt } from "../../domain";
import { addressOf } from "../address";
import { keyColumns } from "../columns";
import { agreedAmount } from "./agreed";
import { type ModelCell, blank, live, plain, wide } from "../model";
import { periodNames } from "./draft";
import { type PlanLayout, bodyColumn } from "./layout";
import { driverFormat } from "./money-format";
import { annualFormula, baseOf, basisFormula, periodsFormula } from "./plan-formulas";
import { helperColumns } from "./plan-helpers";
import {
  type PlanColumn,
  type PlannedMeasure,
  lookedUp,
  moneyColumn,
  spilling,
} from "./planned-measure";
import { closedCells, filledAt, helperAt } from "./reached-cells";
import { levelHeaders } from "./source-table";

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
    ...agreedColumns(own),
    ...helperColumns(own),
  ];
}

/** What the year is split by: drivers, or the rates of reference. */
function basisColumn(own: PlannedMeasure): PlanColumn {
  const { source, asked } = own;
  const { words, table } = source;
  const { basis } = asked;
  const isRate = basis.kind === "rate";
  const header = isRate ? words.sheet.reference : (table.headers[own.columns.driver ?? 0] ?? "");
  return {
    header,
    width: Math.max(15, Math.min(40, wide(header) + 3)),
    isFigure: true,
    format: isRate ? "0.0%" : driverFormat(basis.drivers),
    cell: (row) => basisCell(own, row),
  };
}

function basisCell(own: PlannedMeasure, row: number): ModelCell {
  const { source, asked, ended, layout } = own;
  const { columns } = own;
  const { basis } = asked;
  if (basis.kind === "rate") {
    const reference = (basis.reference ? valueAt(basis.reference, row) : basis.rate).toNumber();
    return lookedUp(own, columns.reference, row, reference);
  }
  const driver = valueAt(basis.drivers, row);
  if (columns.secondDriver !== undefined && layout.helpers.first === undefined)
    return plain(driver.toNumber());
  if (columns.secondDriver !== undefined)
    return ended.includes(true)
      ? plain(driver.toNumber())
      : spilling(row === 0, basisFormula(source, layout), driver);
  return ended[row] ? plain(0) : lookedUp(own, columns.driver, row, driver.toNumber());
}

function annualColumn(own: PlannedMeasure): PlanColumn {
  const { source, layout, measure } = own;
  const rows = measure.annual.units.map((_, row) => row);
  return {
    ...moneyColumn(own),
    width: 17,
    header: source.words.sheet.annual,
    cell: (row) => annualCell(own, row),
    total: summed(layout, layout.annual, sumOver(measure.annual, rows)),
  };
}

/**
 * One formula for all rows; each row's own where it is what was reached, all periods being closed,
 * or the more of that and its share, the total growing [Y4].
 */
function annualCell(own: PlannedMeasure, row: number): ModelCell {
  const { layout, measure } = own;
  const annual = valueAt(measure.annual, row);
  if (measure.isHeld) return plain(annual.toNumber());
  if (measure.reached && !measure.split)
    return live(`=SUM(${closedCells(own, row)})`, annual.toNumber());
  if (layout.helpers.share === undefined || layout.helpers.room !== undefined)
    return spilling(row === 0, annualFormula(own), annual);
  const share = filledAt(own, layout.helpers.share, row);
  const reached = helperAt(own, "reached", row);
  const first = filledAt(own, layout.helpers.share, 0);
  return live(`=MAX(${share},${reached})+0*${first}`, annual.toNumber());
}

/** The rates that the amounts come to: filled by the formula of the year, or amount ÷ base. */
function rateColumn(own: PlannedMeasure): PlanColumn {
  const { source, measure, layout } = own;
  const isSpilled = !measure.split && !measure.reached && !measure.isHeld;
  return {
    header: source.words.sheet.shownRate,
    width: 14,
    isFigure: true,
    format: "0.00%",
    cell: (row) => {
      const rate = measure.rates?.[row];
      if (!rate) return blank;
      const value = decimalOf(rate).toNumber();
      const base = `INDEX(${baseOf(own)},${row + 1})`;
      const annual = filledAt(own, layout.annual, row);
      return isSpilled
        ? { value, spilled: true }
        : live(`=IF(${base}=0,0,${annual}/${base})`, value);
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
    ...moneyColumn(own),
    header,
    ...(period < closed ? { look: "line" } : {}),
    cell: (row) => {
      const unit = at(at(periods.cells, row), period);
      const amount = valueAt({ units: [unit], places: periods.places }, 0);
      if (period < closed) return plain(amount.toNumber());
      return spilling(row === 0 && period === closed, formula, amount);
    },
    total: summed(layout, layout.firstPeriod + period, sumIn(periods, rows, period)),
  }));
}

/** What was agreed for the year and for the closed periods, as it will stay [Y2]. */
function agreedColumns(own: PlannedMeasure): PlanColumn[] {
  const { source, layout, index } = own;
  const { agreed, words, draft } = source;
  if (layout.agreed === undefined) return [];
  const first = layout.agreed;
  const names = periodNames(draft.periods, words).slice(0, layout.closed);
  const rows = source.plan.paths.map((_, row) => row);
  return [words.sheet.agreed, ...names.map((name) => words.sheet.targetOf(name))].map(
    (header, at): PlanColumn => {
      const amountOf = (row: number): Decimal => agreedAmount(agreed?.row(index, row), at);
      return {
        ...moneyColumn(own),
        header,
        look: "line",
        cell: (row) => plain(amountOf(row).toNumber()),
        total: summed(layout, first + at, Decimal.sum(0, ...rows.map(amountOf))),
      };
    },
  );
}

function summed(layout: PlanLayout, column: number, value: Decimal): ModelCell {
  return live(`=SUM(${addressOf(bodyColumn(layout, column))})`, value.toNumber());
}
