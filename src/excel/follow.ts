import { type Outcome, done, inWorkbook } from "./run";

/** Calls back when the selection moves. @returns how to stop it */
export function followSelection(moved: () => void): Promise<Outcome<() => void>> {
  return inWorkbook(async (context) => {
    const handler = context.workbook.onSelectionChanged.add(() => Promise.resolve(moved()));
    await context.sync();
    return done(() => stop(context, handler));
  });
}

/** Calls back with the sheet on which cells change, or which is deleted. @returns how to stop it */
export function followChanges(changed: (sheetId: string) => void): Promise<Outcome<() => void>> {
  return inWorkbook(async (context) => {
    const told = ({ worksheetId }: { readonly worksheetId: string }): Promise<void> =>
      Promise.resolve(changed(worksheetId));
    const { worksheets } = context.workbook;
    const handlers = [worksheets.onChanged.add(told), worksheets.onDeleted.add(told)];
    await context.sync();
    return done(() => stop(context, ...handlers));
  });
}

function stop(context: Excel.RequestContext, ...handlers: readonly { remove: () => void }[]): void {
  for (const handler of handlers) handler.remove();
  void context.sync();
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
