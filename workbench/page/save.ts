import { BooleanNumber, type IStyleData, type Nullable } from "@univerjs/core";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { type Cell, type CellStyle, type WriteSheet, writeXlsx } from "hucre/xlsx";
import { type Area, addressOf, quoted } from "../host/area";
import type { Book } from "../host/book";
import { contentsOf, spillFrom } from "../host/sheet-cells";
import { spillName, toFile } from "./formula-names";
import { drawn, printed, validated } from "./save-pictures";

/** Pixels of one character of the standard font. */
const pixelsPerCharacter = 7.5;

/**
 * The open workbook as an .xlsx file: values beside their formulas, formats, widths, merges and
 * tables.
 *
 * A spilling formula is written as a plain one with the mark of dynamic arrays, and the cells it
 * fills as values: as an array formula LibreOffice would calculate it anew and show #NAME?. Names
 * say where a formula spills, for reopening.
 */
export async function saveWorkbook(book: Book): Promise<Uint8Array> {
  await book.engine.calculation.settled();
  const namedRanges = book
    .sheets()
    .flatMap((sheet) => spillsOf(book, sheet))
    .map((range, index) => ({ name: `${spillName}${index + 1}`, range }));
  return writeXlsx({
    sheets: book.sheets().map((sheet) => sheetOf(book, sheet)),
    namedRanges,
    defaultFont: { name: "Calibri", size: 11 },
  });
}

function sheetOf(book: Book, sheet: FWorksheet): WriteSheet {
  const { cells, rows, columns } = cellsOf(book, sheet);
  const onSheet = <T extends { readonly sheetId: string }>(all: readonly T[]): T[] =>
    all.filter(({ sheetId }) => sheetId === sheet.getSheetId());
  return {
    name: sheet.getSheetName(),
    rows: Array.from({ length: rows }, () => new Array<null>(columns).fill(null)),
    cells,
    columns: Array.from({ length: columns }, (_, column) => ({
      width: Math.round(sheet.getColumnWidth(column) / pixelsPerCharacter),
    })),
    merges: mergesOf(sheet),
    hidden: sheet.isSheetHidden(),
    ...printed(book, sheet),
    dataValidations: onSheet(book.validations).map(validated),
    charts: onSheet(book.charts).map((chart) => drawn(chart, sheet)),
    tables: onSheet(book.tables).map(({ name, area, columns: titles, style }) => ({
      name,
      range: addressOf(area),
      columns: titles.map((title) => ({ name: title })),
      style,
    })),
  };
}

interface WrittenCells {
  readonly cells: Map<string, Partial<Cell>>;
  readonly rows: number;
  readonly columns: number;
}

/** Every cell that holds or shows something, and how far they reach. */
function cellsOf(book: Book, sheet: FWorksheet): WrittenCells {
  const area = { row: 0, column: 0, rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  const { values, formulas, types } = contentsOf(book, sheet, area);
  const matrix = sheet.getSheet().getCellMatrix();
  const cells = new Map<string, Partial<Cell>>();
  let [rows, columns] = [1, 1];
  types.forEach((line, row) =>
    line.forEach((type, column) => {
      const style = styleOf(sheet, row, column);
      if (type === "Empty" && !style) return;
      const own = matrix.getValue(row, column);
      const value = type === "Empty" ? "" : (values[row]?.[column] ?? "");
      const formula = (own?.f ?? own?.si) ? formulas[row]?.[column] : undefined;
      const cell = cellOf(value, formula, type, spillFrom(book, sheet, row, column));
      cells.set(`${row},${column}`, style ? { ...cell, style } : cell);
      [rows, columns] = [Math.max(rows, row + 1), Math.max(columns, column + 1)];
    }),
  );
  return { cells, rows, columns };
}

/** The areas that formulas of a sheet spill to, as a name refers to them. */
function spillsOf(book: Book, sheet: FWorksheet): string[] {
  const found: string[] = [];
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((row, column, cell) => {
      const spill = cell?.f ? spillFrom(book, sheet, row, column) : undefined;
      if (spill)
        found.push(
          `${quoted(sheet.getSheetName())}!${addressOf(spill).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2")}`,
        );
    });
  return found;
}

type Content = string | number | boolean;

function cellOf(
  value: Content,
  formula: Content | undefined,
  type: string,
  spill: Area | undefined,
): Partial<Cell> {
  const plain: Partial<Cell> = {
    value,
    type:
      type === "Error"
        ? "error"
        : type === "Double"
          ? "number"
          : type === "Boolean"
            ? "boolean"
            : "string",
  };
  if (typeof formula !== "string" || !formula.startsWith("="))
    return value === "" ? { value: null, type: "empty" } : plain;
  const written: Partial<Cell> = {
    value,
    type: "formula",
    formula: toFile(formula.slice(1)),
    formulaResult: value,
  };
  return spill ? { ...written, formulaDynamic: true } : written;
}

function styleOf(sheet: FWorksheet, row: number, column: number): CellStyle | undefined {
  const data = sheet.getSheet().getComposedCellStyle(row, column) as IStyleData | undefined;
  if (!data) return undefined;
  const style: CellStyle = {
    ...(data.n?.pattern ? { numFmt: data.n.pattern } : {}),
    ...(data.bl === BooleanNumber.TRUE || data.cl?.rgb
      ? { font: { bold: data.bl === BooleanNumber.TRUE, ...colorOf(data.cl?.rgb) } }
      : {}),
    ...(data.bg?.rgb
      ? { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: rgb(data.bg.rgb) } } }
      : {}),
  };
  return Object.keys(style).length > 0 ? style : undefined;
}

function colorOf(color: Nullable<string>): { color?: { rgb: string } } {
  return color ? { color: { rgb: rgb(color) } } : {};
}

/** RRGGBB in capitals, whichever way the grid wrote the colour. */
function rgb(color: string): string {
  const numbers = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(color);
  if (numbers)
    return numbers
      .slice(1, 4)
      .map((part) => Number(part).toString(16).padStart(2, "0"))
      .join("")
      .toUpperCase();
  const digits = color.replace("#", "");
  return (
    digits.length === 3 ? [...digits].map((digit) => digit + digit).join("") : digits
  ).toUpperCase();
}

function mergesOf(sheet: FWorksheet): NonNullable<WriteSheet["merges"]> {
  return sheet.getMergedRanges().map((range) => ({
    startRow: range.getRow(),
    startCol: range.getColumn(),
    endRow: range.getRow() + range.getHeight() - 1,
    endCol: range.getColumn() + range.getWidth() - 1,
  }));
}
