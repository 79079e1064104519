import type { PendingSheet } from "../sheets/comparison";
import { withFreeTables } from "../sheets/free-name";
import { type SheetModel, contentOf, sizeOf } from "../sheets/model";
import type { CellValue } from "../sheets/region";
import { allOrNone, unmake } from "./all-or-none";
import { dressed } from "./dress";
import { Filler } from "./fill";
import { unpaint } from "./painted-blocks";
import { isOverPaper, setUp } from "./paper";
import { type Outcome, done, inWorkbook } from "./run";
import { markSheet, markSize } from "./sheet-marks";
import { newName } from "./sheet-names";
import { type Again, againOf, readStanding } from "./standing";
import type { AddedSheet, WrittenBlock } from "./step";

/** What was written: sheets that were added, in order, and what stood on those written anew. */
export interface WrittenSheets {
  readonly added: readonly (AddedSheet & { readonly key: string; readonly id: string })[];
  readonly written: readonly WrittenBlock[];
  /** The names of all of them: the new ones, then the others. */
  readonly names: readonly string[];
  /** Whether new sheets are set up for paper: where no printer is, Excel may refuse that. */
  readonly isPrintable: boolean;
}

/** How far a long write is, and whether it is to stop. */
export interface Watch {
  readonly report: (done: number, all: number) => void;
  readonly isStopped: () => boolean;
}

export const unwatched: Watch = { report: () => undefined, isStopped: () => false };

/** Sheets that are written in one request. */
const atOnce = 10;

/** A sheet that is to be added. */
interface NewSheet {
  readonly key: string;
  readonly model: SheetModel;
  readonly name: string;
}

/** What was sent so far: sheets by name until all of them are there, and blocks that were there. */
interface Sent {
  readonly added: AddedSheet[];
  readonly written: WrittenBlock[];
  /** Whether new sheets are set up for paper. */
  readonly printing: boolean;
}

/**
 * Adds the sheets that are not there and writes the others anew, unless one of those has changed
 * since it was compared; all of them or none: what stops halfway is taken back.
 * @returns nothing where it was stopped
 */
export async function putSheets(
  pending: readonly PendingSheet[],
  watch: Watch = unwatched,
): Promise<Outcome<WrittenSheets | undefined>> {
  const put = await putOnce(pending, watch, true);
  const isForPaper = !put.ok && !put.trouble.left && isOverPaper(put.trouble.location ?? "");
  return isForPaper ? putOnce(pending, watch, false) : put;
}

function putOnce(
  pending: readonly PendingSheet[],
  watch: Watch,
  printing: boolean,
): Promise<Outcome<WrittenSheets | undefined>> {
  return inWorkbook(async (context) => {
    const sent: Sent = { added: [], written: [], printing };
    const step = (): Sent => sent;
    const put = await allOrNone(context, step, () => putAll(context, pending, watch, sent));
    if (!put.ok || !put.value) await unmake(context, sent, new Error("stopped"));
    return put;
  });
}

async function putAll(
  context: Excel.RequestContext,
  pending: readonly PendingSheet[],
  watch: Watch,
  sent: Sent,
): Promise<Outcome<WrittenSheets | undefined>> {
  const fresh = await freshSheets(context, pending);
  const sheets = await addAll(context, fresh, pending.length, watch, sent);
  if (!sheets) return done(undefined);
  const again = await rewriteAll(context, againOf(pending), sheets.length, watch, sent);
  if (!again.ok) return again;
  if (!again.value) return done(undefined);
  const added = fresh.map(({ key, model }, index) => ({
    key,
    id: sheets[index]?.id ?? "",
    sheet: sheets[index]?.id ?? "",
    name: sheets[index]?.name ?? "",
    after: contentsOf(model),
  }));
  const names = [...sheets.map(({ name }) => name), ...again.value];
  return done({ added, written: sent.written, names, isPrintable: sent.printing });
}

/** The sheets that are not there yet, with names that are free. */
async function freshSheets(
  context: Excel.RequestContext,
  pending: readonly PendingSheet[],
): Promise<NewSheet[]> {
  const wanted = pending.filter(({ found }) => !found);
  if (wanted.length === 0) return [];
  const sheets = context.workbook.worksheets.load("items/name");
  const tables = context.workbook.tables.load("items/name");
  await context.sync();
  const names = sheets.items.map(({ name }) => name);
  const taken = tables.items.map(({ name }) => name);
  return wanted.map(({ key, model }) => ({
    key,
    model: withFreeTables(model, taken),
    name: newName(model.name, names),
  }));
}

async function addAll(
  context: Excel.RequestContext,
  fresh: readonly NewSheet[],
  all: number,
  watch: Watch,
  sent: Sent,
): Promise<readonly Excel.Worksheet[] | undefined> {
  const added: Excel.Worksheet[] = [];
  for (let start = 0; start < fresh.length; start += atOnce) {
    const batch = fresh.slice(start, start + atOnce);
    // A formula may name a sheet of the same batch: all of them are there before any is filled.
    added.push(...batch.map(({ name }) => context.workbook.worksheets.add(name).load("id,name")));
    for (const { name, model } of batch)
      sent.added.push({ sheet: name, name, after: contentsOf(model) });
    const filler = new Filler(context);
    for (const [index, { key, model }] of batch.entries()) {
      const sheet = added[start + index];
      if (sheet) markSheet(sheet, key);
      if (sheet) markSize(sheet, sizeOf(model));
      await dressed(filler, sheet, model, undefined);
      if (sheet && model.page && sent.printing) setUp(sheet, model.page.landscape);
    }
    if (added.length === fresh.length) added[0]?.activate();
    if (!(await isGoingOn(context, added.length, all, watch))) return undefined;
  }
  return added;
}

/** @returns the names of the sheets; nothing where it was stopped */
async function rewriteAll(
  context: Excel.RequestContext,
  again: readonly Again[],
  before: number,
  watch: Watch,
  sent: Sent,
): Promise<Outcome<readonly string[] | undefined>> {
  const names: string[] = [];
  for (let start = 0; start < again.length; start += atOnce) {
    const batch = await readStanding(context, again.slice(start, start + atOnce));
    if (!batch.ok) return batch;
    const filler = new Filler(context);
    for (const { model, sheet, block, own } of batch.value) {
      sent.written.push(block);
      names.push(sheet.name);
      sheet.getRangeByIndexes(0, 0, block.rows, block.columns).clear("Contents");
      if (block.looks) unpaint(sheet.getRangeByIndexes(0, 0, own.rows, own.columns), block.looks);
      markSize(sheet, sizeOf(model));
      await dressed(filler, sheet, model, own.columns);
    }
    if (!(await isGoingOn(context, before + names.length, before + again.length, watch)))
      return done(undefined);
  }
  return done(names);
}

function contentsOf({ cells }: SheetModel): CellValue[][] {
  return cells.map((line) => line.map(contentOf));
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
