import { at, filledPath, nameKey } from "../../domain";
import type { CellValue } from "../region";
import { type SheetTable, type TableRow } from "../table";
import { figureIn, rowsOf } from "../table-rows";
import { isDated } from "./column-kinds";
import { type Columns, levelColumns } from "./columns";

/** A row of the user's table on its way to a leaf, with what was assumed of its figures. */
export interface LeafRow extends TableRow {
  readonly assumed: readonly Omit<SheetTable["assumed"][number], "row">[];
}

/**
 * The rows of a table with every key: a blank one repeats the one above it, as in merged cells
 * [C1], but for the last, and for what is written out in every row of a list of days.
 */
export function leafRows(table: SheetTable, columns: Columns): LeafRow[] {
  const repeating = levelColumns(columns).slice(0, -1);
  const isMissing = new Set(
    isDated(table) ? repeating.filter((own) => isWrittenOut(table, own)) : [],
  );
  let above: readonly CellValue[] = [];
  return rowsOf(table).map((row) => {
    const isWhole = repeating.every((column) => nameKey(String(row.values[column] ?? "")) !== "");
    const values = isWhole ? row.values : withKeys(row.values, repeating, above, isMissing);
    above = values;
    return { ...row, values, assumed: [] };
  });
}

/** A row with the keys that it repeats in the place of blanks. */
function withKeys(
  values: readonly CellValue[],
  columns: readonly number[],
  above: readonly CellValue[],
  isMissing: ReadonlySet<number>,
): readonly CellValue[] {
  const keysIn = (line: readonly CellValue[]): string[] =>
    columns.map((column) => String(line[column] ?? ""));
  const keys = keysIn(values);
  const filled = filledPath(keys, keysIn(above), (level) => !isMissing.has(at(columns, level)));
  const own = [...values];
  columns.forEach((column, level) => {
    if (nameKey(at(keys, level)) === "") own[column] = at(filled, level);
  });
  return own;
}

/** Whether rows that stand together name the same key again and again. */
function isWrittenOut({ rows }: SheetTable, column: number): boolean {
  const keys = rows.map((line) => nameKey(String(line[column] ?? "")));
  return keys.some((key, row) => key !== "" && key === keys[row - 1]);
}

/** Whether it says neither whose row it is nor any figure: a note, no leaf. */
export function isNote({ values }: LeafRow, columns: Columns, drivers: readonly number[]): boolean {
  const last = levelColumns(columns).at(-1);
  return (
    last !== undefined &&
    nameKey(String(values[last] ?? "")) === "" &&
    drivers.every((column) => !figureIn(values[column]))
  );
}

/** A figure that is taken for what stands in a column. */
export interface Figure {
  readonly value: number;
  readonly assumed: LeafRow["assumed"][number];
}

/** The row with other figures in some of its columns. */
export function withFigures(row: LeafRow, figures: readonly Figure[]): LeafRow {
  if (figures.length === 0) return row;
  const values = [...row.values];
  for (const { value, assumed } of figures) values[assumed.column] = value;
  return { ...row, values, assumed: [...row.assumed, ...figures.map(({ assumed }) => assumed)] };
}

/** The leaf that a row belongs to, by its keys. */
function leafOf({ values }: TableRow, levels: readonly number[]): string {
  return levels.map((column) => nameKey(String(values[column] ?? ""))).join("\n");
}

/** For each of some rows, how many of the sheet's have its keys. */
export function countsOf(
  rows: readonly LeafRow[],
  all: readonly LeafRow[],
  columns: Columns,
): number[] {
  const levels = levelColumns(columns);
  const counts = new Map<string, number>();
  for (const row of all) {
    const leaf = leafOf(row, levels);
    counts.set(leaf, (counts.get(leaf) ?? 0) + 1);
  }
  return rows.map((row) => counts.get(leafOf(row, levels)) ?? 1);
}

/** Rows of one leaf together, in the order of their first. */
export function byLeaf(rows: readonly LeafRow[], columns: Columns): LeafRow[][] {
  const levels = levelColumns(columns);
  if (levels.length === 0) return rows.map((row) => [row]);
  const leaves = new Map<string, LeafRow[]>();
  for (const row of rows) {
    const leaf = leafOf(row, levels);
    const own = leaves.get(leaf);
    if (own) own.push(row);
    else leaves.set(leaf, [row]);
  }
  return [...leaves.values()];
}

/** The parent of a row: the node whose rows are its siblings. */
export function parentOf(row: TableRow, columns: Columns): string {
  return leafOf(row, levelColumns(columns).slice(0, -1));
}

/** The first of some rows. */
export function firstOf(rows: readonly LeafRow[]): LeafRow {
  return at(rows, 0);
}
