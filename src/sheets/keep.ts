import type { PendingSheet } from "./comparison";
import { changesOf, turnsFrom } from "./comparison";
import { type ModelCell, type SheetModel, blank, live, plain, squared } from "./model";
import type { CellValue } from "./region";

type Lines = readonly (readonly CellValue[])[];

/** A cell that somebody keeps, and where it will stand. */
export interface KeepPlace {
  readonly from: { readonly row: number; readonly column: number };
  readonly to: { readonly row: number; readonly column: number };
}

/**
 * Where a cell can stay: beside the same name if rows have moved, else where it is; not where the
 * sheet computes or shows a figure.
 */
export function keepPlace(
  model: SheetModel,
  values: Lines,
  { row, column }: KeepPlace["from"],
  isMoved: boolean,
): KeepPlace | undefined {
  const down = isMoved ? rowOf(model, values, row) : row;
  if (down === undefined) return undefined;
  const there = model.cells[down]?.[column] ?? blank;
  const isFree = there.formula === undefined && !there.spilled && typeof there.value !== "number";
  const isName = isMoved && there.value !== "" && isRecord(model, down);
  return isFree && !isName ? { from: { row, column }, to: { row: down, column } } : undefined;
}

/** The row that carries the name of a row of before; a row without figures stays where it is. */
function rowOf(model: SheetModel, values: Lines, row: number): number | undefined {
  const line = values[row] ?? [];
  if (!line.some((cell) => typeof cell === "number")) return row;
  const name = nameOf(line);
  const found = model.cells.findIndex((own) => nameOf(own.map(({ value }) => value)) === name);
  return found < 0 || name === "" ? undefined : found;
}

function isRecord({ cells }: SheetModel, row: number): boolean {
  return (cells[row] ?? []).some(({ value }) => typeof value === "number");
}

/** The texts before a line's first figure. */
function nameOf(line: readonly CellValue[]): string {
  const first = line.findIndex((cell) => typeof cell === "number");
  return first < 0 ? "" : line.slice(0, first).join("\n");
}

/** What would be written if some cells stay as they are. */
export function withKept(pending: PendingSheet, kept: readonly KeepPlace[]): PendingSheet {
  const { model, found } = pending;
  if (!found || kept.length === 0) return pending;
  const lines: ModelCell[][] = squared(model.cells);
  for (const { from, to } of kept) {
    while (lines.length <= to.row) lines.push([]);
    const line = lines[to.row] ?? [];
    while (line.length <= to.column) line.push(blank);
    line[to.column] = cellOf(
      found.own[from.row]?.[from.column] ?? "",
      found.values[from.row]?.[from.column] ?? "",
    );
  }
  const own = { ...model, cells: squared(lines) };
  const { values } = found;
  const changes = changesOf(own, values);
  return { ...pending, model: own, found: { ...found, changes, turns: turnsFrom(own, found.own) } };
}

function cellOf(content: CellValue, value: CellValue): ModelCell {
  return typeof content === "string" && content.startsWith("=")
    ? live(content, value)
    : plain(value);
}
