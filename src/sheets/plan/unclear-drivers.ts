import { Decimal } from "../../domain";
import type { Unclear } from "../../locales/targets-shape";
import { type Columns, levelColumns } from "./columns";
import { type Figure, type LeafRow, parentOf, withFigures } from "./leaf-rows";
import { figureIn } from "../table-rows";

/** A driver that is no figure of 0 or more, where it stands. */
export interface UnclearDriver {
  readonly place: number;
  readonly who: string;
  readonly column: number;
  readonly kind: "blank" | "negative" | "fault";
  readonly got: string;
}

/** Rows that go on, and those that are left out. */
interface Sorted {
  readonly rows: readonly LeafRow[];
  readonly out: readonly LeafRow[];
  readonly unclear: readonly UnclearDriver[];
}

/** The columns of drivers: a row without one of the main ones may be left out. */
export interface DriverColumns {
  readonly main: readonly number[];
  readonly own: readonly number[];
}

/** Faulty drivers: their rows are left out, or they count 0. */
export function withoutFaults(
  rows: readonly LeafRow[],
  { main, own }: DriverColumns,
  said: Unclear | undefined,
  columns: Columns,
): Sorted {
  const isOut = (row: LeafRow): boolean =>
    said !== "zero" && main.some((column) => kindOf(row, column) === "fault");
  const faults = (row: LeafRow, all: readonly number[]): readonly number[] =>
    all.filter((column) => kindOf(row, column) === "fault");
  return {
    rows: rows
      .filter((row) => !isOut(row))
      .map((row) => withFigures(row, faults(row, [...main, ...own]).map(zeroAt))),
    out: rows.filter(isOut),
    unclear: unclearIn(rows, [...main, ...own], ["fault"], columns),
  };
}

/** Blank and negative drivers: 0, left out, or (blank only) the mean of their siblings. */
export function withoutGaps(
  rows: readonly LeafRow[],
  { main, own }: DriverColumns,
  said: Unclear | undefined,
  columns: Columns,
): Sorted {
  const all = [...main, ...own];
  const isOut = (row: LeafRow): boolean =>
    said === "leave" && main.some((column) => kindOf(row, column) !== undefined);
  const kept = rows.filter((row) => !isOut(row));
  const means = said === "mean" ? meansOf(kept, all, columns) : undefined;
  return {
    rows: kept.map((row) =>
      withFigures(
        row,
        all.flatMap((column): Figure[] => {
          const kind = kindOf(row, column);
          if (!kind) return [];
          const mean = means?.get(meanKey(row, columns, column));
          if (kind === "blank" && mean)
            return [{ value: mean.toNumber(), assumed: { column, kind: "mean" } }];
          return [{ value: 0, assumed: { column, kind: kind === "negative" ? "floor" : "zero" } }];
        }),
      ),
    ),
    out: rows.filter(isOut),
    unclear: unclearIn(rows, all, ["blank", "negative"], columns),
  };
}

function zeroAt(column: number): Figure {
  return { value: 0, assumed: { column, kind: "zero" } };
}

function unclearIn(
  rows: readonly LeafRow[],
  columns: readonly number[],
  kinds: readonly UnclearDriver["kind"][],
  keys: Columns,
): UnclearDriver[] {
  const last = levelColumns(keys).at(-1) ?? -1;
  return rows.flatMap((row) =>
    columns.flatMap((column) => {
      const kind = kindOf(row, column);
      const got = String(row.values[column] ?? "");
      const who = String(row.values[last] ?? "");
      return kind && kinds.includes(kind) ? [{ place: row.place, who, column, kind, got }] : [];
    }),
  );
}

function kindOf({ values }: LeafRow, column: number): UnclearDriver["kind"] | undefined {
  const cell = values[column] ?? "";
  if (typeof cell === "string" && cell.trim() === "") return "blank";
  const figure = figureIn(cell);
  if (!figure) return "fault";
  return figure.lt(0) ? "negative" : undefined;
}

/** The mean of the drivers that stand beside each other under one node, to 15 digits. */
function meansOf(
  rows: readonly LeafRow[],
  drivers: readonly number[],
  columns: Columns,
): ReadonlyMap<string, Decimal> {
  const known = new Map<string, Decimal[]>();
  for (const row of rows)
    for (const column of drivers) {
      const figure = figureIn(row.values[column]);
      if (!figure || figure.lt(0)) continue;
      const key = meanKey(row, columns, column);
      const own = known.get(key);
      if (own) own.push(figure);
      else known.set(key, [figure]);
    }
  return new Map(
    [...known].map(([key, figures]) => [
      key,
      Decimal.sum(...figures)
        .div(figures.length)
        .toSignificantDigits(15),
    ]),
  );
}

function meanKey(row: LeafRow, columns: Columns, column: number): string {
  return `${column}\n${parentOf(row, columns)}`;
}
