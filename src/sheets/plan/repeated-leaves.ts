import { Decimal } from "../../domain";
import type { CellType, CellValue } from "../region";
import type { SheetTable } from "../table";
import { type Columns, levelColumns } from "./columns";
import { type LeafRow, firstOf } from "./leaf-rows";
import { figureIn } from "../table-rows";

/** One row for each leaf: figures added up, rates as their mean. */
export function addedUp(leaves: readonly (readonly LeafRow[])[], columns: Columns): LeafRow[] {
  return leaves.map((rows) => (rows.length === 1 ? firstOf(rows) : sumOf(rows, columns)));
}

function sumOf(rows: readonly LeafRow[], columns: Columns): LeafRow {
  const first = firstOf(rows);
  const levels = levelColumns(columns);
  const values = first.values.map((cell, column): CellValue => {
    if (levels.includes(column)) return cell;
    const sum = figuresIn(rows, column);
    if (!sum) return cell;
    return (column === columns.reference ? sum.total.div(sum.count) : sum.total).toNumber();
  });
  const types = first.types.map((type, column): CellType =>
    rows.some((row) => row.types[column] === "Error")
      ? "Error"
      : typeof values[column] === "number"
        ? "Double"
        : type,
  );
  return { ...first, values, types, formulas: values, assumed: [] };
}

/** What a column of some rows comes to; nothing where it holds texts, or no figures at all. */
function figuresIn(
  rows: readonly LeafRow[],
  column: number,
): { readonly total: Decimal; readonly count: number } | undefined {
  const figures: Decimal[] = [];
  for (const { values } of rows) {
    const cell = values[column] ?? "";
    const figure = cell === "" ? undefined : figureIn(cell);
    if (figure) figures.push(figure);
    else if (cell !== "") return undefined;
  }
  if (figures.length === 0) return undefined;
  return { total: Decimal.sum(...figures), count: figures.length };
}

/** Every row as an account of its own: 1, 2, … behind the name, or as a level of their own. */
export function keptApart(
  table: SheetTable,
  columns: Columns,
  leaves: readonly (readonly LeafRow[])[],
): { readonly table: SheetTable; readonly columns: Columns; readonly rows: LeafRow[] } {
  const column = table.headers.length;
  const last = columns.line === undefined ? "account" : "line";
  const own = columns[last];
  const header = own === undefined ? "#" : (table.headers[own] ?? "");
  const rows = leaves.flatMap((leaf) =>
    leaf.map((row, index): LeafRow => {
      const name = numbered(row, own, index);
      return {
        ...row,
        values: [...row.values, name],
        types: [...row.types, "String"],
        formulas: [...row.formulas, name],
      };
    }),
  );
  return {
    table: { ...table, headers: [...table.headers, header] },
    columns: { ...columns, [last]: column },
    rows: rows.sort((a, b) => a.place - b.place),
  };
}

function numbered({ values }: LeafRow, column: number | undefined, index: number): string {
  if (column === undefined) return String(index + 1);
  const name = String(values[column] ?? "");
  return index === 0 ? name : `${name} ${index + 1}`;
}
