import { nameKey } from "../domain";
import { type Block, addressOf } from "./address";
import type { CellType, CellValue, Region } from "./region";

/** The words by which headers are known: for each role of a column, in every language. */
type HeaderWords<Role extends string> = { readonly [R in Role]: readonly string[] };

/** A table on a sheet: one header row and the rows below it, totals left out. */
export interface SheetTable {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly tableName: string | undefined;
  readonly headerRow: number;
  readonly column: number;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  readonly types: readonly (readonly CellType[])[];
  readonly formulas: readonly (readonly CellValue[])[];
  /** The row below the table that holds its totals, if it has one. */
  readonly totalRow: number | undefined;
}

const searched = 6;

/**
 * Finds the table in a region: its header is the row, among the first few, in which most words are
 * known headers (the first of text only, where none is known); rows of totals at the end do not
 * belong to it.
 */
export function tableIn(
  region: Region,
  known: readonly string[],
  totals: readonly string[],
): SheetTable | undefined {
  const header = headerIndex(region, known);
  if (header === undefined) return undefined;
  const end = lastRowOf(region, header, totals);
  const part = <T>(lines: readonly (readonly T[])[]): readonly (readonly T[])[] =>
    lines.slice(header + 1, end);
  return {
    sheetId: region.sheetId,
    sheetName: region.sheetName,
    tableName: region.tableName,
    headerRow: region.row + header,
    column: region.column,
    headers: (region.values[header] ?? []).map((value) => String(value).trim()),
    rows: part(region.values),
    types: part(region.types),
    formulas: part(region.formulas),
    totalRow: end < region.values.length ? region.row + end : undefined,
  };
}

/**
 * The column whose header says the role: the same words first, then words that hold one of them;
 * each column once.
 */
export function guessColumns<Role extends string>(
  headers: readonly string[],
  words: HeaderWords<Role>,
): Partial<Record<Role, number>> {
  const keys = headers.map(nameKey);
  const guesses: Partial<Record<Role, number>> = {};
  const taken = new Set<number>();
  const fits = [
    (key: string, word: string) => key === word,
    (key: string, word: string) => !isShort(word) && key.includes(word),
  ];
  for (const fit of fits) {
    for (const role of Object.keys(words) as Role[]) {
      if (guesses[role] !== undefined) continue;
      const column = firstColumn(keys, words[role], fit, taken);
      if (column === undefined) continue;
      guesses[role] = column;
      taken.add(column);
    }
  }
  return guesses;
}

/** A short word such as "min" stands inside too many others: it must be the whole header. */
function isShort(word: string): boolean {
  return /^[a-z]{1,3}$/.test(word);
}

/** Where the table stands, header included, as a reader sees it: Plan!A3:D12. */
export function addressOfTable({
  sheetName,
  headerRow,
  column,
  rows,
  headers,
}: SheetTable): string {
  const block = { row: headerRow, column, rows: rows.length + 1, columns: headers.length };
  return `${sheetName}!${addressOf(block)}`;
}

/** A column of the table without its header. */
export function bodyOf({ headerRow, column, rows }: SheetTable, index: number): Block {
  return { row: headerRow + 1, column: column + index, rows: rows.length, columns: 1 };
}

function firstColumn(
  keys: readonly string[],
  words: readonly string[],
  fits: (key: string, word: string) => boolean,
  taken: ReadonlySet<number>,
): number | undefined {
  for (const word of words.map(nameKey)) {
    const column = keys.findIndex(
      (key, index) => !taken.has(index) && key !== "" && fits(key, word),
    );
    if (column >= 0) return column;
  }
  return undefined;
}

function headerIndex({ values, types }: Region, known: readonly string[]): number | undefined {
  const words = known.map(nameKey);
  const hits = values
    .slice(0, searched)
    .map((line) => line.filter((value) => isKnown(nameKey(String(value)), words)).length);
  const most = Math.max(0, ...hits);
  if (most > 0) return hits.indexOf(most);
  const texts = types
    .slice(0, searched)
    .findIndex((line) => line.length > 1 && line.every((type) => type === "String"));
  return texts < 0 ? undefined : texts;
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
    words.includes(nameKey(String(label)).replace(/[::\s]/g, ""))
    ? end - 1
    : end;
}
