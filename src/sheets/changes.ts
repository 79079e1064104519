import type { Change, PendingSheet } from "./comparison";
import type { SheetModel } from "./model";
import { figurePairs } from "./named-figures";
import type { CellValue } from "./region";

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

/** What changes on a sheet: cell by cell, or, where rows have moved, figure by figure. */
export function changeLines({ model, found }: PendingSheet): ChangeLine[] {
  if (!found) return [];
  const place = { sheet: model.name, sheetId: found.sheetId };
  if (found.changes.some(isRenamed))
    return movedLines(model, found.values).map((line) => ({ ...place, ...line }));
  return found.changes.filter(isListed).map(({ row, column, before, after }) => ({
    ...place,
    row,
    column,
    before,
    after,
    who: rowName(model, row),
    what: columnName(model, row, column),
  }));
}

function movedLines(
  { cells }: SheetModel,
  values: readonly (readonly CellValue[])[],
): Omit<ChangeLine, "sheet" | "sheetId">[] {
  const lines = figurePairs(
    values,
    cells.map((line) => line.map(({ value }) => value)),
  ).flatMap(([before, after]) => {
    const place = before ?? after;
    const isSame = before && after && before.value.toPrecision(15) === after.value.toPrecision(15);
    return !place || isSame
      ? []
      : [
          {
            row: place.row,
            column: place.column,
            who: place.who,
            what: place.what,
            before: before?.value ?? "",
            after: after?.value ?? "",
          },
        ];
  });
  const width = cells[0]?.length ?? 0;
  const notes = values.flatMap((line, row) =>
    line
      .slice(width)
      .flatMap((before, index) =>
        typeof before === "string" && before !== ""
          ? [{ row, column: width + index, who: "", what: "", before, after: "" }]
          : [],
      ),
  );
  return [...lines, ...notes];
}

/** Whether one label stands where another stood. */
function isRenamed({ before, after }: Change): boolean {
  return typeof before === "string" && typeof after === "string" && before !== "" && after !== "";
}

/** Labels change with the figures they stand beside; figures are listed, and what would be gone. */
function isListed({ before, after }: Change): boolean {
  return typeof before === "number" || typeof after === "number" || after === "";
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
