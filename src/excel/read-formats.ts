import type { CellValue } from "./region";
import { type Outcome, done, inWorkbook } from "./run";

/** A sheet with what is needed to write it again as values. */
export interface FormattedSheet {
  readonly sheetId: string;
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
}

/** Every sheet that holds something, with its number formats. */
export function readFormatted(): Promise<Outcome<readonly FormattedSheet[]>> {
  return inWorkbook(async (context) => {
    const sheets = context.workbook.worksheets.load("items/id,items/name");
    await context.sync();
    const used = sheets.items.map((sheet) => sheet.getUsedRangeOrNullObject().load("values,formulas,numberFormat,rowIndex,columnIndex"));
    await context.sync();
    return done(sheets.items.flatMap(({ id, name }, index) => {
      const range = used[index];
      if (!range || range.isNullObject) return [];
      return [{ sheetId: id, name, row: range.rowIndex, column: range.columnIndex, values: range.values as CellValue[][], formulas: range.formulas as CellValue[][], formats: range.numberFormat as string[][] }];
    }));
  });
}
