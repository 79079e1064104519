import { type Column, Decimal, sumIn, valueAt } from "../../domain";
import { addressOf, cellAddress } from "../address";
import { type ModelCell, blank, live, plain } from "../model";
import {
  type PlanColumn,
  type PlannedMeasure,
  keysAt,
  lookedUp,
  moneyColumn,
} from "./planned-measure";
import { numbersIn } from "./source-table";

type Cell = PlanColumn["cell"];

/**
 * What the formulas of a measure rest on, beside its table: locks, what is left of the year, limits
 * and drivers of the user's table, and whether each row is found there.
 */
export function helperColumns(own: PlannedMeasure): PlanColumn[] {
  const { source, layout } = own;
  const { words, table, columns } = source;
  const format = moneyColumn(own).format;
  const [none, several] = words.sheet.foundWords;
  const kinds: Readonly<Record<keyof typeof layout.helpers, Omit<PlanColumn, "width">>> = {
    found: {
      header: words.sheet.found,
      format: `[=1]"";[=0]"${none}";"${several}"`,
      cell: foundCell(own),
    },
    locked: { header: hasLocks(own) ? words.roles.locked : "", format, cell: lockCell(own) },
    left: { header: words.sheet.left, format, cell: leftCell(own) },
    min: { header: words.roles.min, format, cell: tableCell(own, columns.min) },
    max: { header: words.roles.max, format, cell: tableCell(own, columns.max) },
    first: {
      header: headerOf(table.headers, columns.driver),
      cell: tableCell(own, columns.driver),
    },
    second: {
      header: headerOf(table.headers, columns.secondDriver),
      cell: tableCell(own, columns.secondDriver),
    },
  };
  return (Object.keys(kinds) as (keyof typeof kinds)[])
    .filter((name) => layout.helpers[name] !== undefined)
    .map((name) => ({ ...kinds[name], width: 14 }));
}

function headerOf(headers: readonly string[], column: number | undefined): string {
  return column === undefined ? "" : (headers[column] ?? "");
}

function hasLocks({ asked }: PlannedMeasure): boolean {
  return asked.basis.kind === "drivers" && asked.basis.locked !== undefined;
}

function lockCell({ asked }: PlannedMeasure): Cell {
  const locked = asked.basis.kind === "drivers" ? asked.basis.locked : undefined;
  return (row) => {
    const lock = locked && valueAt(locked, row);
    return lock && !lock.isZero() ? plain(lock.toNumber()) : blank;
  };
}

/** A column of the user's table, row by row. */
function tableCell(own: PlannedMeasure, column: number | undefined): Cell {
  const figures: Column | undefined = numbersIn(own.source.table, column);
  return (row) => (figures ? lookedUp(own, column, row, valueAt(figures, row).toNumber()) : blank);
}

/** How many rows of the table have the keys of this one: one, or its format says what is wrong. */
function foundCell({ lookup, layout }: PlannedMeasure): Cell {
  return (row) => (lookup ? live(`=${lookup.count(keysAt(layout, row))}`, 1) : blank);
}

function leftCell({ source, layout, measure }: PlannedMeasure): Cell {
  const { body, annual, firstPeriod } = layout;
  const closed = source.plan.request.closed ?? 0;
  const { periods } = measure;
  return (row): ModelCell => {
    const actuals = { row: body + row, column: firstPeriod, rows: 1, columns: closed };
    const reached = Array.from({ length: closed }, (_, period) =>
      periods ? sumIn(periods, [row], period) : new Decimal(0),
    );
    const left = valueAt(measure.annual, row).minus(Decimal.sum(0, ...reached));
    return live(
      `=MAX(0,${cellAddress(body + row, annual)}-SUM(${addressOf(actuals)}))`,
      Decimal.max(0, left).toNumber(),
    );
  };
}
