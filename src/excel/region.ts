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
  /** Whether the block is, or touches, an Excel table: results cannot spill inside one. */
  readonly inTable: boolean;
}

/** Reads the region around the selection; in an Excel table, that whole table. */
export function readAroundSelection(): Promise<Outcome<Region>> {
  return inWorkbook(async (context) => {
    const selected = context.workbook.getSelectedRange();
    const tables = selected.getTables(false);
    tables.load("items/id");
    const around = loaded(selected.getSurroundingRegion());
    const sheet = selected.worksheet.load("id,name");
    await context.sync();
    const table = tables.items[0];
    if (!table) return done(regionOf(around, sheet, false));
    const whole = loaded(table.getRange());
    await context.sync();
    return done(regionOf(whole, sheet, true));
  });
}

/** Reads a block by its place. */
export function readBlock(sheetId: string, row: number, column: number, rows: number, columns: number): Promise<Outcome<Region>> {
  return inWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load("id,name");
    const range = loaded(sheet.getRangeByIndexes(row, column, rows, columns));
    const tables = range.getTables(false);
    tables.load("items/id");
    await context.sync();
    if (sheet.isNullObject) return troubled("gone", sheetId);
    return done(regionOf(range, sheet, tables.items.length > 0));
  });
}

function loaded(range: Excel.Range): Excel.Range {
  return range.load("values,valueTypes,formulas,rowIndex,columnIndex");
}

function regionOf(range: Excel.Range, sheet: Excel.Worksheet, inTable: boolean): Region {
  return {
    sheetId: sheet.id,
    sheetName: sheet.name,
    row: range.rowIndex,
    column: range.columnIndex,
    values: range.values as CellValue[][],
    types: range.valueTypes.map((line) => line.map(cellType)),
    formulas: range.formulas as CellValue[][],
    inTable,
  };
}

/** Rich values count as text: they carry no number of their own. */
function cellType(type: Excel.RangeValueType): CellType {
  const names: readonly string[] = ["Empty", "Double", "String", "Boolean", "Error"];
  if (String(type) === "Integer") return "Double";
  return names.includes(type) ? (type as CellType) : "String";
}
