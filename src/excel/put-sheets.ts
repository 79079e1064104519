import { withFreeTables } from "../sheets/free-name";
import type { PendingSheet } from "../sheets/comparison";
import { dressed } from "./dress";
import { Filler } from "./fill";
import { type Outcome, done, inWorkbook } from "./run";
import { newName } from "./sheet-names";
import { type Rewrite, readStanding } from "./standing";
import { type NewSheet, rollBack } from "./take-back";
import type { Before } from "./write";

/**
 * What was written: sheets that were added, in order, and what stood on those that were written
 * anew.
 */
export interface WrittenSheets {
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
  pending: readonly PendingSheet[],
  watch: Watch = unwatched,
): Promise<Outcome<WrittenSheets | undefined>> {
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
      await rollBack(context, fresh, again, sent);
      throw error;
    }
    await rollBack(context, fresh, again, sent);
    return done(undefined);
  });
}

async function addAll(
  context: Excel.RequestContext,
  fresh: readonly NewSheet[],
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
  again: readonly Rewrite[],
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
