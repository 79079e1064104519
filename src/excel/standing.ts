import type { Block } from "../sheets/address";
import type { ExistingSheet, PendingSheet } from "../sheets/comparison";
import { type SheetModel, type Size, contentOf, sizeOf } from "../sheets/model";
import type { CellValue } from "../sheets/region";
import { withoutSpills } from "./own-cells";
import { type Looks, readLooks } from "./painted-blocks";
import { joined, readParts } from "./read-parts";
import { type Outcome, done, troubled } from "./run";
import { areasOf, askAgain } from "./spills";
import type { WrittenBlock } from "./step";

/** A sheet that is to be written anew, as it was compared. */
export interface Again {
  readonly model: SheetModel;
  readonly found: ExistingSheet;
}

/** The same with all that stands on it. */
interface Rewrite {
  readonly model: SheetModel;
  readonly sheet: Excel.Worksheet;
  readonly block: WrittenBlock;
  /** What of it was Merit's own, and is written again. */
  readonly own: Size;
}

/** The sheets that are there already, of those that are to be written. */
export function againOf(pending: readonly PendingSheet[]): Again[] {
  return pending.flatMap(({ model, found }) => (found ? [{ model, found }] : []));
}

/**
 * What stands on sheets that are to be written anew, right before that; trouble where one is gone,
 * protected or no longer as it was compared.
 */
export async function readStanding(
  context: Excel.RequestContext,
  again: readonly Again[],
): Promise<Outcome<readonly Rewrite[]>> {
  if (again.length === 0) return done([]);
  const asked = again.map(({ model, found }) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(found.sheetId).load("id,name");
    sheet.protection.load("protected");
    const block = wholeOf(model, found.formulas);
    return { model, found, sheet, block, spills: askAgain(sheet, found.spills) };
  });
  await context.sync();
  if (asked.some(({ sheet }) => sheet.isNullObject)) return troubled("gone");
  const shut = asked.find(({ sheet }) => sheet.protection.protected);
  if (shut) return troubled("protected", shut.sheet.name);
  const looks = new Map<string, Looks>();
  for (const { model, found, sheet, block } of asked)
    if (isReshaped(model, found)) looks.set(sheet.id, await readLooks(context, sheet, block));
  // What is compared is read last, right before it is written.
  const read = await readParts(context, asked, "values,formulas,numberFormat");
  const rewrites: Rewrite[] = [];
  for (const [index, { model, found, sheet, block, spills }] of asked.entries()) {
    const pieces = read[index] ?? [];
    const [values, formulas] = [joined(pieces, "values"), joined(pieces, "formulas")] as [
      CellValue[][],
      CellValue[][],
    ];
    const now = withoutSpills({ values, formulas, row: 0, column: 0 }, areasOf(spills));
    if (isOther(now, found)) return troubled("changed-since", sheet.name);
    const before = beforeOf(found, model, block, joined(pieces, "numberFormat") as string[][]);
    const seen = looks.get(sheet.id);
    const own = found.size ?? block;
    rewrites.push({ model, sheet, own, block: seen ? { ...before, looks: seen } : before });
  }
  return done(rewrites);
}

function beforeOf(
  { sheetId, own }: ExistingSheet,
  { cells }: SheetModel,
  block: Block,
  numberFormats: string[][],
): WrittenBlock {
  const whole = (contentAt: (row: number, column: number) => CellValue): CellValue[][] =>
    Array.from({ length: block.rows }, (_, row) =>
      Array.from({ length: block.columns }, (_, column) => contentAt(row, column)),
    );
  return {
    sheetId,
    ...block,
    formulas: whole((row, column) => own[row]?.[column] ?? ""),
    numberFormats,
    after: whole((row, column) => {
      const cell = cells[row]?.[column];
      return cell ? contentOf(cell) : "";
    }),
  };
}

/** Whether a cell of its own holds something else than when it was compared. */
function isOther(now: readonly (readonly CellValue[])[], { own }: ExistingSheet): boolean {
  return now.some((line, row) =>
    line.some((cell, column) => {
      const then = own[row]?.[column] ?? "";
      return cell !== (typeof then === "string" ? then.replace(/^'=/, "=") : then);
    }),
  );
}

/** All that is written or cleared: the model, and what stands beyond it. */
function wholeOf({ cells }: SheetModel, formulas: readonly (readonly CellValue[])[]): Block {
  return {
    row: 0,
    column: 0,
    rows: Math.max(cells.length, formulas.length),
    columns: Math.max(cells[0]?.length ?? 1, formulas[0]?.length ?? 1),
  };
}

/** Whether looks would stand in other places than last time. */
function isReshaped(model: SheetModel, { size, formulas }: ExistingSheet): boolean {
  const then = size ?? { rows: formulas.length, columns: formulas[0]?.length ?? 0 };
  const { rows, columns } = sizeOf(model);
  return rows !== then.rows || columns !== then.columns;
}
