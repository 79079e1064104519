import type { Change, ExistingSheet, PendingSheet } from "./comparison";
import { type KeepPlace, keepPlace } from "./keep";
import { theirsOn } from "./theirs";
import { type SheetModel, sizeOf } from "./model";
import { isMerits } from "./merit-texts";
import { figurePairs } from "./named-figures";
import type { CellValue } from "./region";

/** A figure or a text that changes, named by its row and column of the sheet. */
export interface ChangeLine {
  readonly sheet: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  /** The last of the names of its row, and all of them. */
  readonly who: string;
  readonly names: string;
  readonly what: string;
  readonly before: CellValue;
  readonly after: CellValue;
  /** It stands where Merit has not written: somebody has typed it. */
  readonly isTheirs: boolean;
  /** Where it can stay, if it is not to change: nowhere for what the sheet computes. */
  readonly keep: KeepPlace | undefined;
}

type Line = Omit<ChangeLine, "sheet" | "sheetId" | "keep" | "isTheirs">;

/**
 * What changes on a sheet: first what somebody has typed beside or below what Merit wrote, then
 * texts, then figures; cell by cell, or, where rows have moved, by their names.
 */
export function changeLines({ model, found }: PendingSheet): ChangeLine[] {
  if (!found) return [];
  const isTheirs = theirsOn(model, found);
  const own = found.changes.filter((change) => !isTheirs(change));
  const isMoved = own.some((change) => renames(change, model, found));
  const theirs = theirCells(model, found).filter(isTheirs);
  const isKept = keptBy(model, found, isMoved);
  const lines = [
    ...theirs.map((change) => ({ ...change, who: "", names: "", what: "" })),
    ...(isMoved ? movedLines(model, found, own) : cellLines(model, own)),
  ];
  return lines
    .filter((line) => !isHelp(line, model, found))
    .map((line) => ({
      ...line,
      sheet: model.name,
      sheetId: found.sheetId,
      isTheirs: isTheirs(line),
      keep:
        !/^(#|$)/.test(String(line.before)) && (isTheirs(line) || isKept(line))
          ? keepPlace(model, found, line, isMoved, isTheirs(line))
          : undefined,
    }))
    .sort((a, b) => rankOf(a) - rankOf(b));
}

/** Cells that change, and those that somebody filled with just what will stand there. */
function theirCells({ cells }: SheetModel, { changes, values, size }: ExistingSheet): Change[] {
  const { columns = 0 } = size ?? {};
  const same = values.flatMap((line, row) =>
    line.flatMap((before, column): Change[] => {
      const after = cells[row]?.[column]?.value ?? "";
      return column >= columns && before !== "" && before === after
        ? [{ row, column, before, after }]
        : [];
    }),
  );
  return [...changes, ...same];
}

/**
 * Which cells among Merit's own somebody may have typed: all while Merit's stand where they stood;
 * where they do not, only texts that are not Merit's.
 */
function keptBy(
  model: SheetModel,
  { size }: ExistingSheet,
  isMoved: boolean,
): (line: Pick<Change, "before">) => boolean {
  const now = sizeOf(model);
  const isSame = !isMoved && (!size || (size.rows === now.rows && size.columns === now.columns));
  const own = model.cells.flat().flatMap(({ value }) => (typeof value === "string" ? [value] : []));
  const texts = own.join("\n");
  return ({ before }) =>
    isSame || (typeof before === "string" && !texts.includes(before) && !isMerits(before));
}

/** Whether a change is one of a formula that only helps others: nobody has typed it. */
function isHelp(
  { row, column }: Pick<Change, "row" | "column">,
  { helpers = [] }: SheetModel,
  { own }: ExistingSheet,
): boolean {
  const before = own[row]?.[column] ?? "";
  return (
    (before === "" || String(before).startsWith("=")) &&
    helpers.some(
      (block) =>
        row >= block.row &&
        row < block.row + block.rows &&
        column >= block.column &&
        column < block.column + block.columns,
    )
  );
}

function rankOf({ isTheirs, before }: ChangeLine): number {
  if (isTheirs) return 0;
  return typeof before === "string" && /^[^#]/.test(before) ? 1 : 2;
}

/** Labels that appear where nothing stood change nothing; all else is listed. */
function cellLines(model: SheetModel, changes: readonly Change[]): Line[] {
  return changes
    .filter(({ before, after }) => before !== "" || typeof after === "number")
    .map((change) => {
      const names = rowNames(model, change);
      const what = columnName(model, change.row, change.column);
      return { ...change, who: names.at(-1) ?? "", names: names.join(" "), what };
    });
}

function movedLines(model: SheetModel, found: ExistingSheet, own: readonly Change[]): Line[] {
  const { rows, columns } = found.size ?? sizeOf(model);
  const before = found.values.slice(0, rows).map((line) => line.slice(0, columns));
  const after = model.cells.map((line) => line.map(({ value }) => value));
  const lines = figurePairs(before, after).flatMap(([old, now]): Line[] => {
    const place = old ?? now;
    const isSame = old && now && old.value.toPrecision(15) === now.value.toPrecision(15);
    if (!place || isSame) return [];
    const { row, column, who, names, what } = place;
    return [{ row, column, who, names, what, before: old?.value ?? "", after: now?.value ?? "" }];
  });
  const named = new Set(lines.flatMap(({ who, what }) => [who, what]));
  return [...goneTexts(own, after, named), ...lines];
}

/** Texts that stand nowhere any more, but for the names of figures that are listed. */
function goneTexts(
  changes: readonly Change[],
  after: readonly (readonly CellValue[])[],
  listed: ReadonlySet<string>,
): Line[] {
  const left = new Map<CellValue, number>();
  for (const value of after.flat()) left.set(value, (left.get(value) ?? 0) + 1);
  return changes
    .filter(({ before }) => typeof before === "string" && before !== "" && !listed.has(before))
    .filter(({ before }) => {
      const count = left.get(before) ?? 0;
      left.set(before, count - 1);
      return count <= 0;
    })
    .map((change) => ({ ...change, who: "", names: "", what: "" }));
}

/** Whether a change gives another name to figures: beside them or above them. */
function renames(
  { row, column, before, after }: Change,
  { cells }: SheetModel,
  { values }: ExistingSheet,
): boolean {
  if (typeof before !== "string" || typeof after !== "string" || before === "" || after === "")
    return false;
  const isFigure = (down: number, across: number): boolean =>
    [values[down]?.[across], cells[down]?.[across]?.value].some((cell) => typeof cell === "number");
  const width = Math.max(values[row]?.length ?? 0, cells[row]?.length ?? 0);
  const isBeside = Array.from({ length: width }, (_, across) => across).some(
    (across) => across > column && isFigure(row, across),
  );
  return isBeside || isFigure(row + 1, column);
}

/** The texts that name a cell's row: those before its first figure, the cell itself left out. */
function rowNames({ cells }: SheetModel, { row, column }: Change): string[] {
  const line = cells[row] ?? [];
  const first = line.findIndex(({ value }) => typeof value === "number");
  return line
    .slice(0, first < 0 ? 0 : first)
    .flatMap(({ value }, at) => (value === "" || at === column ? [] : [String(value)]))
    .filter((name) => !name.startsWith("#"));
}

/** The text above a cell that names its column. */
function columnName({ cells }: SheetModel, row: number, column: number): string {
  for (let above = row - 1; above >= 0; above -= 1) {
    const value = cells[above]?.[column]?.value;
    if (typeof value === "string" && value !== "") return value;
  }
  return "";
}
