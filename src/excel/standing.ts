import type { Block } from "../sheets/address";
import type { PendingSheet } from "../sheets/comparison";
import type { CellValue } from "../sheets/region";
import { readLooks } from "./painted-blocks";
import { joined, readParts } from "./read-parts";
import { type Outcome, done, troubled } from "./run";
import type { Before } from "./write";

/** A sheet that is to be written anew, with all that stands on it. */
export interface Rewrite {
  readonly model: PendingSheet["model"];
  readonly sheet: Excel.Worksheet;
  readonly before: Before;
}

/** The names that are taken in the workbook, and the sheets that are to be written anew. */
interface Standing {
  readonly names: string[];
  readonly tables: string[];
  readonly again: readonly Rewrite[];
}

/**
 * What stands on the sheets that are to be written anew; trouble where one is gone, protected or no
 * longer as it was compared.
 */
export async function readStanding(
  context: Excel.RequestContext,
  pending: readonly PendingSheet[],
): Promise<Outcome<Standing>> {
  const sheets = context.workbook.worksheets.load("items/name");
  const tables = context.workbook.tables.load("items/name");
  const asked = pending.flatMap(({ model, found }) => {
    if (!found) return [];
    const sheet = context.workbook.worksheets.getItemOrNullObject(found.sheetId).load("id,name");
    sheet.protection.load("protected");
    const block = sizeOf(model, found.formulas);
    return [{ model, found, sheet, block }];
  });
  await context.sync();
  const there = asked.filter(({ sheet }) => !sheet.isNullObject);
  if (there.length < asked.length) return troubled("gone");
  const read = await readParts(context, there, "formulas,numberFormat");
  const again: Rewrite[] = [];
  for (const [index, { model, found, sheet, block }] of there.entries()) {
    const pieces = read[index] ?? [];
    if (sheet.protection.protected) return troubled("protected", sheet.name);
    if (isOther(joined(pieces, "formulas") as CellValue[][], found.formulas))
      return troubled("changed-since", sheet.name);
    const before = beforeOf(found, block, joined(pieces, "numberFormat") as string[][]);
    again.push({
      model,
      sheet,
      before: isReshaped(model, found)
        ? { ...before, painted: await readLooks(context, sheet, block) }
        : before,
    });
  }
  return done({
    names: sheets.items.map(({ name }) => name),
    tables: tables.items.map(({ name }) => name),
    again,
  });
}

function beforeOf(
  { sheetId, own }: NonNullable<PendingSheet["found"]>,
  block: Block,
  numberFormats: string[][],
): Before {
  const formulas = Array.from({ length: block.rows }, (_, row) =>
    Array.from({ length: block.columns }, (_, column) => own[row]?.[column] ?? ""),
  );
  return { sheetId, ...block, formulas, numberFormats };
}

function isOther(
  now: readonly (readonly CellValue[])[],
  then: readonly (readonly CellValue[])[],
): boolean {
  return now.some((line, row) => line.some((cell, column) => cell !== (then[row]?.[column] ?? "")));
}

function sizeOf(
  { cells }: PendingSheet["model"],
  formulas: readonly (readonly CellValue[])[],
): Block {
  return {
    row: 0,
    column: 0,
    rows: Math.max(cells.length, formulas.length),
    columns: Math.max(cells[0]?.length ?? 1, formulas[0]?.length ?? 1),
  };
}

/** Whether looks would stand in other places than last time. */
function isReshaped(
  { cells }: PendingSheet["model"],
  { formulas }: NonNullable<PendingSheet["found"]>,
): boolean {
  let [rows, columns] = [0, 0];
  cells.forEach((line, row) =>
    line.forEach(({ value }, column) => {
      if (value !== "") [rows, columns] = [row + 1, Math.max(columns, column + 1)];
    }),
  );
  return rows !== formulas.length || columns !== (formulas[0]?.length ?? 0);
}
