import type { Change, ExistingSheet } from "./comparison";
import type { SheetModel } from "./model";
import type { CellValue } from "./region";

type Filled = Pick<Change, "row" | "column" | "before">;

/**
 * Which cells of a sheet somebody has typed beside or below what Merit wrote there last. Where rows
 * or columns were put in between, Merit's own last ones stand beyond that as well: they carry a
 * text of the sheet.
 */
export function theirsOn(
  { cells }: SheetModel,
  { size, values }: ExistingSheet,
): (cell: Filled) => boolean {
  if (!size) return () => false;
  const own = new Set<CellValue>(cells.flat().map(({ value }) => value));
  const isOwn = (value: CellValue | undefined): boolean =>
    typeof value === "string" && value !== "" && own.has(value);
  const isOwnRow = (row: number): boolean => (values[row] ?? []).slice(0, size.columns).some(isOwn);
  const isOwnColumn = (column: number): boolean =>
    values.slice(0, size.rows).some((line) => isOwn(line[column]));
  return ({ row, column, before }) => {
    if (before === "") return false;
    if (row >= size.rows) return !isOwnRow(row);
    return column >= size.columns && !isOwnColumn(column);
  };
}
