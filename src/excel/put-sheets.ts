import { withFreeTables } from "../sheets/free-name";
import type { Block } from "../sheets/address";
import type { Pending } from "../sheets/comparison";
import type { CellValue } from "../sheets/region";
import { dressed } from "./dress";
import { Filler } from "./fill";
import { readLooks } from "./looks";
import { joined, readParts } from "./read-parts";
import { restore } from "./restore";
import { type Outcome, done, inWorkbook, troubled } from "./run";
import { newName } from "./sheet-names";
import type { Before } from "./write";

/**
 * What was written: sheets that were added, in order, and what stood on those that were written
 * anew.
 */
export interface Written {
  readonly added: readonly { readonly key: string; readonly id: string; readonly name: string }[];
  readonly before: readonly Before[];
  /** The names of all of them: the new ones, then the others. */
  readonly names: readonly string[];
}

/** How far a long write is, and whether it is to stop. */
export interface Watch {
  readonly report: (done: number, all: number) => void;
  readonly isStopped: () => boolean;
}

export const unwatched: Watch = { report: () => undefined, isStopped: () => false };

/** Sheets that are written in one request. */
const atOnce = 10;

/**
 * Adds the sheets that are not there and writes the others anew, unless one of those has changed
 * since it was compared; all of them or none: what stops halfway is taken back.
 * @returns nothing where it was stopped
 */
export function putSheets(
  pending: readonly Pending[],
  watch: Watch = unwatched,
): Promise<Outcome<Written | undefined>> {
  return inWorkbook(async (context) => {
    const standing = await readStanding(context, pending);
    if (!standing.ok) return standing;
    const { names, tables, again } = standing.value;
    const fresh = pending
      .filter(({ found }) => !found)
      .map(({ key, model }) => ({
        key,
        model: withFreeTables(model, tables),
        name: newName(model.name, names),
      }));
    const sent = new Set<string>();
    try {
      const added = await addAll(context, fresh, pending.length, watch, sent);
      const isWhole = added && (await rewriteAll(context, again, added.length, watch));
      if (isWhole)
        return done({
          added: added.map(({ id, name }, index) => ({ key: fresh[index]?.key ?? "", id, name })),
          before: again.map(({ before }) => before),
          names: [...added.map(({ name }) => name), ...again.map(({ sheet }) => sheet.name)],
        });
    } catch (error) {
      await takeBack(context, fresh, again, sent);
      throw error;
    }
    await takeBack(context, fresh, again, sent);
    return done(undefined);
  });
}

interface Fresh {
  readonly key: string;
  readonly model: Pending["model"];
  readonly name: string;
}

interface Again {
  readonly model: Pending["model"];
  readonly sheet: Excel.Worksheet;
  readonly before: Before;
}

/**
 * What stands on the sheets that are to be written anew; trouble where one is gone, protected or no
 * longer as it was compared.
 */
async function readStanding(
  context: Excel.RequestContext,
  pending: readonly Pending[],
): Promise<Outcome<{ names: string[]; tables: string[]; again: Again[] }>> {
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
  const again: Again[] = [];
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

async function addAll(
  context: Excel.RequestContext,
  fresh: readonly Fresh[],
  all: number,
  watch: Watch,
  sent: Set<string>,
): Promise<readonly Excel.Worksheet[] | undefined> {
  const added: Excel.Worksheet[] = [];
  for (let start = 0; start < fresh.length; start += atOnce) {
    const batch = fresh.slice(start, start + atOnce);
    // A formula may name a sheet of the same batch: all of them are there before any is filled.
    added.push(...batch.map(({ name }) => context.workbook.worksheets.add(name).load("id,name")));
    const filler = new Filler(context);
    for (const [index, { model }] of batch.entries())
      await dressed(filler, added[start + index], model, true);
    if (added.length === fresh.length) added[0]?.activate();
    const isGoing = await isGoingOn(context, added.length, all, watch);
    for (const { name } of batch) sent.add(name);
    if (!isGoing) return undefined;
  }
  return added;
}

async function rewriteAll(
  context: Excel.RequestContext,
  again: readonly Again[],
  done: number,
  watch: Watch,
): Promise<boolean> {
  for (let start = 0; start < again.length; start += atOnce) {
    const batch = again.slice(start, start + atOnce);
    const filler = new Filler(context);
    for (const { model, sheet, before } of batch) {
      sheet
        .getRangeByIndexes(0, 0, before.rows, before.columns)
        .clear(before.painted ? "All" : "Contents");
      await dressed(filler, sheet, model, false);
    }
    if (!(await isGoingOn(context, done + start + batch.length, done + again.length, watch)))
      return false;
  }
  return true;
}

/** Sends what was asked so far; what is complete is not stopped any more. */
async function isGoingOn(
  context: Excel.RequestContext,
  count: number,
  all: number,
  { report, isStopped }: Watch,
): Promise<boolean> {
  await context.sync();
  report(count, all);
  return count >= all || !isStopped();
}

/**
 * Takes back what was written: sheets by their names, for a request that failed tells nothing of
 * what it made. Of that request only blank sheets and those that begin as they were meant to:
 * another of the name is a colleague's, made meanwhile.
 */
async function takeBack(
  context: Excel.RequestContext,
  fresh: readonly Fresh[],
  again: readonly Again[],
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

function beforeOf(
  { sheetId, own }: NonNullable<Pending["found"]>,
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

function sizeOf({ cells }: Pending["model"], formulas: readonly (readonly CellValue[])[]): Block {
  return {
    row: 0,
    column: 0,
    rows: Math.max(cells.length, formulas.length),
    columns: Math.max(cells[0]?.length ?? 1, formulas[0]?.length ?? 1),
  };
}

/** Whether looks would stand in other places than last time. */
function isReshaped(
  { cells }: Pending["model"],
  { formulas }: NonNullable<Pending["found"]>,
): boolean {
  let [rows, columns] = [0, 0];
  cells.forEach((line, row) =>
    line.forEach(({ value }, column) => {
      if (value !== "") [rows, columns] = [row + 1, Math.max(columns, column + 1)];
    }),
  );
  return rows !== formulas.length || columns !== (formulas[0]?.length ?? 0);
}
