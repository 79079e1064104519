import { blockOf, blockProperties, joined, readParts } from "./read-parts";
import type { CellValue } from "./region";
import { type Outcome, done, inWorkbook } from "./run";
import type { SheetModel } from "./sheet-model";
import { rewritable } from "./write";

/** A cell whose value will be another one. */
export interface Change {
  readonly row: number;
  readonly column: number;
  readonly before: CellValue;
  readonly after: CellValue;
}

/** A sheet as it was found, for comparing and for writing it anew. */
export interface Found {
  readonly sheetId: string;
  readonly changes: readonly Change[];
  /** Whether a formula would become a value, or a value a formula. */
  readonly turns: boolean;
  readonly values: readonly (readonly CellValue[])[];
  /** Formulas as Excel reports them, and the same with what formulas spill into left blank. */
  readonly formulas: readonly (readonly CellValue[])[];
  readonly own: readonly (readonly CellValue[])[];
}

/** A sheet that is to be written: its key, its model, and the sheet of last time if there is one. */
export interface Wanted {
  readonly key: string;
  readonly model: SheetModel;
  readonly sheetId: string | undefined;
}

/** The same with what was found where it stood last time; nothing if that sheet is gone. */
export interface Pending {
  readonly key: string;
  readonly model: SheetModel;
  readonly found: Found | undefined;
}

/** Compares models with the sheets of last time, value by value. */
export async function compareSheets(wanted: readonly Wanted[]): Promise<Outcome<readonly Pending[]>> {
  if (wanted.every(({ sheetId }) => sheetId === undefined)) return done(wanted.map(({ key, model }) => ({ key, model, found: undefined })));
  return inWorkbook(async (context) => {
    const sheets = wanted.map(({ sheetId }) => (sheetId === undefined ? undefined : context.workbook.worksheets.getItemOrNullObject(sheetId).load("id")));
    const used = sheets.map((sheet) => sheet?.getUsedRangeOrNullObject().load(blockProperties));
    await context.sync();
    const there = wanted.flatMap((own, index) => {
      const [sheet, range] = [sheets[index], used[index]];
      return sheet && range && !sheet.isNullObject ? [{ ...own, sheet, block: fromFirst(range) }] : [];
    });
    const read = await readParts(context, there, "values,formulas");
    const founds = there.map(({ sheet, model }, index) => {
      const pieces = read[index] ?? [];
      const formulas = joined(pieces, "formulas") as CellValue[][];
      return { id: sheet.id, model, values: joined(pieces, "values") as CellValue[][], formulas, spills: spillsIn(sheet, formulas) };
    });
    if (founds.some(({ spills }) => spills.length > 0)) await context.sync();
    const found = new Map(founds.map((sheet) => [sheet.id, foundOf(sheet)]));
    return done(wanted.map(({ key, model, sheetId }) => ({ key, model, found: found.get(sheetId ?? "") })));
  });
}

interface Read {
  readonly id: string;
  readonly model: SheetModel;
  readonly values: CellValue[][];
  readonly formulas: CellValue[][];
  readonly spills: readonly Excel.Range[];
}

function foundOf({ id, model, values, formulas, spills }: Read): Found {
  const own = rewritable(withoutSpills(formulas, spills), values);
  return { sheetId: id, changes: changesOf(model, values), turns: turnsFrom(model, own), values, formulas, own };
}

/** A used range begins where the first content is; a sheet begins at A1. */
function fromFirst(used: Excel.Range): { row: number; column: number; rows: number; columns: number } {
  const { row, column, rows, columns } = blockOf(used);
  return { row: 0, column: 0, rows: row + rows, columns: column + columns };
}

/** The areas that formulas of Merit fill. */
function spillsIn(sheet: Excel.Worksheet, formulas: readonly (readonly CellValue[])[]): Excel.Range[] {
  return formulas.flatMap((line, row) =>
    line.flatMap((cell, column) => (typeof cell === "string" && cell.startsWith("=MERIT.") ? [sheet.getCell(row, column).getSpillingToRangeOrNullObject().load(blockProperties)] : [])),
  );
}

/** Cells that a formula fills come back with it; the formula itself stays. */
function withoutSpills(formulas: readonly (readonly CellValue[])[], spills: readonly Excel.Range[]): CellValue[][] {
  const own = formulas.map((line) => [...line]);
  for (const spill of spills) {
    if (spill.isNullObject) continue;
    const { rowIndex, columnIndex, rowCount, columnCount } = spill;
    for (let cell = 1; cell < rowCount * columnCount; cell += 1) {
      const line = own[rowIndex + Math.floor(cell / columnCount)];
      if (line) line[columnIndex + (cell % columnCount)] = "";
    }
  }
  return own;
}

/** Every cell of either that differs; what stands beyond the model would go. */
function changesOf({ cells }: SheetModel, values: readonly (readonly CellValue[])[]): Change[] {
  return Array.from({ length: Math.max(cells.length, values.length) }, (_, row) => row).flatMap((row) => {
    const [line = [], before = []] = [cells[row], values[row]];
    return Array.from({ length: Math.max(line.length, before.length) }, (_, column) => ({ row, column, before: before[column] ?? "", after: line[column]?.value ?? "" }))
      .filter((change) => !same(change.before, change.after));
  });
}

function turnsFrom({ cells }: SheetModel, own: readonly (readonly CellValue[])[]): boolean {
  const isFormula = (cell: CellValue | undefined): boolean => typeof cell === "string" && cell.startsWith("=");
  return cells.some((line, row) => line.some(({ formula }, column) => (formula !== undefined) !== isFormula(own[row]?.[column])));
}

/** Numbers are the same when a cell shows them alike: to fifteen digits. */
function same(a: CellValue, b: CellValue): boolean {
  return typeof a === "number" && typeof b === "number" ? a.toPrecision(15) === b.toPrecision(15) : a === b;
}
