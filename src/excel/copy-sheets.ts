import type { CellValue, Region } from "../sheets/region";
import { allOrNone } from "./all-or-none";
import { askCalculated, isPending, untilDone } from "./calculated";
import { rewritable } from "./own-cells";
import { blockOf, blockProperties, joined, readParts } from "./read-parts";
import { type Outcome, done, inWorkbook, troubled } from "./run";
import { newName } from "./sheet-names";
import type { AddedSheet, Step } from "./step";

/** A sheet as it was looked at, and what its copy is called. */
export interface WantedCopy {
  readonly region: Region;
  readonly name: string;
}

/**
 * Copies sheets with all their looks, charts and paper; formulas become the values that were looked
 * at, comments stay behind. All of them or none; none where a sheet shows something else by now.
 */
export function copySheets(wanted: readonly WantedCopy[]): Promise<Outcome<Step>> {
  return inWorkbook(async (context) => {
    const added: AddedSheet[] = [];
    const copied = await allOrNone(
      context,
      () => ({ written: [], added: added.map((own) => ({ ...own, isHalfCopy: true as const })) }),
      () => copyAll(context, wanted, added),
    );
    return copied ? done({ written: [], added }) : troubled("changed-since");
  });
}

async function copyAll(
  context: Excel.RequestContext,
  wanted: readonly WantedCopy[],
  added: AddedSheet[],
): Promise<boolean> {
  const { worksheets } = context.workbook;
  const sheets = worksheets.load("items/name");
  await context.sync();
  const names = sheets.items.map(({ name }) => name);
  const copies: Excel.Worksheet[] = [];
  for (const { region, name } of wanted) {
    const free = newName(name, names);
    const copy = worksheets.getItem(region.sheetId).copy("End");
    copy.name = free;
    copies.push(copy.load("id"));
    added.push({ sheet: free, name: free, after: wholeOf(region) });
  }
  copies[0]?.activate();
  await context.sync();
  const isRight = await asValues(context, wanted, copies);
  if (!isRight) for (const copy of copies) copy.delete();
  await context.sync();
  return isRight;
}

/** Turns formulas into values, drops comments. @returns whether all shows what was looked at */
async function asValues(
  context: Excel.RequestContext,
  wanted: readonly WantedCopy[],
  copies: readonly Excel.Worksheet[],
): Promise<boolean> {
  const used = copies.map((copy) => copy.getUsedRange(true).load(blockProperties));
  const comments = copies.map((copy) => copy.comments.load("items/id"));
  const carried = copies.map((copy) => copy.customProperties.load("items/key"));
  const calculated = askCalculated(context);
  await context.sync();
  const asked = copies.flatMap((sheet, index) => {
    const range = used[index];
    return range ? [{ sheet, block: blockOf(range) }] : [];
  });
  // Excel may calculate what it has copied anew: "#BUSY!" is not to be kept as a value.
  await calculated();
  await untilDone(context, async () => {
    const read = await readParts(context, asked, "values");
    return !read.some((pieces) => isPending(joined(pieces, "values")));
  });
  for (const range of used) range.copyFrom(range, "Values");
  // What a sheet carries of Merit's names people: who is locked, what was answered.
  for (const properties of carried)
    for (const { key } of properties.items)
      if (key.startsWith("merit.")) properties.getItemOrNullObject(key).delete();
  for (const { items } of comments) for (const comment of items) comment.delete();
  await context.sync();
  const read = await readParts(context, asked, "values,formulas");
  return wanted.every(({ region }, index) => {
    const pieces = read[index] ?? [];
    return (
      isSame(region.values, joined(pieces, "values") as CellValue[][]) &&
      isSame(region.values, joined(pieces, "formulas") as CellValue[][])
    );
  });
}

function isSame(
  looked: readonly (readonly CellValue[])[],
  now: readonly (readonly CellValue[])[],
): boolean {
  return (
    looked.length === now.length &&
    looked.every((line, row) => line.every((cell, column) => now[row]?.[column] === cell))
  );
}

/** A region's values as they stand on a whole sheet. */
function wholeOf({ row, column, values }: Region): CellValue[][] {
  return [
    ...Array.from({ length: row }, (): CellValue[] => []),
    ...rewritable(values, values).map((line) => [
      ...new Array<CellValue>(column).fill(""),
      ...line,
    ]),
  ];
}
