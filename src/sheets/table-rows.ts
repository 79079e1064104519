import { type Decimal, at, ofCell, ofText } from "../domain";
import type { CellValue } from "./region";
import type { SheetTable, TableRow } from "./table";

/** Whether some of its rows stand for several of the sheet. */
export function isAddedUp({ height, rows, leftOut }: SheetTable): boolean {
  return height > rows.length + leftOut.length;
}

/** Whether most of what a column holds are figures. */
export function holdsFigures({ rows }: SheetTable, column: number): boolean {
  const filled = rows.map((line) => line[column]).filter((cell) => cell !== "");
  return filled.filter((cell) => typeof cell === "number").length * 2 > filled.length;
}

/** The figure in a cell, a plain decimal written as text as well [N3]. */
export function figureIn(cell: CellValue | undefined): Decimal | undefined {
  if (typeof cell === "number") return ofCell(cell);
  return typeof cell === "string" ? ofText(cell) : undefined;
}

/** The rows of a table, one by one. */
export function rowsOf({ places, rows, types, formulas }: SheetTable): TableRow[] {
  return places.map((place, row) => ({
    place,
    values: at(rows, row),
    types: at(types, row),
    formulas: at(formulas, row),
  }));
}

/** The table with other rows. */
export function withRows(
  table: SheetTable,
  rows: readonly TableRow[],
  leftOut: readonly TableRow[] = table.leftOut,
): SheetTable {
  return {
    ...table,
    places: rows.map(({ place }) => place),
    rows: rows.map(({ values }) => values),
    types: rows.map(({ types }) => types),
    formulas: rows.map(({ formulas }) => formulas),
    leftOut,
  };
}
