import type { Change, ExistingSheet, PendingSheet } from "./comparison";
import { type KeepPlace, keepPlace } from "./keep";
import type { SheetModel } from "./model";
import { figurePairs } from "./named-figures";
import type { CellValue } from "./region";

/** A figure or a text that changes, named by its row and column of the sheet. */
export interface ChangeLine {
  readonly sheet: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly who: string;
  readonly what: string;
  readonly before: CellValue;
  readonly after: CellValue;
  /** Where it can stay, if it is not to change: nowhere for what the sheet computes. */
  readonly keep: KeepPlace | undefined;
}

type Line = Omit<ChangeLine, "sheet" | "sheetId" | "keep">;

/** What changes on a sheet: cell by cell, or, where rows have moved, figure by figure. */
export function changeLines({ model, found }: PendingSheet): ChangeLine[] {
  if (!found) return [];
  const isMoved = found.changes.some((change) => renames(change, model, found));
  const lines = isMoved ? movedLines(model, found) : cellLines(model, found.changes);
  return lines.map((line) => ({
    ...line,
    sheet: model.name,
    sheetId: found.sheetId,
    keep: line.before === "" ? undefined : keepPlace(model, found.values, line, isMoved),
  }));
}

/** Labels that appear where nothing stood change nothing; all else is listed. */
function cellLines(model: SheetModel, changes: readonly Change[]): Line[] {
  return changes
    .filter(({ before, after }) => before !== "" || typeof after === "number")
    .map((change) => ({
      ...change,
      who: rowName(model, change.row),
      what: columnName(model, change.row, change.column),
    }));
}

function movedLines(model: SheetModel, found: ExistingSheet): Line[] {
  const after = model.cells.map((line) => line.map(({ value }) => value));
  const lines = figurePairs(found.values, after).flatMap(([old, now]) => {
    const isSame = old && now && old.value.toPrecision(15) === now.value.toPrecision(15);
    const values = { before: old?.value ?? "", after: now?.value ?? "" };
    const place = old ?? now;
    return !place || isSame ? [] : [{ ...placeOf(place), ...values }];
  });
  return [...lines, ...goneTexts(found, after, new Set(lines.flatMap(namesOf)))];
}

function placeOf({
  row,
  column,
  who,
  what,
}: Omit<Line, "before" | "after">): Omit<Line, "before" | "after"> {
  return { row, column, who, what };
}

function namesOf({ who, what }: Line): string[] {
  return [who, what];
}

/** Texts that stand nowhere any more, but for the names of figures that are listed. */
function goneTexts(
  { changes }: ExistingSheet,
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
    .map((change) => ({ ...change, who: "", what: "" }));
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

/** The text that names a row: the last one among its first cells. */
function rowName({ cells }: SheetModel, row: number): string {
  const texts = (cells[row] ?? [])
    .slice(0, 3)
    .flatMap(({ value }) => (typeof value === "string" && value !== "" ? [value] : []));
  return texts.at(-1) ?? "";
}

/** The text above a cell that names its column. */
function columnName({ cells }: SheetModel, row: number, column: number): string {
  for (let above = row - 1; above >= 0; above -= 1) {
    const value = cells[above]?.[column]?.value;
    if (typeof value === "string" && value !== "") return value;
  }
  return "";
}
