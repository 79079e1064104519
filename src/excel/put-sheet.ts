import { draw, dress, fillCells } from "./dress";
import { freeName } from "./new-sheet";
import type { CellValue } from "./region";
import { type Outcome, done, inWorkbook, troubled } from "./run";
import type { SheetModel } from "./sheet-model";
import { type Before, rewritable } from "./write";

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
  /** Formulas as Excel reports them, and the same with what formulas spill into left blank. */
  readonly formulas: readonly (readonly CellValue[])[];
  readonly own: readonly (readonly CellValue[])[];
}

/** A sheet that was written: which one, under which name, and what was there before. */
export interface Put {
  readonly id: string;
  readonly name: string;
  readonly before: Before | undefined;
}

/** Compares a model with the sheet of last time, value by value; nothing if that sheet is gone. */
export function compareSheet(model: SheetModel, sheetId: string): Promise<Outcome<Found | undefined>> {
  return inWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load("id");
    const used = sheet.getUsedRangeOrNullObject().load("values,formulas,rowIndex,columnIndex");
    await context.sync();
    if (sheet.isNullObject) return done(undefined);
    const values = used.isNullObject ? [] : fromFirst(used.values as CellValue[][], used);
    const formulas = used.isNullObject ? [] : fromFirst(used.formulas as CellValue[][], used);
    const spills = anchorsIn(formulas).map(([row, column]) => sheet.getCell(row, column).getSpillingToRangeOrNullObject().load("rowIndex,columnIndex,rowCount,columnCount"));
    await context.sync();
    const own = rewritable(withoutSpills(formulas, spills), values);
    return done({ sheetId: sheet.id, changes: changesOf(model, values), turns: turnsFrom(model, own), formulas, own });
  });
}

/** Sheets by what they are for: under which name they stand, or will stand. */
export interface Wanted {
  readonly key: string;
  readonly name: string;
  readonly sheetId: string | undefined;
}

/** The names that sheets have, or will have: formulas of one sheet name another before it is there. */
export function resolveNames(wanted: readonly Wanted[]): Promise<Outcome<readonly Wanted[]>> {
  return inWorkbook(async (context) => {
    const sheets = context.workbook.worksheets.load("items/id,items/name");
    await context.sync();
    const taken = sheets.items.map(({ name }) => name);
    return done(
      wanted.map(({ key, name, sheetId }) => {
        const known = sheets.items.find(({ id }) => id === sheetId);
        if (known) return { key, name: known.name, sheetId };
        const free = freeName(sheetTitle(name), taken, 31);
        taken.push(free);
        return { key, name: free, sheetId: undefined };
      }),
    );
  });
}

/** Sheets that are added in one request. */
const atOnce = 10;

/** Adds sheets, some at a time; stops when asked to, and takes back what it added. @returns nothing where it was stopped */
export function addSheets(models: readonly SheetModel[], report: (done: number) => void, isStopped: () => boolean): Promise<Outcome<readonly Put[] | undefined>> {
  return inWorkbook(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    await context.sync();
    const taken = sheets.items.map(({ name }) => name);
    const added: Excel.Worksheet[] = [];
    for (let start = 0; start < models.length; start += atOnce) {
      const batch = models.slice(start, start + atOnce);
      for (const model of batch) {
        const name = freeName(sheetTitle(model.name), taken, 31);
        taken.push(name);
        added.push(sheets.add(name).load("id,name"));
      }
      // A formula may name a sheet of the same batch: all of them are there before any is filled.
      for (const [index, model] of batch.entries()) await dressed(context, added[start + index], model);
      if (added.length === models.length) added[0]?.activate();
      await context.sync();
      report(added.length);
      if (isStopped() && added.length < models.length) {
        for (const sheet of added) sheet.delete();
        await context.sync();
        return done(undefined);
      }
    }
    return done(added.map(({ id, name }) => ({ id, name, before: undefined })));
  });
}

async function dressed(context: Excel.RequestContext, sheet: Excel.Worksheet | undefined, model: SheetModel): Promise<void> {
  if (!sheet) return;
  await fillCells(context, sheet, model);
  dress(sheet, model);
  for (const chart of model.charts ?? []) draw(sheet, chart);
}

/** Writes a sheet anew over the one of last time, unless that has changed since it was compared. */
export function rewriteSheet(model: SheetModel, { sheetId, formulas, own }: Found): Promise<Outcome<Put>> {
  return inWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load("id,name");
    const [rows, columns] = sizeOf(model, formulas);
    const area = sheet.getRangeByIndexes(0, 0, rows, columns).load("formulas,numberFormat");
    sheet.protection.load("protected");
    await context.sync();
    if (sheet.isNullObject) return troubled("gone", sheetId);
    if (sheet.protection.protected) return troubled("protected", sheet.name);
    const now = area.formulas as CellValue[][];
    if (now.some((line, row) => line.some((cell, column) => cell !== (formulas[row]?.[column] ?? "")))) return troubled("changed-since");
    const before: Before = { sheetId, row: 0, column: 0, rows, columns, formulas: now.map((line, row) => line.map((_, column) => own[row]?.[column] ?? "")), numberFormats: area.numberFormat as string[][] };
    area.clear("Contents");
    await fillCells(context, sheet, model);
    dress(sheet, model);
    await context.sync();
    return done({ id: sheet.id, name: sheet.name, before });
  });
}

/** Where formulas of Merit stand: those that may spill. */
function anchorsIn(formulas: readonly (readonly CellValue[])[]): (readonly [number, number])[] {
  return formulas.flatMap((line, row) => line.flatMap((cell, column) => (typeof cell === "string" && cell.startsWith("=MERIT.") ? [[row, column] as const] : [])));
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

function sizeOf({ cells }: SheetModel, formulas: readonly (readonly CellValue[])[]): readonly [number, number] {
  return [Math.max(cells.length, formulas.length), Math.max(cells[0]?.length ?? 1, ...formulas.map((line) => line.length))];
}

function changesOf({ cells }: SheetModel, values: readonly (readonly CellValue[])[]): Change[] {
  return cells.flatMap((line, row) =>
    line.flatMap(({ value }, column): Change[] => {
      const before = values[row]?.[column] ?? "";
      return same(before, value) ? [] : [{ row, column, before, after: value }];
    }),
  );
}

function turnsFrom({ cells }: SheetModel, own: readonly (readonly CellValue[])[]): boolean {
  const isFormula = (cell: CellValue | undefined): boolean => typeof cell === "string" && cell.startsWith("=");
  return cells.some((line, row) => line.some(({ formula }, column) => (formula !== undefined) !== isFormula(own[row]?.[column])));
}

/** Numbers are the same when a cell shows them alike: to fifteen digits. */
function same(a: CellValue, b: CellValue): boolean {
  return typeof a === "number" && typeof b === "number" ? a.toPrecision(15) === b.toPrecision(15) : a === b;
}

/** A used range begins where the first content is; a sheet begins at A1. */
function fromFirst(lines: readonly (readonly CellValue[])[], { rowIndex, columnIndex }: { rowIndex: number; columnIndex: number }): CellValue[][] {
  const above = Array.from({ length: rowIndex }, (): CellValue[] => []);
  return [...above, ...lines.map((line) => [...new Array<CellValue>(columnIndex).fill(""), ...line])];
}

/** A name that a sheet may have: no signs that Excel forbids, no apostrophe at an end. */
function sheetTitle(name: string): string {
  return name.replace(/[[\]:*?/\\]/g, " ").replace(/^'+|'+$/g, "").trim().slice(0, 31) || "Merit";
}
