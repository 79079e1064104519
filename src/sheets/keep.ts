import type { ExistingSheet, PendingSheet } from "./comparison";
import { changesOf, turnsFrom } from "./comparison";
import { type ModelCell, type SheetModel, blank, live, plain, sizeOf, squared } from "./model";
import type { CellValue } from "./region";

type Lines = readonly (readonly CellValue[])[];

interface Place {
  readonly row: number;
  readonly column: number;
}

/** A cell that somebody keeps, and where it will stand. */
export interface KeepPlace {
  readonly from: Place;
  readonly to: Place;
}

/**
 * Where a cell can stay: beside the same name if rows have moved, at the same distance below the
 * last figure and to the right of the last column, else where it is. What the sheet computes or
 * shows as a figure cannot be kept; what somebody typed outside of it stands below the sheet if its
 * place is taken or its row is gone.
 */
export function keepPlace(
  model: SheetModel,
  { values, size }: ExistingSheet,
  { row, column }: Place,
  isMoved: boolean,
  isTheirs: boolean,
): KeepPlace | undefined {
  const down = isMoved ? rowOf(model, values, row) : row;
  const isBeside = isTheirs && size !== undefined && column >= size.columns;
  const across = isBeside ? column + sizeOf(model).columns - size.columns : column;
  const from = { row, column };
  if (down !== undefined && isFree(model, down, across, isMoved))
    return { from, to: { row: down, column: across } };
  return isTheirs ? { from, to: { row: model.cells.length + 1, column: across } } : undefined;
}

function isFree({ cells }: SheetModel, row: number, column: number, isMoved: boolean): boolean {
  const there = cells[row]?.[column] ?? blank;
  const isOpen = there.formula === undefined && !there.spilled && typeof there.value !== "number";
  const isRecord = (cells[row] ?? []).some(({ value }) => typeof value === "number");
  return isOpen && !(isMoved && there.value !== "" && isRecord);
}

/** Where a row of before stands: by its name, or at its distance from the last figure. */
function rowOf(model: SheetModel, values: Lines, row: number): number | undefined {
  const now = model.cells.map((line) => line.map(({ value }) => value));
  const [last, lastNow] = [values, now].map(lastRecord) as [number, number];
  if (row > last) return row + lastNow - last;
  const line = values[row] ?? [];
  if (!line.some((cell) => typeof cell === "number")) return row;
  const name = nameOf(line);
  const found = now.findIndex((own) => nameOf(own) === name);
  return found < 0 || name === "" ? undefined : found;
}

function lastRecord(lines: Lines): number {
  return lines.reduce((last, line, row) => (nameOf(line) === "" ? last : row), -1);
}

/** The texts before a line's first figure. */
function nameOf(line: readonly CellValue[]): string {
  const first = line.findIndex((cell) => typeof cell === "number");
  return first < 0 ? "" : line.slice(0, first).join("\n");
}

/** What would be written if some cells stay as they are; two of one place stand below another. */
export function withKept(pending: PendingSheet, kept: readonly KeepPlace[]): PendingSheet {
  const { model, found } = pending;
  if (!found || kept.length === 0) return pending;
  const lines: ModelCell[][] = model.cells.map((line) => [...line]);
  const taken = new Set<string>();
  for (const { from, to } of kept) {
    let { row } = to;
    while (taken.has(`${row},${to.column}`)) row += 1;
    taken.add(`${row},${to.column}`);
    const content = found.own[from.row]?.[from.column] ?? "";
    const value = found.values[from.row]?.[from.column] ?? "";
    put(lines, row, to.column, cellOf(inRow(content, from.row, row), value));
  }
  const own = { ...model, cells: squared(lines), size: sizeOf(model) };
  const changes = changesOf(own, found.values);
  return { ...pending, model: own, found: { ...found, changes, turns: turnsFrom(own, found.own) } };
}

function put(lines: ModelCell[][], row: number, column: number, cell: ModelCell): void {
  while (lines.length <= row) lines.push([]);
  const line = lines[row] ?? [];
  while (line.length <= column) line.push(blank);
  line[column] = cell;
}

/** A formula that goes to another row with its person takes that row's cells along. */
function inRow(content: CellValue, from: number, to: number): CellValue {
  if (typeof content !== "string" || !content.startsWith("=")) return content;
  return content.replace(ownCell, (cell, before: string, column: string, row: string) =>
    Number(row) === from + 1 ? `${before}${column}${to + 1}` : cell,
  );
}

/** A cell of the same sheet whose row is not fixed: what stands before it, its column, its row. */
const ownCell = /(^|[^\w!$'.\u0080-\uffff])(\$?[A-Z]{1,3})(\d+)(?![\w(.])/g;

function cellOf(content: CellValue, value: CellValue): ModelCell {
  return typeof content === "string" && content.startsWith("=")
    ? live(content, value)
    : plain(value);
}
