import {
  type ExistingSheet,
  type PendingSheet,
  type WantedSheet,
  changesOf,
  turnsFrom,
} from "../sheets/comparison";
import type { SheetModel, Size } from "../sheets/model";
import { askCalculated, isPending } from "./calculated";
import { type Contents, readContents } from "./contents";
import { blockOf, blockProperties } from "./read-parts";
import { type Outcome, done, inWorkbook, troubled } from "./run";
import { askSize, sizeIn } from "./sheet-marks";

/** Compares models with the sheets of last time, value by value. */
export async function compareSheets(
  wanted: readonly WantedSheet[],
): Promise<Outcome<readonly PendingSheet[]>> {
  if (wanted.every(({ sheetId }) => sheetId === undefined))
    return done(wanted.map(({ key, model }) => ({ key, model, found: undefined })));
  return inWorkbook(async (context) => {
    const sheets = wanted.map(({ sheetId }) =>
      sheetId === undefined
        ? undefined
        : context.workbook.worksheets.getItemOrNullObject(sheetId).load("id"),
    );
    const used = sheets.map((sheet) => sheet?.getUsedRangeOrNullObject(true).load(blockProperties));
    const sizes = sheets.map((sheet) => sheet && askSize(sheet));
    const calculated = askCalculated(context);
    await context.sync();
    await calculated();
    const there = wanted.flatMap((own, index) => {
      const [sheet, range, size] = [sheets[index], used[index], sizes[index]];
      return sheet && range && !sheet.isNullObject
        ? [{ ...own, sheet, block: fromFirst(range), size: size && sizeIn(size) }]
        : [];
    });
    const read = await readContents(context, there);
    if (read.some(({ values }) => isPending(values))) return troubled("calculating");
    const found = new Map(
      there.flatMap(({ sheet, model, size }, index) => {
        const cells = read[index];
        return cells ? [[sheet.id, foundOf(sheet.id, model, cells, size)] as const] : [];
      }),
    );
    return done(
      wanted.map(({ key, model, sheetId }) => ({ key, model, found: found.get(sheetId ?? "") })),
    );
  });
}

function foundOf(
  sheetId: string,
  model: SheetModel,
  { values, formulas, own, spills }: Contents,
  size: Size | undefined,
): ExistingSheet {
  const changes = changesOf(model, values);
  return { sheetId, changes, turns: turnsFrom(model, own), values, formulas, own, spills, size };
}

/** A used range begins where the first content is; a sheet begins at A1. */
function fromFirst(used: Excel.Range): {
  row: number;
  column: number;
  rows: number;
  columns: number;
} {
  const { row, column, rows, columns } = blockOf(used);
  return { row: 0, column: 0, rows: row + rows, columns: column + columns };
}
