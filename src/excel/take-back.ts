import type { PendingSheet } from "../sheets/comparison";
import type { CellValue } from "../sheets/region";
import { restore } from "./restore";
import type { Rewrite } from "./standing";

/** A sheet that is to be added. */
export interface NewSheet {
  readonly key: string;
  readonly model: PendingSheet["model"];
  readonly name: string;
}

/**
 * Takes back what was written: sheets by their names, for a request that failed tells nothing of
 * what it made. Of that request only blank sheets and those that begin as they were meant to:
 * another of the name is a colleague's, made meanwhile.
 */
export async function rollBack(
  context: Excel.RequestContext,
  fresh: readonly NewSheet[],
  again: readonly Rewrite[],
  sent: ReadonlySet<string>,
): Promise<void> {
  const made = fresh.map(({ name, model }) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("id");
    return {
      name,
      first: model.cells[0]?.[0]?.value ?? "",
      sheet,
      cell: sheet.getCell(0, 0).load("values"),
      used: sheet.getUsedRangeOrNullObject().load("address"),
    };
  });
  await context.sync();
  for (const { name, first, sheet, cell, used } of made) {
    if (
      !sheet.isNullObject &&
      (sent.has(name) || used.isNullObject || (cell.values as CellValue[][])[0]?.[0] === first)
    )
      sheet.delete();
  }
  for (const { before } of again) await restore(context, before);
  await context.sync();
}
