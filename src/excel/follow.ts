import { type Outcome, done, inWorkbook } from "./run";

/** Calls back when the selection moves or, with "changes", when cells change or a sheet is deleted. @returns how to stop it */
export async function follow(what: "selection" | "changes", changed: () => void): Promise<Outcome<() => void>> {
  return inWorkbook(async (context) => {
    const told = (): Promise<void> => Promise.resolve(changed());
    const { worksheets } = context.workbook;
    const handlers = what === "selection" ? [context.workbook.onSelectionChanged.add(told)] : [worksheets.onChanged.add(told), worksheets.onDeleted.add(told)];
    await context.sync();
    return done(() => {
      for (const handler of handlers) handler.remove();
      void context.sync();
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
