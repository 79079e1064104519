import { type Area, bounding } from "../area";

/** The region around an area, bounded by blank rows and columns, as Ctrl+Shift+* selects it. */
export function surrounding(types: readonly (readonly string[])[], start: Area): Area {
  const filled = ({ row, column, rows, columns }: Area): boolean => {
    for (let r = Math.max(0, row); r < row + rows; r += 1) {
      for (let c = Math.max(0, column); c < column + columns; c += 1) if ((types[r]?.[c] ?? "Empty") !== "Empty") return true;
    }
    return false;
  };
  let area = start;
  for (;;) {
    const grown = sides(area).filter(filled).reduce(bounding, area);
    const next = trimmed(grown);
    if (next.row === area.row && next.column === area.column && next.rows === area.rows && next.columns === area.columns) return shrunk(area, start, filled);
    area = next;
  }
}

/** The four lines of cells around an area, corners included. */
function sides({ row, column, rows, columns }: Area): Area[] {
  const wide = { column: column - 1, columns: columns + 2, rows: 1 };
  const high = { row: row - 1, rows: rows + 2, columns: 1 };
  return [{ ...wide, row: row - 1 }, { ...wide, row: row + rows }, { ...high, column: column - 1 }, { ...high, column: column + columns }];
}

/** Cuts what lies outside the sheet. */
function trimmed({ row, column, rows, columns }: Area): Area {
  const top = Math.max(0, row);
  const left = Math.max(0, column);
  return { row: top, column: left, rows: row + rows - top, columns: column + columns - left };
}

/** Takes off blank edges that only the corners of the search brought in; never less than the start. */
function shrunk(area: Area, start: Area, filled: (area: Area) => boolean): Area {
  const { row, column, rows, columns } = area;
  const edges: readonly [Area, Area][] = [
    [{ ...area, rows: 1 }, { ...area, row: row + 1, rows: rows - 1 }],
    [{ ...area, row: row + rows - 1, rows: 1 }, { ...area, rows: rows - 1 }],
    [{ ...area, columns: 1 }, { ...area, column: column + 1, columns: columns - 1 }],
    [{ ...area, column: column + columns - 1, columns: 1 }, { ...area, columns: columns - 1 }],
  ];
  const cut = edges.find(([edge, rest]) => rest.rows > 0 && rest.columns > 0 && !filled(edge) && holds(rest, start));
  return cut ? shrunk(cut[1], start, filled) : area;
}

function holds(outer: Area, inner: Area): boolean {
  const all = bounding(outer, inner);
  return all.row === outer.row && all.column === outer.column && all.rows === outer.rows && all.columns === outer.columns;
}
