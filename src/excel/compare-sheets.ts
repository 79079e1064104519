import {
  type ExistingSheet,
  type PendingSheet,
  type WantedSheet,
  changesOf,
  turnsFrom,
} from "../sheets/comparison";
import type { Block } from "../sheets/address";
import { type SheetModel, type Size, sizeOf } from "../sheets/model";
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
      if (!sheet || !range || sheet.isNullObject) return [];
      const written = size && sizeIn(size);
      const block = wholeBlock(range, [sizeOf(own.model), written]);
      return [{ ...own, sheet, block, size: written }];
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

/**
 * A used range begins where the first content is, and may end before formulas that show nothing; a
 * sheet begins at A1, and ends where something was written or is to be.
 */
function wholeBlock(used: Excel.Range, sizes: readonly (Size | undefined)[]): Block {
  const { row, column, rows, columns } = blockOf(used);
  const most = (end: number, of: keyof Size): number =>
    Math.max(end, ...sizes.map((size) => size?.[of] ?? 0));
  return {
    row: 0,
    column: 0,
    rows: most(row + rows, "rows"),
    columns: most(column + columns, "columns"),
  };
}
