import { type Column, Decimal, type Refusal, type Result, accept, columnOf, ofCell, ofText, refuse, split, valueAt } from "../../domain";
import { absoluteAddress, addressOf, cellAddress } from "../../excel/address";
import type { CellValue } from "../../excel/region";
import { type SheetTable, bodyOf } from "../../excel/sheet-table";
import { type Write, asText } from "../../excel/write";
import type { Output } from "../components/output-choice";
import type { Columns, Total } from "./state";

/** One person's part of a total. */
export interface Part {
  readonly region: string;
  readonly person: string;
  readonly driver: Decimal;
  readonly share: Decimal;
}

/** A split that is ready to be looked at and written. */
export interface Plan {
  readonly total: Decimal;
  readonly step: Decimal;
  readonly parts: readonly Part[];
  /** The largest distance of a share from its exact share, in steps. */
  readonly largestRounding: Decimal;
  readonly sum: Decimal;
}

/** What is wrong with the driver column, row by row: the pane tells blanks from zeros [N4]. */
export function driverFlaws({ types, rows }: SheetTable, column: number): Refusal[] {
  return rows.flatMap((line, index): Refusal[] => {
    const row = index + 1;
    const got = String(line[column] ?? "");
    const type = types[index]?.[column];
    if (type === "Empty") return [{ code: "blank-cell", place: "driver", row }];
    if (type === "Error") return [{ code: "error-cell", place: "driver", row, got }];
    const value = driverIn(line[column]);
    if (!value) return [{ code: "not-number", place: "driver", row, got }];
    return value.lt(0) ? [{ code: "driver-negative", row, got }] : [];
  });
}

/** Splits the total over the table's rows. */
export function planTargets(table: SheetTable, columns: Columns, total: Decimal, step: Decimal): Result<Plan> {
  const flaw = driverFlaws(table, columns.driver ?? -1)[0];
  if (flaw) return refuse(flaw);
  const drivers = table.rows.map((row) => driverIn(row[columns.driver ?? -1]) ?? new Decimal(0));
  const shares = split({ total, step, drivers: columnOf(drivers) });
  return shares.ok ? accept(planOf(table, columns, { total, step, drivers, shares: shares.value })) : shares;
}

interface Split {
  readonly total: Decimal;
  readonly step: Decimal;
  readonly drivers: readonly Decimal[];
  readonly shares: Column;
}

function planOf({ rows }: SheetTable, { region, person }: Columns, { total, step, drivers, shares }: Split): Plan {
  const text = (line: readonly CellValue[], column: number | undefined): string => (column === undefined ? "" : String(line[column] ?? ""));
  const parts = rows.map((line, index) => ({
    region: text(line, region),
    person: text(line, person),
    driver: drivers[index] ?? new Decimal(0),
    share: valueAt(shares, index),
  }));
  const all = Decimal.sum(0, ...drivers);
  const roundings = parts.map(({ driver, share }) => (all.isZero() ? share : share.minus(total.times(driver).div(all))).abs().div(step));
  return { total, step, parts, largestRounding: Decimal.max(0, ...roundings), sum: Decimal.sum(0, ...parts.map(({ share }) => share)) };
}

/** Where the shares go: the column of that name if the table has it, else the first one beside it. */
export function destinationOf(table: SheetTable, measure: string): number {
  const same = table.tableName ? -1 : table.headers.indexOf(measure);
  const gap = table.tableName ? 1 : 0;
  return table.column + (same >= 0 ? same : table.headers.length + gap);
}

/** The block that writes a plan: header, shares, and their sum where the table has a row of totals. */
export function writeOf(table: SheetTable, columns: Columns, plan: Plan, measure: string, total: Total, output: Output): Write {
  const column = destinationOf(table, measure);
  const body = { row: table.headerRow + 1, column, rows: table.rows.length, columns: 1 };
  const shares = plan.parts.map(({ share }): CellValue => share.toNumber());
  const live = [`=${splitFormula(table, columns, plan, total)}`, ...shares.slice(1).map(() => "")];
  const sum = table.totalRow === undefined ? [] : [`=SUM(${addressOf(body)})`];
  const places = Math.max(0, plan.step.decimalPlaces());
  return {
    sheetId: table.sheetId,
    row: table.headerRow,
    column,
    cells: [asText(measure), ...(output === "formulas" ? live : shares), ...sum].map((cell) => [cell]),
    numberFormats: [places === 0 ? "#,##0" : `#,##0.${"0".repeat(places)}`],
    styleOf: { row: table.headerRow, column: table.column + (columns.driver ?? 0) },
  };
}

function splitFormula(table: SheetTable, columns: Columns, { total, step }: Plan, { cell }: Total): string {
  const drivers = addressOf(bodyOf(table, columns.driver ?? 0));
  const amount = !cell ? total.toFixed() : cell.sheetId === table.sheetId ? fixed(cellAddress(cell.row, cell.column)) : absoluteAddress(cell.sheetName, { ...cell, rows: 1, columns: 1 });
  return `MERIT.SPLIT(${amount},${fixed(drivers)},${step.toFixed()})`;
}

function fixed(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}

function driverIn(cell: CellValue | undefined): Decimal | undefined {
  if (typeof cell === "number") return ofCell(cell);
  return typeof cell === "string" ? ofText(cell) : undefined;
}
