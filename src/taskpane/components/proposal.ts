import type { Change, Pending } from "../../excel/compare-sheets";
import type { SheetModel } from "../../excel/sheet-model";
import type { CellValue } from "../../excel/region";

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
  const changes = pending.flatMap(({ model, found }) =>
    (found?.changes ?? []).filter(isListed).map(({ row, column, before, after }) => ({
      sheet: model.name, sheetId: found?.sheetId ?? "", row, column, before, after,
      who: rowName(model, row),
      what: columnName(model, row, column),
    })),
  );
  return { ...saying, pending, added: pending.filter(({ found }) => !found).length, changes };
}

/** Whether something that stands on a sheet would be another or gone. */
export function overwrites({ changes }: Proposal): boolean {
  return changes.some(({ before }) => before !== "");
}

/** Whether the sheets stand already as they would be written. */
export function isUpToDate({ pending, added, changes }: Proposal): boolean {
  return added === 0 && changes.length === 0 && pending.every(({ found }) => found?.turns === false);
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
