import type { Block } from "./address";
import { type Look, type ModelCell, type SheetModel, blank, plain } from "./model";

/** One column of a table on a sheet: what stands above it, in each row, and in the row of sums. */
export interface SheetColumn<Row> {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly cell: (row: Row, index: number) => ModelCell;
  readonly total?: ModelCell;
  /** The number format of its rows, and of what stands below them. */
  readonly format?: string;
  /** How its rows look, where that is not plain. */
  readonly look?: Look;
  /** Whether figures stand in it: its header then stands at the right. */
  readonly isFigure?: boolean;
}

/** A table as a part of a sheet, from a row of it on. */
export interface TablePart {
  readonly cells: readonly (readonly ModelCell[])[];
  readonly formats: NonNullable<SheetModel["formats"]>;
  readonly looks: NonNullable<SheetModel["looks"]>;
  readonly widths: readonly number[];
}

interface Place {
  /** The row of the sheet at which the header stands. */
  readonly top: number;
  /** Lines that belong to the table below its rows and sums. */
  readonly below?: readonly (readonly ModelCell[])[];
  /** How many columns look like the table; those after them help its formulas. */
  readonly width?: number;
}

/**
 * A table with a header, a line for each row and, where a column has one, a line of sums. A column
 * that is added stands in one place: its list.
 */
export function tablePart<Row>(
  columns: readonly SheetColumn<Row>[],
  rows: readonly Row[],
  { top, below = [], width = columns.length }: Place,
): TablePart {
  const hasTotal = columns.some(({ total }) => total !== undefined);
  const total = hasTotal ? [columns.map((column) => column.total ?? blank)] : [];
  const height = rows.length + total.length + below.length;
  const line = (look: Look, row: number, count = 1): TablePart["looks"] =>
    count > 0 ? [{ look, block: { row, column: 0, rows: count, columns: width } }] : [];
  return {
    cells: [
      columns.map(({ header }) => plain(header)),
      ...rows.map((row, index) => columns.map(({ cell }) => cell(row, index))),
      ...total,
      ...below,
    ],
    widths: columns.map(({ width }) => width),
    formats: runs(columns, ({ format }) => format, top + 1, height).map(
      ({ value: format, block }) => ({ format, block }),
    ),
    looks: [
      ...line("head", top),
      ...runs(columns, ({ isFigure }, column) => isFigure && column < width && "right", top, 1).map(
        ({ block }) => ({ look: "right", block }) as const,
      ),
      ...runs(columns, ({ look }) => look, top + 1, rows.length).map(({ value: look, block }) => ({
        look,
        block,
      })),
      ...line("total", top + 1 + rows.length, total.length),
      ...line("line", top + 1 + rows.length + total.length, below.length),
    ],
  };
}

/** Neighbouring columns that have the same of something, as one block each. */
function runs<Column, Value>(
  columns: readonly Column[],
  valueOf: (column: Column, index: number) => Value | undefined | false,
  row: number,
  rows: number,
): { readonly value: Value; readonly block: Block }[] {
  const found: { value: Value; block: Block }[] = [];
  columns.forEach((own, column) => {
    const value = valueOf(own, column);
    const last = found.at(-1);
    const isNext = last && last.block.column + last.block.columns === column;
    if (value === undefined || value === false || rows === 0) return;
    if (isNext && last.value === value)
      found[found.length - 1] = {
        value,
        block: { ...last.block, columns: last.block.columns + 1 },
      };
    else found.push({ value, block: { row, column, rows, columns: 1 } });
  });
  return found;
}

/** Texts, one column each, that name a row. */
export function keyColumns<Row>(
  headers: readonly string[],
  width: number,
  keyOf: (row: Row, level: number) => string,
  total?: string,
): SheetColumn<Row>[] {
  return headers.map((header, level) => ({
    header,
    width,
    cell: (row) => plain(keyOf(row, level)),
    ...(total !== undefined && level === 0 ? { total: plain(total) } : {}),
  }));
}

/** Parts one below the other, as a sheet's cells and looks. */
export function stacked(
  parts: readonly Pick<TablePart, "cells" | "formats" | "looks">[],
): Pick<TablePart, "cells" | "formats" | "looks"> {
  return {
    cells: parts.flatMap(({ cells }) => cells),
    formats: parts.flatMap(({ formats }) => formats),
    looks: parts.flatMap(({ looks }) => looks),
  };
}

/** Lines that are no table, with the looks of single cells of them. */
export function linesPart(
  cells: readonly (readonly ModelCell[])[],
  looks: TablePart["looks"] = [],
  formats: TablePart["formats"] = [],
): Pick<TablePart, "cells" | "formats" | "looks"> {
  return { cells, formats, looks };
}

/** A cell of a sheet as a block. */
export function cellBlock(row: number, column: number, columns = 1): Block {
  return { row, column, rows: 1, columns };
}
