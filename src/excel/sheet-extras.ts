import { type Outcome, done, inWorkbook } from "./run";

/** What a sheet carries besides cells. */
interface SheetExtras {
  readonly sheetId: string;
  readonly pivots: number;
  readonly isHidden: boolean;
}

/** What every sheet carries besides cells. */
export function readExtras(): Promise<Outcome<readonly SheetExtras[]>> {
  return inWorkbook(async (context) => {
    const sheets = context.workbook.worksheets.load("items/id,items/visibility");
    await context.sync();
    const pivots = sheets.items.map((sheet) => sheet.pivotTables.getCount());
    await context.sync();
    return done(
      sheets.items.map(({ id, visibility }, index) => ({
        sheetId: id,
        pivots: pivots[index]?.value ?? 0,
        isHidden: visibility !== "Visible",
      })),
    );
  });
}
