import { type Outcome, done, inWorkbook, troubled } from "./run";

/** What a cell holds, as Excel types it. */
export type CellType = "Empty" | "Double" | "String" | "Boolean" | "Error";
export type CellValue = string | number | boolean;

/** A block of cells of a sheet, read in one go. */
export interface Region {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly types: readonly (readonly CellType[])[];
  readonly formulas: readonly (readonly CellValue[])[];
  /** The Excel table that the block is; results cannot spill inside one. */
  readonly tableName: string | undefined;
}

/** Reads the region around the selection; in an Excel table, that whole table. */
export function readAroundSelection(): Promise<Outcome<Region>> {
  return inWorkbook((context) => readAround(context, context.workbook.getSelectedRange()));
}

/** Reads the region around a cell anew: it may have grown or moved to another name since. */
export function readAroundCell(sheetId: string, row: number, column: number): Promise<Outcome<Region>> {
  return inWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    await context.sync();
    return sheet.isNullObject ? troubled("gone", sheetId) : readAround(context, sheet.getCell(row, column));
  });
}

/** Everything on a sheet. */
export function readSheet(sheetId: string): Promise<Outcome<Region>> {
  return inWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load("id,name");
    const used = loaded(sheet.getUsedRangeOrNullObject());
    await context.sync();
    if (sheet.isNullObject) return troubled("gone", sheetId);
    if (used.isNullObject) return done({ sheetId: sheet.id, sheetName: sheet.name, row: 0, column: 0, values: [], types: [], formulas: [], tableName: undefined });
    return done(regionOf(used, sheet, undefined));
  });
}

/** Everything on every sheet, hidden ones as well. */
export function readWorkbook(): Promise<Outcome<readonly Region[]>> {
  return inWorkbook(async (context) => {
    const sheets = context.workbook.worksheets.load("items/id,items/name");
    await context.sync();
    const used = sheets.items.map((sheet) => loaded(sheet.getUsedRangeOrNullObject()));
    await context.sync();
    return done(sheets.items.flatMap((sheet, index) => {
      const range = used[index];
      return range && !range.isNullObject ? [regionOf(range, sheet, undefined)] : [];
    }));
  });
}

/** The selected cells as they are. */
export function readSelection(): Promise<Outcome<Region>> {
  return inWorkbook(async (context) => {
    const range = loaded(context.workbook.getSelectedRange());
    const sheet = range.worksheet.load("id,name");
    await context.sync();
    return done(regionOf(range, sheet, undefined));
  });
}

/** The values of single cells; nothing where a sheet is gone. */
export async function readCells(places: readonly { readonly sheetId: string; readonly row: number; readonly column: number }[]): Promise<readonly (CellValue | undefined)[]> {
  const outcome = await inWorkbook(async (context) => {
    const cells = places.map(({ sheetId, row, column }) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
      return sheet.getCell(row, column).load("values");
    });
    await context.sync();
    return done(cells.map((cell) => (cell.isNullObject ? undefined : (cell.values as CellValue[][])[0]?.[0])));
  });
  return outcome.ok ? outcome.value : [];
}

/** One cell: the first of the selection. */
export interface SelectedCell {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

export function readSelectedCell(): Promise<Outcome<SelectedCell>> {
  return inWorkbook(async (context) => {
    const cell = context.workbook.getSelectedRange().getCell(0, 0).load("values,rowIndex,columnIndex");
    const sheet = cell.worksheet.load("id,name");
    await context.sync();
    const value = (cell.values as CellValue[][])[0]?.[0] ?? "";
    return done({ sheetId: sheet.id, sheetName: sheet.name, row: cell.rowIndex, column: cell.columnIndex, value });
  });
}

async function readAround(context: Excel.RequestContext, start: Excel.Range): Promise<Outcome<Region>> {
  const tables = start.getTables(false).load("items/name");
  const around = loaded(start.getSurroundingRegion());
  const sheet = start.worksheet.load("id,name");
  await context.sync();
  const table = tables.items[0];
  if (!table) return done(regionOf(around, sheet, undefined));
  const whole = loaded(table.getRange());
  await context.sync();
  return done(regionOf(whole, sheet, table.name));
}

function loaded(range: Excel.Range): Excel.Range {
  return range.load("values,valueTypes,formulas,rowIndex,columnIndex");
}

function regionOf(range: Excel.Range, sheet: Excel.Worksheet, tableName: string | undefined): Region {
  return {
    sheetId: sheet.id,
    sheetName: sheet.name,
    row: range.rowIndex,
    column: range.columnIndex,
    values: range.values as CellValue[][],
    types: range.valueTypes.map((line) => line.map(cellType)),
    formulas: range.formulas as CellValue[][],
    tableName,
  };
}

/** Rich values count as text: they carry no number of their own. */
function cellType(type: Excel.RangeValueType): CellType {
  const names: readonly string[] = ["Empty", "Double", "String", "Boolean", "Error"];
  if (String(type) === "Integer") return "Double";
  return names.includes(type) ? (type as CellType) : "String";
}
