import type { FWorksheet } from "@univerjs/sheets/facade";
import { type Area, bounding } from "../area";
import type { Book } from "../book";
import { contentsOf } from "../sheet-cells";

/** All of a sheet that is there. */
export function wholeOf(sheet: FWorksheet): Area {
  return { row: 0, column: 0, rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
}

/**
 * The region around an area, bounded by blank rows and columns, as Ctrl+Shift+* selects it; corners
 * count.
 */
export function surrounding(types: readonly (readonly string[])[], start: Area): Area {
  const isFilled = ({ row, column, rows, columns }: Area): boolean => {
    for (let r = Math.max(0, row); r < row + rows; r += 1) {
      for (let c = Math.max(0, column); c < column + columns; c += 1)
        if ((types[r]?.[c] ?? "Empty") !== "Empty") return true;
    }
    return false;
  };
  let area = start;
  for (;;) {
    const next = grown(area, isFilled);
    if (next === area) return area;
    area = next;
  }
}

/**
 * One line more on the first side that has something beyond it; the same area where no side has.
 */
function grown(area: Area, isFilled: (area: Area) => boolean): Area {
  const { row, column, rows, columns } = area;
  const wide = { column: column - 1, columns: columns + 2, rows: 1 };
  const high = { row: row - 1, rows: rows + 2, columns: 1 };
  if (row > 0 && isFilled({ ...wide, row: row - 1 }))
    return { ...area, row: row - 1, rows: rows + 1 };
  if (isFilled({ ...wide, row: row + rows })) return { ...area, rows: rows + 1 };
  if (column > 0 && isFilled({ ...high, column: column - 1 }))
    return { ...area, column: column - 1, columns: columns + 1 };
  if (isFilled({ ...high, column: column + columns })) return { ...area, columns: columns + 1 };
  return area;
}

/** The part of an area that holds something; looks count as well where this Excel counts them. */
export function usedIn(
  book: Book,
  sheet: FWorksheet,
  area: Area,
  valuesOnly: boolean,
): Area | undefined {
  const filled = usedWithin(contentsOf(book, sheet, area).types, area);
  if (valuesOnly || book.differences.used === "contents") return filled;
  const styles = sheet.getSheet().getCellMatrix();
  const lines = Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (_, column) =>
      styles.getValue(area.row + row, area.column + column)?.s ? "Styled" : "Empty",
    ),
  );
  const styled = usedWithin(lines, area);
  return filled && styled ? bounding(filled, styled) : (filled ?? styled);
}

/** The smallest area that holds every cell of an area that is not blank. */
function usedWithin(
  types: readonly (readonly string[])[],
  { row, column }: Area,
): Area | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  types.forEach((line, down) =>
    line.forEach((type, across) => {
      if (type === "Empty") return;
      [top, bottom] = [Math.min(top, down), Math.max(bottom, down)];
      [left, right] = [Math.min(left, across), Math.max(right, across)];
    }),
  );
  return bottom < 0
    ? undefined
    : { row: row + top, column: column + left, rows: bottom - top + 1, columns: right - left + 1 };
}
