import type { CellValue } from "../sheets/region";
import { type Outcome, done, inWorkbook } from "./run";

/** One cell: the first of the selection. */
interface SelectedCell {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** Its formula, or else its value. */
  readonly content: CellValue;
}

export function readSelectedCell(): Promise<Outcome<SelectedCell>> {
  return inWorkbook(async (context) => {
    const cell = context.workbook
      .getSelectedRange()
      .getCell(0, 0)
      .load("values,formulas,rowIndex,columnIndex");
    const sheet = cell.worksheet.load("id,name");
    await context.sync();
    const value = (cell.values as CellValue[][])[0]?.[0] ?? "";
    const content = (cell.formulas as CellValue[][])[0]?.[0] ?? "";
    return done({
      sheetId: sheet.id,
      sheetName: sheet.name,
      row: cell.rowIndex,
      column: cell.columnIndex,
      value,
      content,
    });
  });
}

/** The values of single cells; nothing where a sheet is gone. */
export async function readCells(
  places: readonly { readonly sheetId: string; readonly row: number; readonly column: number }[],
): Promise<readonly (CellValue | undefined)[]> {
  const outcome = await inWorkbook(async (context) => {
    const cells = places.map(({ sheetId, row, column }) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
      return sheet.getCell(row, column).load("values");
    });
    await context.sync();
    return done(
      cells.map((cell) => (cell.isNullObject ? undefined : (cell.values as CellValue[][])[0]?.[0])),
    );
  });
  return outcome.ok ? outcome.value : [];
}
