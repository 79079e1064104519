import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import { typed } from "../host/typed";

/** A sheet of a sample as it is written down: rows of cells, with a few looks. */
interface SampleSheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | null)[])[];
  readonly widths: readonly number[];
  /** Rows that look like a header, from column to column. */
  readonly heads: readonly { readonly row: number; readonly from: number; readonly to: number }[];
  readonly titles: readonly number[];
  /** Number formats by column, below a row. */
  readonly formats: Readonly<Record<number, string>>;
  readonly bold: readonly number[];
}

const head: IStyleData = {
  bl: 1,
  bg: { rgb: "#dcefeb" },
  cl: { rgb: "#0a5247" },
  bd: { b: { s: 1, cl: { rgb: "#0f6c5c" } } },
};
const title: IStyleData = { bl: 1, fs: 14 };

/** A workbook of some sheets. */
export function sampleBook(name: string, sheets: readonly SampleSheet[]): Partial<IWorkbookData> {
  const entries = sheets.map((sheet, index) => [`sheet-${index + 1}`, sheet] as const);
  return {
    name,
    styles: {},
    sheetOrder: entries.map(([id]) => id),
    sheets: Object.fromEntries(entries.map(([id, sheet]) => [id, sheetData(id, sheet)])),
  };
}

function sheetData(
  id: string,
  { name, rows, widths, heads, titles, formats, bold }: SampleSheet,
): Partial<IWorksheetData> {
  const styleOf = (row: number, column: number): IStyleData | undefined => {
    if (titles.includes(row)) return title;
    if (heads.some((place) => place.row === row && column >= place.from && column <= place.to))
      return head;
    const pattern = formats[column];
    const style: IStyleData = {
      ...(pattern ? { n: { pattern } } : {}),
      ...(bold.includes(row) ? { bl: 1 } : {}),
    };
    return Object.keys(style).length > 0 ? style : undefined;
  };
  const cellOf = (cell: string | number | null, row: number, column: number): ICellData => {
    const style = styleOf(row, column);
    return {
      ...(cell === null ? {} : typed(isText(cell) ? `'${cell}` : cell)),
      ...(style ? { s: style } : {}),
    };
  };
  const cellData = Object.fromEntries(
    rows.map((line, row) => [
      row,
      Object.fromEntries(line.map((cell, column) => [column, cellOf(cell, row, column)])),
    ]),
  );
  return {
    id,
    name,
    rowCount: 200,
    columnCount: 30,
    cellData,
    columnData: Object.fromEntries(widths.map((w, column) => [column, { w }])),
  };
}

/** What stands in a file is no typing: text is text there. */
function isText(cell: string | number): cell is string {
  return typeof cell === "string" && cell !== "" && !cell.startsWith("=");
}
