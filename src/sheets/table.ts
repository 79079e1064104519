import { at, nameKey } from "../domain";
import { type Block, addressOf } from "./address";
import { dayText, isDay } from "./day";
import type { CellType, CellValue, Region } from "./region";
import { type Lines, subtotalLines } from "./subtotals";

/** A table on a sheet: one header row and the rows below it but for those that are no leaves. */
export interface SheetTable {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly tableName: string | undefined;
  readonly headerRow: number;
  readonly column: number;
  readonly headers: readonly string[];
  /** What stands above them. */
  readonly caption: string;
  readonly rows: readonly (readonly CellValue[])[];
  readonly types: readonly (readonly CellType[])[];
  readonly formulas: readonly (readonly CellValue[])[];
  /** The row of the sheet in which each row stands. */
  readonly places: readonly number[];
  /** How many rows may be added below it before they are out of reach of formulas [P17]. */
  readonly room: number;
  /** How many columns stand on the sheet; those after them are made of others. */
  readonly width: number;
  /** The columns that each column after them adds up. */
  readonly sums: Readonly<Record<number, readonly number[]>>;
  /** Rows among them that are left out: they add others up, or somebody said so. */
  readonly leftOut: readonly TableRow[];
  /** How many rows of the sheet it has, with those. */
  readonly height: number;
  /** Rows of the sheet that are hidden. */
  readonly hidden: readonly number[];
  /** Figures that do not stand on the sheet as they are taken [D5]. */
  readonly assumed: readonly Assumed[];
  /** How many rows of the sheet have the keys of each row, where some are several. */
  readonly counts: readonly number[];
  /** Keys that stand on the sheet with spaces that nobody sees. */
  readonly untidy: readonly string[];
  /** The row below the table that holds its totals, if it has one, and what stands there. */
  readonly totalRow: number | undefined;
  readonly totals: readonly CellValue[];
}

/** A row of a table as it stands on the sheet. */
export interface TableRow {
  readonly place: number;
  readonly values: readonly CellValue[];
  readonly types: readonly CellType[];
  readonly formulas: readonly CellValue[];
  /** Why it is left out: its driver is no figure [D5], or it is hidden [D9]. */
  readonly why?: "driver" | "hidden";
}

/** A cell for which another figure is taken: 0, 0 where it is less, the mean of its siblings. */
interface Assumed {
  readonly row: number;
  readonly column: number;
  readonly kind: "zero" | "floor" | "mean";
}

const searched = 6;
const room = 500;

/**
 * Finds the table in a region: its header is the row, among the first few, in which most words are
 * known headers, and of several the one with most texts (the first of text only, where none is
 * known); rows that add others up do not
 * belong to it.
 *
 * @param totals the words by which such rows are known; none where a table has no such rows
 */
export function tableIn(
  region: Region,
  known: readonly string[],
  totals: readonly string[],
): SheetTable | undefined {
  const header = headerIndex(region, known);
  if (header === undefined) return undefined;
  const end = lastRowOf(region, header, totals);
  const body = bodyLines(region, header + 1, end);
  const isSum = subtotalLines(body, totals);
  const kept = <T>(lines: readonly T[]): readonly T[] => lines.filter((_, index) => !isSum[index]);
  return {
    ...placeOf(region),
    headerRow: region.row + header,
    column: region.column,
    headers: (region.values[header] ?? []).map(headerText),
    caption: [region.above ?? "", ...region.values.slice(0, header).flat()].join(" ").trim(),
    rows: kept(body.values),
    types: kept(body.types),
    formulas: kept(body.formulas),
    places: kept(body.values.map((_, index) => body.row + index)),
    width: region.values[header]?.length ?? 0,
    sums: {},
    leftOut: tableRows(body).filter((_, index) => isSum[index]),
    height: body.values.length,
    hidden: region.hidden ?? [],
    assumed: [],
    untidy: [],
    counts: [],
    totalRow: end < region.values.length ? region.row + end : undefined,
    totals: region.values[end] ?? [],
  };
}

/** A header as it is read; a day that Excel made of one is the month it begins: 2026-01 [D8]. */
function headerText(value: CellValue): string {
  return typeof value === "number" && isDay(value) ? dayText(value) : String(value).trim();
}

function tableRows({ values, types, formulas, row }: Lines): TableRow[] {
  return values.map((line, index) => ({
    place: row + index,
    values: line,
    types: at(types, index),
    formulas: at(formulas, index),
  }));
}

/** Which table it is, and whether it may grow. */
function placeOf({ sheetId, sheetName, tableName, isLast }: Region) {
  return { sheetId, sheetName, tableName, room: isLast ? room : 0 };
}

/** Some lines of a region. */
function bodyLines(
  { values, types, formulas, row, column }: Region,
  first: number,
  end: number,
): Lines {
  const part = <T>(lines: readonly T[]): readonly T[] => lines.slice(first, end);
  return {
    values: part(values),
    types: part(types),
    formulas: part(formulas),
    row: row + first,
    column,
  };
}

/** Where the table stands, header included, as a reader sees it: Plan!A3:D12. */
export function addressOfTable(table: SheetTable): string {
  const { sheetName, headerRow, column, width } = table;
  const rows = table.height + 1;
  return `${sheetName}!${addressOf({ row: headerRow, column, rows, columns: width })}`;
}

/** A column of the table without its header; rows that are left out stand in it, too. */
export function bodyOf(table: SheetTable, index: number): Block {
  const { headerRow, column } = table;
  return { row: headerRow + 1, column: column + index, rows: table.height, columns: 1 };
}

/** The same with room below it, where nothing else stands there [P17]. */
export function growingBodyOf(table: SheetTable, index: number): Block {
  const body = bodyOf(table, index);
  return { ...body, rows: body.rows + table.room };
}

function headerIndex({ values, types }: Region, known: readonly string[]): number | undefined {
  const words = known.map(nameKey);
  const hits = values
    .slice(0, searched)
    .map((line) => line.filter((value) => isKnown(nameKey(String(value)), words)).length);
  const most = Math.max(0, ...hits);
  if (most > 0) {
    const filled = hits.map((own, row) => (own < most ? -1 : textsOf(types[row]).length));
    return filled.indexOf(Math.max(...filled));
  }
  const texts = types
    .slice(0, searched)
    .findIndex((line) => line.length > 1 && line.every((type) => type === "String"));
  return texts < 0 ? undefined : texts;
}

function textsOf(types: readonly CellType[] = []): readonly CellType[] {
  return types.filter((type) => type === "String");
}

function isKnown(key: string, words: readonly string[]): boolean {
  return key !== "" && words.some((word) => key.includes(word));
}

/** Where the rows end: before a row of totals, and before blank rows. */
function lastRowOf({ values, types }: Region, header: number, totals: readonly string[]): number {
  const words = totals.map(nameKey);
  let end = values.length;
  while (end > header + 1 && types[end - 1]?.every((type) => type === "Empty")) end -= 1;
  const label = values[end - 1]?.find((_, column) => types[end - 1]?.[column] === "String");
  return end > header + 2 &&
    label !== undefined &&
    words.includes(nameKey(String(label)).replace(/[:：\s]/g, ""))
    ? end - 1
    : end;
}
