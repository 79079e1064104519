import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import { type Cell, type Sheet, readXlsx } from "hucre/xlsx";
import { areaOf, quoted } from "../host/area";
import { typed } from "../host/typed";
import { fromFile, spillName } from "./formula-names";

/** A workbook as the page opens it: what Univer shows, and the tables that the host keeps. */
export interface OpenedBook {
  readonly data: Partial<IWorkbookData>;
  readonly tables: readonly OpenedTable[];
}

interface OpenedTable {
  readonly sheetId: string;
  readonly name: string;
  readonly style: string;
  readonly address: string;
  readonly columns: readonly string[];
}

/** Reads an .xlsx file. */
export async function loadWorkbook(name: string, bytes: Uint8Array): Promise<OpenedBook> {
  const { sheets, namedRanges = [] } = await readXlsx(bytes, { readStyles: true });
  const spills = namedRanges
    .filter(({ name }) => name.startsWith(spillName))
    .map(({ range }) => range);
  const entries = sheets.map((sheet, index) => [`sheet-${index + 1}`, sheet] as const);
  return {
    data: {
      name,
      styles: {},
      sheetOrder: entries.map(([id]) => id),
      sheets: Object.fromEntries(entries.map(([id, sheet]) => [id, sheetData(id, sheet, spills)])),
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

function sheetData(id: string, sheet: Sheet, spills: readonly string[]): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const spilled = spilledCells(sheet, spills);
  sheet.rows.forEach((line, row) => {
    const columns = (cellData[row] ??= {});
    line.forEach((value, column) => {
      const cell = sheet.cells?.get(`${row},${column}`);
      const content = spilled.has(`${row},${column}`)
        ? {}
        : cell?.formula
          ? { f: `=${fromFile(cell.formula)}` }
          : (typed(isText(value) ? `'${value}` : value) ?? {});
      columns[column] = { ...content, ...styleData(cell) };
    });
  });
  const widths = (sheet.columns ?? []).flatMap(({ width }, column) =>
    width === undefined ? [] : [[column, { w: Math.round(width * 7.5) }] as const],
  );
  return {
    id,
    name: sheet.name,
    hidden: sheet.hidden ? 1 : 0,
    rowCount: Math.max(200, sheet.rows.length + 50),
    columnCount: 40,
    cellData,
    columnData: Object.fromEntries(widths),
    mergeData: (sheet.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
      startRow,
      endRow,
      startColumn: startCol,
      endColumn: endCol,
    })),
  };
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

/**
 * The cells that a spilling formula fills beside its own, as Excel's array formulas or our names
 * say: they come back by themselves.
 */
function spilledCells({ name, cells }: Sheet, spills: readonly string[]): Set<string> {
  const arrays = [...(cells ?? [])].flatMap(([, { formulaRef, formulaType }]) =>
    formulaType === "array" && formulaRef ? [formulaRef] : [],
  );
  const own = spills
    .filter((range) => range.startsWith(`${quoted(name)}!`))
    .map((range) => range.slice(range.lastIndexOf("!") + 1));
  const found = new Set<string>();
  for (const { row, column, rows, columns } of [...arrays, ...own].map(areaOf)) {
    for (let r = row; r < row + rows; r += 1)
      for (let c = column; c < column + columns; c += 1)
        if (r !== row || c !== column) found.add(`${r},${c}`);
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
