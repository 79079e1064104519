import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import { type Cell, type Sheet, readXlsx } from "hucre/xlsx";
import { areaOf } from "../host/area";
import { typed } from "../host/typed";
import { fromFile } from "./formula-names";

/** A workbook as the page opens it: what Univer shows, and the tables that the host keeps. */
export interface OpenedBook {
  readonly data: Partial<IWorkbookData>;
  readonly tables: readonly OpenedTable[];
}

export interface OpenedTable {
  readonly sheetId: string;
  readonly name: string;
  readonly style: string;
  readonly address: string;
  readonly columns: readonly string[];
}

/** Reads an .xlsx file. */
export async function loadWorkbook(name: string, bytes: Uint8Array): Promise<OpenedBook> {
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  const entries = sheets.map((sheet, index) => [`sheet-${index + 1}`, sheet] as const);
  return {
    data: {
      name,
      styles: {},
      sheetOrder: entries.map(([id]) => id),
      sheets: Object.fromEntries(entries.map(([id, sheet]) => [id, sheetData(id, sheet)])),
    },
    tables: entries.flatMap(([sheetId, { tables = [] }]) =>
      tables.map(({ name: title, style, range, columns }) => ({
        sheetId,
        name: title,
        style: style ?? "TableStyleMedium2",
        address: range ?? "A1",
        columns: columns.map((column) => column.name),
      })),
    ),
  };
}

function sheetData(id: string, sheet: Sheet): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const spilled = spilledCells(sheet);
  sheet.rows.forEach((line, row) => {
    const columns = (cellData[row] ??= {});
    line.forEach((value, column) => {
      const cell = sheet.cells?.get(`${row},${column}`);
      const content = spilled.has(`${row},${column}`) ? {} : cell?.formula ? { f: `=${fromFile(cell.formula)}` } : (typed(isText(value) ? `'${value}` : value) ?? {});
      columns[column] = { ...content, ...styleData(cell) };
    });
  });
  const widths = (sheet.columns ?? []).flatMap(({ width }, column) => (width === undefined ? [] : [[column, { w: Math.round(width * 7.5) }] as const]));
  return {
    id,
    name: sheet.name,
    hidden: sheet.hidden ? 1 : 0,
    rowCount: Math.max(200, sheet.rows.length + 50),
    columnCount: 40,
    cellData,
    columnData: Object.fromEntries(widths),
    mergeData: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({ startRow, endRow, startColumn: startCol, endColumn: endCol })),
  };
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

/** The cells that an array formula fills beside its own: they come back by themselves. */
function spilledCells({ cells }: Sheet): Set<string> {
  const found = new Set<string>();
  for (const [key, { formulaRef, formulaType }] of cells ?? []) {
    if (formulaType !== "array" || !formulaRef) continue;
    const { row, column, rows, columns } = areaOf(formulaRef);
    for (let r = row; r < row + rows; r += 1) for (let c = column; c < column + columns; c += 1) if (`${r},${c}` !== key) found.add(`${r},${c}`);
  }
  return found;
}

function styleData(cell: Cell | undefined): { s?: IStyleData } {
  const { font, fill, numFmt } = cell?.style ?? {};
  const solid = fill?.type === "pattern" ? fill.fgColor?.rgb : undefined;
  const style: IStyleData = {
    ...(font?.bold ? { bl: 1 } : {}),
    ...(font?.color?.rgb ? { cl: { rgb: `#${font.color.rgb.slice(-6)}` } } : {}),
    ...(solid ? { bg: { rgb: `#${solid.slice(-6)}` } } : {}),
    ...(numFmt && numFmt !== "General" ? { n: { pattern: numFmt } } : {}),
  };
  return Object.keys(style).length > 0 ? { s: style } : {};
}
