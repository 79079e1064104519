import type { Block } from "../sheets/address";
import type { Overwritten, Write } from "../sheets/block-write";
import type { CellValue } from "../sheets/region";
import { allOrNone } from "./all-or-none";
import { rewritable, withoutSpills } from "./own-cells";
import { type Outcome, done, inWorkbook, troubled } from "./run";
import { areasOf } from "./spills";
import type { WrittenBlock } from "./step";

/** What would be overwritten: the filled cells of the block. */
export function previewWrite(write: Write): Promise<Outcome<readonly Overwritten[]>> {
  return inWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(write.sheetId).load("id");
    const range = rangeOf(sheet, blockOf(write)).load("formulas,values,rowIndex,columnIndex");
    const spilled = spilledBy(sheet, write);
    await context.sync();
    if (sheet.isNullObject) return troubled("gone", write.sheetId);
    return done(filled(ownFormulas(range, spilled), write));
  });
}

/**
 * Writes a block, unless the cells are no longer those that the preview showed.
 * @returns what was there before, for the journal
 */
export function applyWrite(
  write: Write,
  shown: readonly Overwritten[],
): Promise<Outcome<WrittenBlock>> {
  return inWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(write.sheetId).load("id");
    const range = rangeOf(sheet, blockOf(write)).load(
      "formulas,values,numberFormat,rowIndex,columnIndex",
    );
    const head = headOf(range);
    const model = write.styleOf && headOf(sheet.getCell(write.styleOf.row, write.styleOf.column));
    const spilled = spilledBy(sheet, write);
    sheet.protection.load("protected");
    await context.sync();
    if (sheet.isNullObject) return troubled("gone", write.sheetId);
    if (sheet.protection.protected) return troubled("protected", write.sheetId);
    const own = ownFormulas(range, spilled);
    if (!sameCells(filled(own, write), shown)) return troubled("changed-since");
    const before = beforeOf(write, rewritable(own, range.values as CellValue[][]), range, head);
    const step = { written: [before], added: [] };
    put(range, write, model);
    await allOrNone(
      context,
      () => step,
      () => context.sync(),
    );
    return done(before);
  });
}

function put(range: Excel.Range, { cells, numberFormats }: Write, model: Head | undefined): void {
  range.formulas = cells.map((line) => [...line]);
  numberFormats.forEach((format, index) => {
    range.getCell(0, index).getResizedRange(cells.length - 1, 0).numberFormat =
      format as unknown as string[][];
  });
  if (!model) return;
  const head = range.getRow(0).format;
  // No fill is told as white; to write that would hide the gridlines (office-js issue 6218).
  if (!/^#fff(fff)?$/i.test(model.fill.color)) head.fill.color = model.fill.color;
  head.font.bold = model.font.bold;
  head.font.color = model.font.color;
}

interface Cells {
  readonly formulas: CellValue[][];
  readonly values: CellValue[][];
}

interface Head {
  readonly fill: Excel.RangeFill;
  readonly font: Excel.RangeFont;
}

function headOf(range: Excel.Range): Head {
  const { format } = range.getCell(0, 0);
  return { fill: format.fill.load("color"), font: format.font.load("bold,color") };
}

function beforeOf(
  write: Write,
  formulas: CellValue[][],
  range: Excel.Range,
  { fill, font }: Head,
): WrittenBlock {
  return {
    ...blockOf(write),
    sheetId: write.sheetId,
    formulas,
    numberFormats: range.numberFormat as string[][],
    header: { fill: fill.color, bold: font.bold, color: font.color },
    after: write.cells,
  };
}

/** The areas that formulas below the header spill to already: those cells come and go with them. */
function spilledBy(sheet: Excel.Worksheet, { row, column, cells }: Write): Excel.Range[] {
  return (cells[0] ?? []).map((_, index) =>
    sheet
      .getCell(row + 1, column + index)
      .getSpillingToRangeOrNullObject()
      .load("rowIndex,columnIndex,rowCount,columnCount"),
  );
}

function ownFormulas(range: Excel.Range, spills: readonly Excel.Range[]): CellValue[][] {
  const { formulas, values, rowIndex: row, columnIndex: column } = range as Excel.Range & Cells;
  return withoutSpills({ formulas, values, row, column }, areasOf(spills));
}

function blockOf({ row, column, cells }: Write): Block {
  return { row, column, rows: cells.length, columns: cells[0]?.length ?? 0 };
}

function rangeOf(sheet: Excel.Worksheet, { row, column, rows, columns }: Block): Excel.Range {
  return sheet.getRangeByIndexes(row, column, rows, columns);
}

function filled(
  formulas: readonly (readonly CellValue[])[],
  { row, column }: Write,
): Overwritten[] {
  return formulas.flatMap((line, down) =>
    line.flatMap((content, across) =>
      content === "" ? [] : [{ row: row + down, column: column + across, content }],
    ),
  );
}

function sameCells(now: readonly Overwritten[], shown: readonly Overwritten[]): boolean {
  return (
    now.length === shown.length &&
    now.every(({ row, column, content }, index) => {
      const other = shown[index];
      return other?.row === row && other.column === column && other.content === content;
    })
  );
}
