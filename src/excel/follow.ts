import { type Outcome, done, inWorkbook } from "./run";

/** Calls back when the selection moves or, with "changes", when cells change. @returns how to stop it */
export async function follow(what: "selection" | "changes", changed: () => void): Promise<Outcome<() => void>> {
  return inWorkbook(async (context) => {
    const told = (): Promise<void> => Promise.resolve(changed());
    const handler = what === "selection" ? context.workbook.onSelectionChanged.add(told) : context.workbook.worksheets.onChanged.add(told);
    await context.sync();
    return done(() => {
      handler.remove();
      void handler.context.sync();
    });
  });
}

/** Shows a cell and selects it. */
export function selectCell(sheetId: string, row: number, column: number): Promise<Outcome<true>> {
  return inWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.activate();
    sheet.getCell(row, column).select();
    await context.sync();
    return done(true);
  });
}

/** Shows some cells and selects them. */
export function selectRange(sheetId: string, address: string): Promise<Outcome<true>> {
  return inWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.activate();
    sheet.getRange(address.split("!").at(-1) ?? "A1").select();
    await context.sync();
    return done(true);
  });
}
