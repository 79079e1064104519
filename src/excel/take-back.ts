import type { CellValue } from "../sheets/region";
import { type TypedCell, typedSince } from "../sheets/typed-since";
import { type Contents, readContents } from "./contents";
import { blockOf, blockProperties } from "./read-parts";
import { restore } from "./restore";
import type { AddedSheet, Step, WrittenBlock } from "./step";

/** A part of a step that still stands, and what somebody has typed over it since. */
interface Standing<Part> {
  readonly part: Part;
  readonly sheet: Excel.Worksheet;
  readonly typed: readonly TypedCell[];
}

/** What stands of a step before it is taken back. */
interface StandingStep {
  readonly written: readonly Standing<WrittenBlock>[];
  readonly added: readonly Standing<AddedSheet>[];
  /** How many of its written blocks stood on sheets that are gone. */
  readonly gone: number;
}

/** A cell that somebody has typed into since a step, where it stands. */
export interface TypedPlace {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly content: CellValue;
  /** Whether its row would have other names again: then it cannot stay there. */
  readonly isMoved: boolean;
}

/** Looks at what stands of a step; nothing else may be waiting to be sent. */
export async function lookAt(context: Excel.RequestContext, step: Step): Promise<StandingStep> {
  const { blocks, sheets, isGone } = await stillThere(context, step);
  const read = await readContents(context, [
    ...blocks.map(({ part, sheet }) => ({ sheet, block: part })),
    ...sheets.map(({ sheet, used }) => ({ sheet, block: blockOf(used) })),
  ]);
  return {
    written: blocks.map(({ part, sheet }, index) => ({
      part,
      sheet,
      typed: typedSince(read[index]?.own ?? [], part.after, part.formulas, isGone),
    })),
    added: sheets.map(({ part, sheet, used }, index) => ({
      part,
      sheet,
      typed: [
        ...renamed(part, sheet),
        ...typedOnSheet(part, used, read[blocks.length + index], isGone),
      ],
    })),
    gone: step.written.length - blocks.length,
  };
}

interface StillThere {
  readonly blocks: readonly { readonly part: WrittenBlock; readonly sheet: Excel.Worksheet }[];
  readonly sheets: readonly {
    readonly part: AddedSheet;
    readonly sheet: Excel.Worksheet;
    readonly used: Excel.Range;
  }[];
  /** Whether no sheet has this name any more. */
  readonly isGone: (name: string) => boolean;
}

/** The parts of a step whose sheets are there. */
async function stillThere(context: Excel.RequestContext, step: Step): Promise<StillThere> {
  const { worksheets } = context.workbook;
  const all = worksheets.load("items/name");
  const sheetOf = (key: string): Excel.Worksheet =>
    worksheets.getItemOrNullObject(key).load("id,name");
  const written = step.written.map((part) => ({ part, sheet: sheetOf(part.sheetId) }));
  const added = step.added.map((part) => {
    const sheet = sheetOf(part.sheet);
    return { part, sheet, used: sheet.getUsedRangeOrNullObject(true).load(blockProperties) };
  });
  await context.sync();
  const names = new Set(all.items.map(({ name }) => name));
  return {
    blocks: written.filter(({ sheet }) => !sheet.isNullObject),
    sheets: added.filter(({ sheet }) => !sheet.isNullObject),
    isGone: (name) => !names.has(name),
  };
}

/** Another name of a sheet is something that somebody has typed as well. */
function renamed({ name, isHalfCopy }: AddedSheet, sheet: Excel.Worksheet): TypedCell[] {
  const isOther = !isHalfCopy && sheet.name !== name;
  return isOther ? [{ row: 0, column: 0, content: sheet.name }] : [];
}

/** What was typed on an added sheet, by its place on the sheet. */
function typedOnSheet(
  { after, isHalfCopy }: AddedSheet,
  used: Excel.Range,
  read: Contents | undefined,
  isGone: (sheet: string) => boolean,
): TypedCell[] {
  const { row: top, column: left } = blockOf(used);
  if (isHalfCopy) return [];
  const there = after.slice(top).map((line) => line.slice(left));
  return typedSince(read?.own ?? [], there, [], isGone).map(({ row, column, content }) => ({
    row: row + top,
    column: column + left,
    content,
  }));
}

/** Every cell that somebody has typed into since. */
export function typedPlaces({ written, added }: StandingStep): TypedPlace[] {
  const placesOf =
    (top: number, left: number, isMoved: (row: number) => boolean) =>
    (sheet: Excel.Worksheet) =>
    ({ row, column, content }: TypedCell): TypedPlace => ({
      sheetId: sheet.id,
      sheetName: sheet.name,
      row: row + top,
      column: column + left,
      content,
      isMoved: isMoved(row),
    });
  return [
    ...written.flatMap(({ part, sheet, typed }) =>
      typed.map(
        placesOf(
          part.row,
          part.column,
          (row) => namesOf(part.after, row) !== namesOf(part.formulas, row),
        )(sheet),
      ),
    ),
    ...added.flatMap(({ sheet, typed }) => typed.map(placesOf(0, 0, () => false)(sheet))),
  ];
}

/** The texts of a line before its first figure or formula: whose it is. */
function namesOf(lines: readonly (readonly CellValue[])[], row: number): string {
  const line = lines[row] ?? [];
  const end = line.findIndex((cell) => typeof cell !== "string" || /^=|^$/.test(cell));
  return line.slice(0, end < 0 ? undefined : end).join("\n");
}

/**
 * Takes a step back: blocks as they were, added sheets gone. What somebody has typed since stays,
 * an added sheet with it, unless that is to go as well.
 */
export async function takeBack(
  context: Excel.RequestContext,
  { written, added }: StandingStep,
  typed: "stays" | "goes",
): Promise<void> {
  for (const { part, typed: cells } of written)
    await restore(context, part, typed === "stays" ? cells : []);
  for (const { sheet, typed: cells } of added)
    if (typed === "goes" || cells.length === 0) sheet.delete();
  await context.sync();
}
