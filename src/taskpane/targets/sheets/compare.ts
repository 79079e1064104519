import type { Found } from "../../../excel/put-sheet";
import type { SheetModel } from "../../../excel/sheet-model";
import type { CellValue } from "../../../excel/region";
import type { Overwritten, Write } from "../../../excel/write";

/** A sheet that is to be written: its key in the plan, its model, and what was found where it stood last time. */
export interface Pending {
  readonly key: string;
  readonly model: SheetModel;
  readonly found: Found | undefined;
}

/** A figure that changes, named by its row and column of the plan. */
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

/** What writing would do. */
export interface Comparison {
  readonly pending: readonly Pending[];
  readonly added: number;
  readonly changes: readonly ChangeLine[];
  /** A block beside the user's own table instead, and what it would overwrite. */
  readonly beside?: { readonly write: Write; readonly overwritten: readonly Overwritten[] };
}

export function comparisonOf(pending: readonly Pending[]): Comparison {
  const changes = pending.flatMap(({ model, found }) =>
    (found?.changes ?? []).filter(isFigure).map(({ row, column, before, after }) => ({
      sheet: model.name, sheetId: found?.sheetId ?? "", row, column, before, after,
      who: rowName(model, row),
      what: columnName(model, row, column),
    })),
  );
  return { pending, added: pending.filter(({ found }) => !found).length, changes };
}

/** Labels change with the figures they stand beside; only figures are listed. */
function isFigure({ before, after }: { readonly before: CellValue; readonly after: CellValue }): boolean {
  return typeof before === "number" || typeof after === "number";
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
