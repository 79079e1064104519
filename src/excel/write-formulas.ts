import type { CellValue } from "../sheets/region";
import { type Outcome, done, inWorkbook, troubled } from "./run";
import { allOrNone } from "./all-or-none";
import { rewritable } from "./own-cells";
import type { WrittenBlock } from "./step";

/** A formula for one cell, in place of what it was found to hold. */
export interface CellFormula {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly shown: CellValue;
}

/**
 * Writes formulas into single cells, unless one of them no longer holds what it was found to hold.
 * @returns what was there, for the journal
 */
export function writeFormulas(
  cells: readonly CellFormula[],
): Promise<Outcome<readonly WrittenBlock[]>> {
  return inWorkbook(async (context) => {
    const found = cells.map((cell) => foundCell(context, cell));
    await context.sync();
    const gone = found.find(({ sheet }) => sheet.isNullObject);
    if (gone) return troubled("gone", gone.cell.sheetId);
    const shut = found.find(({ sheet }) => sheet.protection.protected);
    if (shut) return troubled("protected", shut.cell.sheetId);
    const before = found.map(cellBefore);
    if (before.some(({ formulas }, index) => formulas[0]?.[0] !== cells[index]?.shown))
      return troubled("changed-since");
    for (const { range, cell } of found) range.formulas = [[cell.formula]];
    await allOrNone(
      context,
      () => ({ written: before, added: [] }),
      () => context.sync(),
    );
    return done(before);
  });
}

interface FoundCell {
  readonly cell: CellFormula;
  readonly sheet: Excel.Worksheet;
  readonly range: Excel.Range;
}

function foundCell(context: Excel.RequestContext, cell: CellFormula): FoundCell {
  const sheet = context.workbook.worksheets.getItemOrNullObject(cell.sheetId).load("id");
  sheet.protection.load("protected");
  const range = sheet.getCell(cell.row, cell.column).load("formulas,values,numberFormat");
  return { cell, sheet, range };
}

function cellBefore({ cell: { sheetId, row, column, formula }, range }: FoundCell): WrittenBlock {
  const place = { sheetId, row, column, rows: 1, columns: 1 };
  const formulas = rewritable(range.formulas as CellValue[][], range.values as CellValue[][]);
  const numberFormats = range.numberFormat as string[][];
  return { ...place, formulas, numberFormats, after: [[formula]] };
}
