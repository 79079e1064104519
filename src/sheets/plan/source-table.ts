import {
  type Column,
  Decimal,
  type Place,
  type Refusal,
  columnOf,
  nameKey,
  ofCell,
  ofText,
} from "../../domain";
import { measureHeaders } from "../../locales/headers";
import type { TargetRole } from "../../locales/targets-shape";
import type { CellValue, Region } from "../region";
import type { SheetTable } from "../table";
import type { Columns } from "./columns";

const levels = ["region", "person", "account"] as const satisfies readonly TargetRole[];
const numbers: readonly (readonly [TargetRole, Place, "needed" | "optional"])[] = [
  ["driver", "driver", "needed"],
  ["secondDriver", "driver", "needed"],
  ["reference", "reference", "optional"],
  ["min", "min", "optional"],
  ["max", "max", "optional"],
  ["locked", "locked", "optional"],
  ["proposal", "share", "optional"],
];

/** Where a refusal stands: the refusal, and the column of the sheet. */
interface SourceRefusal {
  readonly refusal: Refusal;
  readonly column: number;
}

/**
 * What is wrong in the columns that are used, cell by cell: the pane tells blanks from zeros [N4].
 */
export function sourceRefusals(table: SheetTable, columns: Columns): SourceRefusal[] {
  const cells = numbers.flatMap(([role, place, need]) => {
    const column = columns[role];
    return column === undefined
      ? []
      : columnRefusals(table, column, place, need === "needed").map((refusal) => ({
          refusal,
          column,
        }));
  });
  return [...cells, ...treeRefusals(table, columns)];
}

function columnRefusals(
  { types, rows }: SheetTable,
  column: number,
  place: Place,
  isNeeded: boolean,
): Refusal[] {
  return rows.flatMap((line, index): Refusal[] => {
    const row = index + 1;
    const got = String(line[column] ?? "");
    const type = types[index]?.[column];
    if (type === "Empty") return isNeeded ? [{ code: "blank-cell", place, row }] : [];
    if (type === "Error") return [{ code: "error-cell", place, row, got }];
    const value = numberIn(line[column]);
    if (!value) return [{ code: "not-number", place, row, got }];
    if (!value.lt(0) || place === "locked") return [];
    return [
      place === "driver"
        ? { code: "driver-negative", row, got }
        : { code: "amount-negative", place, row, got },
    ];
  });
}

/** A tree that is not one: the same person twice, a first row without its keys. */
function treeRefusals(table: SheetTable, columns: Columns): SourceRefusal[] {
  const used = levels.flatMap((level) => (columns[level] === undefined ? [] : [columns[level]]));
  const last = used.at(-1);
  if (last === undefined) return [];
  const seen = new Set<string>();
  let above: readonly string[] = [];
  return table.rows.flatMap((line, index): SourceRefusal[] => {
    const row = index + 1;
    const path = used.map(
      (column, level) =>
        nameKey(String(line[column] ?? "")) || (column === last ? "" : (above[level] ?? "")),
    );
    above = path;
    const blank = path.indexOf("");
    if (blank >= 0)
      return [
        { refusal: { code: "path-blank", row, column: blank + 1 }, column: used[blank] ?? last },
      ];
    const key = path.join("\n");
    if (seen.has(key))
      return [
        { refusal: { code: "leaf-repeated", row, leaf: String(line[last] ?? "") }, column: last },
      ];
    seen.add(key);
    return [];
  });
}

/** One path of keys per row, as deep as the table has levels; rows without any are numbered. */
export function pathsIn(table: SheetTable, columns: Columns): string[][] {
  const used = levels.flatMap((level) => (columns[level] === undefined ? [] : [columns[level]]));
  if (used.length === 0) return table.rows.map((_, row) => [String(row + 1)]);
  return table.rows.map((line) => used.map((column) => String(line[column] ?? "")));
}

/** The headers of the levels, as the table names them. */
export function levelHeaders(table: SheetTable, columns: Columns): string[] {
  const used = levels.flatMap((level) =>
    columns[level] === undefined ? [] : [table.headers[columns[level]] ?? ""],
  );
  return used.length === 0 ? ["#"] : used;
}

/** A column of numbers; blank is 0, which limits and locks take as "not set". */
export function numbersIn(table: SheetTable, column: number | undefined): Column | undefined {
  return column === undefined
    ? undefined
    : columnOf(table.rows.map((line) => numberIn(line[column]) ?? new Decimal(0)));
}

function numberIn(cell: CellValue | undefined): Decimal | undefined {
  if (typeof cell === "number") return ofCell(cell);
  return typeof cell === "string" ? ofText(cell) : undefined;
}

/** A measure that stands on the sheet with its total. */
interface FoundMeasure {
  readonly name: string;
  readonly total: Decimal;
  readonly row: number;
  readonly column: number;
}

/** The measures of the year, where the sheet has a list of them with a column of totals. */
export function measuresIn({ values, types, row, column }: Region): FoundMeasure[] {
  const keys = values.map((line) => line.map((cell) => nameKey(String(cell))));
  const totals = measureHeaders.total.map(nameKey);
  const names = measureHeaders.name.map(nameKey);
  for (const [at, line] of keys.entries()) {
    const total = line.findIndex(
      (key, index) => totals.includes(key) && names.includes(line[index - 1] ?? ""),
    );
    if (total > 0)
      return measuresBelow(values, types, at, total).map((found) => ({
        ...found,
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
): FoundMeasure[] {
  const found: FoundMeasure[] = [];
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
