import type { Change, Pending } from "../../excel/compare-sheets";
import type { SheetModel } from "../../excel/sheet-model";
import type { CellValue } from "../../excel/region";
import { figurePairs } from "./named-figures";

/** A figure that changes, named by its row and column of the sheet. */
export interface ChangeLine {
  readonly sheet: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly who: string;
  readonly what: string;
  readonly before: CellValue;
  readonly after: CellValue;
}

/** What writing some sheets would do, and what is said once it is done. */
export interface Proposal {
  readonly pending: readonly Pending[];
  readonly added: number;
  readonly changes: readonly ChangeLine[];
  /** What is written, where that is not the screen's own subject. */
  readonly title: string | undefined;
  readonly said: (names: string) => string;
  readonly after: (() => Promise<void>) | undefined;
}

export type Saying = Pick<Proposal, "title" | "said" | "after">;

export function proposalOf(pending: readonly Pending[], saying: Saying): Proposal {
  return { ...saying, pending, added: pending.filter(({ found }) => !found).length, changes: pending.flatMap(changeLines) };
}

/** What changes on a sheet: cell by cell, or, where rows have moved, figure by figure. */
function changeLines({ model, found }: Pending): ChangeLine[] {
  if (!found) return [];
  const place = { sheet: model.name, sheetId: found.sheetId };
  if (found.changes.some(isRenamed)) return movedLines(model, found.values).map((line) => ({ ...place, ...line }));
  return found.changes.filter(isListed).map(({ row, column, before, after }) => ({ ...place, row, column, before, after, who: rowName(model, row), what: columnName(model, row, column) }));
}

function movedLines({ cells }: SheetModel, values: readonly (readonly CellValue[])[]): Omit<ChangeLine, "sheet" | "sheetId">[] {
  const lines = figurePairs(values, cells.map((line) => line.map(({ value }) => value))).flatMap(([before, after]) => {
    const place = before ?? after;
    const isSame = before && after && before.value.toPrecision(15) === after.value.toPrecision(15);
    return !place || isSame ? [] : [{ row: place.row, column: place.column, who: place.who, what: place.what, before: before?.value ?? "", after: after?.value ?? "" }];
  });
  const width = cells[0]?.length ?? 0;
  const notes = values.flatMap((line, row) => line.slice(width).flatMap((before, index) => (typeof before === "string" && before !== "" ? [{ row, column: width + index, who: "", what: "", before, after: "" }] : [])));
  return [...lines, ...notes];
}

/** Whether one label stands where another stood. */
function isRenamed({ before, after }: Change): boolean {
  return typeof before === "string" && typeof after === "string" && before !== "" && after !== "";
}

/** Whether something that stands on a sheet would be another or gone. */
export function overwrites({ changes }: Proposal): boolean {
  return changes.some(({ before }) => before !== "");
}

/** Whether every cell shows already what it would show. */
export function isSame({ pending }: Proposal): boolean {
  return pending.every(({ found }) => found?.changes.length === 0);
}

/** Whether the sheets stand already as they would be written. */
export function isUpToDate(proposal: Proposal): boolean {
  return isSame(proposal) && proposal.pending.every(({ found }) => found?.turns === false);
}

/** Labels change with the figures they stand beside; figures are listed, and what would be gone. */
function isListed({ before, after }: Change): boolean {
  return typeof before === "number" || typeof after === "number" || after === "";
}

/** The text that names a row: the last one among its first cells. */
function rowName({ cells }: SheetModel, row: number): string {
  const texts = (cells[row] ?? []).slice(0, 3).flatMap(({ value }) => (typeof value === "string" && value !== "" ? [value] : []));
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
