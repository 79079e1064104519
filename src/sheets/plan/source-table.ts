import {
  type Column,
  Decimal,
  type Place,
  type Refusal,
  columnOf,
  nameKey,
  ofCell,
} from "../../domain";
import { measureHeaders } from "../../locales/headers";
import type { TargetRole } from "../../locales/targets-shape";
import type { Region } from "../region";
import type { SheetTable } from "../table";
import { figureIn } from "../table-rows";
import { type Columns, levelColumns } from "./columns";
import { unitIn, withoutUnit } from "./unit";

const numbers: readonly (readonly [TargetRole, Place])[] = [
  ["reference", "reference"],
  ["min", "min"],
  ["max", "max"],
  ["locked", "locked"],
  ["proposal", "share"],
];

/** Where a refusal stands: the refusal, and the column of the sheet. */
interface SourceRefusal {
  readonly refusal: Refusal;
  readonly column: number;
}

/**
 * What is wrong, cell by cell, in a table whose drivers are settled [D5]: limits and the like that
 * are no numbers, a first row without its keys.
 */
export function sourceRefusals(table: SheetTable, columns: Columns): SourceRefusal[] {
  const cells = numbers.flatMap(([role, place]) => {
    const column = columns[role];
    return column === undefined
      ? []
      : columnRefusals(table, column, place).map((refusal) => ({
          refusal,
          column,
        }));
  });
  return [...cells, ...treeRefusals(table, columns)];
}

function columnRefusals({ types, rows }: SheetTable, column: number, place: Place): Refusal[] {
  return rows.flatMap((line, index): Refusal[] => {
    const row = index + 1;
    const got = String(line[column] ?? "");
    const type = types[index]?.[column];
    if (type === "Empty") return [];
    if (type === "Error") return [{ code: "error-cell", place, row, got }];
    const value = figureIn(line[column]);
    if (!value) return [{ code: "not-number", place, row, got }];
    if (!value.lt(0) || place === "locked") return [];
    return [{ code: "amount-negative", place, row, got }];
  });
}

/** Rows that nobody is named in: a blank key repeats the one above it, but for the last. */
function treeRefusals(table: SheetTable, columns: Columns): SourceRefusal[] {
  const used = levelColumns(columns);
  return table.rows.flatMap((line, index): SourceRefusal[] => {
    const blank = used.findIndex((column) => nameKey(String(line[column] ?? "")) === "");
    const column = used[blank];
    if (column === undefined) return [];
    return [{ refusal: { code: "path-blank", row: index + 1, column: blank + 1 }, column }];
  });
}

/** One path of keys per row, as deep as the table has levels; rows without any are numbered. */
export function pathsIn(table: SheetTable, columns: Columns): string[][] {
  const used = levelColumns(columns);
  if (used.length === 0) return table.rows.map((_, row) => [String(row + 1)]);
  return table.rows.map((line) => used.map((column) => String(line[column] ?? "")));
}

/** The headers of the levels, as the table names them. */
export function levelHeaders(table: SheetTable, columns: Columns): string[] {
  const used = levelColumns(columns).map((column) => table.headers[column] ?? "");
  return used.length === 0 ? ["#"] : used;
}

/** A column of numbers; blank is 0, which limits and locks take as "not set". */
export function numbersIn(table: SheetTable, column: number | undefined): Column | undefined {
  return column === undefined
    ? undefined
    : columnOf(table.rows.map((line) => figureIn(line[column]) ?? new Decimal(0)));
}

/** A measure that stands on the sheet with its total. */
interface FoundMeasure {
  readonly name: string;
  readonly unit: string | undefined;
  readonly total: Decimal;
  readonly row: number;
  readonly column: number;
}

/** The measures of the year, where the sheet has a list of them with a column of totals. */
export function measuresIn({ values, types, row, column }: Region): FoundMeasure[] {
  const keys = values.map((line) => line.map((cell) => nameKey(withoutUnit(String(cell)))));
  const totals = measureHeaders.total.map(nameKey);
  const names = measureHeaders.name.map(nameKey);
  for (const [at, line] of keys.entries()) {
    const total = line.findIndex(
      (key, index) => totals.includes(key) && names.includes(line[index - 1] ?? ""),
    );
    if (total > 0)
      return measuresBelow(values, types, at, total).map((found) => ({
        ...found,
        unit: unitIn(String(values[at]?.[total])),
        row: row + found.row,
        column: column + found.column,
      }));
  }
  return [];
}

function measuresBelow(
  values: Region["values"],
  types: Region["types"],
  header: number,
  column: number,
): Omit<FoundMeasure, "unit">[] {
  const found: Omit<FoundMeasure, "unit">[] = [];
  for (
    let row = header + 1;
    types[row]?.[column] === "Double" && types[row]?.[column - 1] === "String";
    row += 1
  ) {
    found.push({
      name: String(values[row]?.[column - 1]).trim(),
      total: ofCell(Number(values[row]?.[column])),
      row,
      column,
    });
  }
  return found;
}
