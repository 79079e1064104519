import { ofText } from "../../domain";
import { absoluteAddress } from "../address";
import type { CellType, CellValue } from "../region";
import { type SheetTable, growingBodyOf } from "../table";
import { isAddedUp, rowsOf } from "../table-rows";
import { type Columns, levelColumns } from "./columns";

/** How a row of the plan finds its row of the user's table: by keys, never by place [Y1]. */
export interface KeyLookup {
  /**
   * The figure of a column of the table, for the keys in some cells of the plan; nothing where some
   * of its numbers are texts that no formula reads.
   */
  readonly figure: (column: number, keys: readonly string[]) => string | undefined;
  /** How many rows of the table have these keys: one, if all is well. */
  readonly count: (keys: readonly string[]) => string;
  /**
   * How many rows have a key and no figure in some columns, those not counted that had none when
   * the plan was made; nothing where rows stand for several.
   */
  readonly gaps: (columns: readonly number[]) => string | undefined;
  /** How many rows of the table have a key at all. */
  readonly rows: string;
  /** How many of those are no rows of the plan now: sums that were left out. */
  readonly others: number;
}

/** The longest text that a condition compares. */
const longestKey = 200;

/**
 * Looks rows up by those key columns that are filled in every row (merged cells are not) and
 * together tell all rows apart.
 *
 * @returns nothing where no such columns are there: then nothing can follow the table
 */
export function keyLookup(table: SheetTable, columns: Columns): KeyLookup | undefined {
  const used = keyLevels(table, columns);
  const last = used.at(-1);
  if (!last || !tellsApart(table, used)) return undefined;
  const isPlain = hasPlainKeys(table, used);
  const pairsOf = (keys: readonly string[]): Pairs =>
    used.map(({ column, level }) => [rangeOf(table, column), keys[level] ?? '""']);
  const count = (keys: readonly string[]): string =>
    isPlain
      ? `COUNTIFS(${pairsOf(keys).flat().join(",")})`
      : `SUMPRODUCT(${matching(pairsOf(keys))}*1)`;
  return {
    count,
    gaps: (columns) => gapsIn(table, last.column, columns),
    rows: `COUNTA(${rangeOf(table, last.column)})`,
    others: [...table.leftOut.map(({ values }) => values), table.totals].filter(
      (values) => (values[last.column] ?? "") !== "",
    ).length,
    figure: (column, keys) => {
      const pairs = pairsOf(keys);
      const parts = table.sums[column];
      if (parts) return sumOfParts(table, parts, pairs);
      const texts = textsIn(table, column);
      if (
        texts.some(({ text, isRead }) => isRead || !ofText(text)) ||
        hasErrors(table, column, isPlain)
      )
        return undefined;
      const figures = rangeOf(table, column);
      if (texts.length > 0)
        return `IF(${count(keys)}=1,INDEX(${figures},SUMPRODUCT(${matching(pairs)}*(ROW(${figures})-${table.headerRow + 1}))),0)`;
      return isPlain
        ? `SUMIFS(${figures},${pairs.flat().join(",")})`
        : `SUMPRODUCT(${matching(pairs)}*1,${figures})`;
    },
  };
}

/** A key column and the level of the plan that it names. */
interface KeyLevel {
  readonly column: number;
  readonly level: number;
}

/** Ranges of keys, each with the key that is looked for. */
type Pairs = readonly (readonly [range: string, key: string])[];

/** The key columns that are filled in every row. */
function keyLevels({ types, width }: SheetTable, columns: Columns): KeyLevel[] {
  return levelColumns(columns).flatMap((column, level) =>
    column < width && types.every((line) => line[column] !== "Empty") ? [{ column, level }] : [],
  );
}

/** Whether those columns tell all rows apart, sums that were left out among them. */
function tellsApart({ rows, leftOut }: SheetTable, used: readonly KeyLevel[]): boolean {
  const keysOf = (line: SheetTable["rows"][number]): string =>
    used.map(({ column }) => String(line[column] ?? "").toLowerCase()).join("\n");
  const sums = leftOut.map(({ values }) => keysOf(values)).filter((keys) => keys.trim() !== "");
  const all = [...rows.map(keysOf), ...new Set(sums)];
  return new Set(all).size === all.length;
}

function hasPlainKeys({ rows, types }: SheetTable, used: readonly KeyLevel[]): boolean {
  return rows.every((line, row) =>
    used.every(
      ({ column }) => types[row]?.[column] === "String" && isPlainKey(String(line[column])),
    ),
  );
}

/** A text of a column as it stands on the sheet, and whether it is read as another number. */
interface ColumnText {
  readonly text: string;
  readonly isRead: boolean;
}

function textsIn({ rows, formulas, types }: SheetTable, column: number): ColumnText[] {
  return formulas.flatMap((line, row) =>
    types[row]?.[column] === "String"
      ? [{ text: String(line[column]), isRead: typeof rows[row]?.[column] === "number" }]
      : [],
  );
}

function gapsIn(table: SheetTable, key: number, columns: readonly number[]): string | undefined {
  if (isAddedUp(table)) return undefined;
  const figures = columns.flatMap((column) => table.sums[column] ?? [column]);
  const lines = [
    ...rowsOf(table),
    ...table.leftOut,
    { values: table.totals, types: table.totals.map(typeOf) },
  ];
  const known = figures.map((column) =>
    lines.reduce(
      (sum, { values, types }) =>
        sum + ((values[key] ?? "") === "" ? 0 : 1) - (types[column] === "Double" ? 1 : 0),
      0,
    ),
  );
  const keys = `COUNTA(${rangeOf(table, key)})`;
  const terms = figures.map((column) => `${keys}-COUNT(${rangeOf(table, column)})`);
  return `${terms.join("+")}-(${known.reduce((sum, one) => sum + one, 0)})`;
}

function typeOf(cell: CellValue): CellType {
  return typeof cell === "number" ? "Double" : "String";
}

/** Whether an error stands in its way: SUMIFS passes over those of rows that are left out. */
function hasErrors({ types, leftOut }: SheetTable, column: number, isPlain: boolean): boolean {
  const others = isPlain ? [] : leftOut.map((row) => row.types);
  return [...types, ...others].some((line) => line[column] === "Error");
}

/** A year that is the sum of its periods; nothing where one of them is a text, also in a sum. */
function sumOfParts(table: SheetTable, parts: readonly number[], pairs: Pairs): string | undefined {
  const sums = [...table.leftOut.map(({ values }) => values), table.totals];
  const isText = (part: number): boolean =>
    textsIn(table, part).length > 0 ||
    sums.some((values) => typeof values[part] === "string" && values[part] !== "");
  if (parts.some(isText)) return undefined;
  const sum = parts.map((part) => rangeOf(table, part)).join("+");
  return `SUMPRODUCT(${matching(pairs)}*(${sum}))`;
}

/**
 * A column of the table with the row of its totals, or with room below it: what is added at the end
 * is in reach [P17].
 */
function rangeOf(table: SheetTable, column: number): string {
  const body = growingBodyOf(table, column);
  const total = table.totalRow === undefined ? 0 : 1;
  return absoluteAddress(table.sheetName, { ...body, rows: body.rows + total });
}

/** Rows whose keys are the same, as texts: a number that serves as a key is one, too. */
function matching(pairs: Pairs): string {
  return pairs.map(([range, key]) => `EXACT(${range}&"",${key}&"")`).join("*");
}

/**
 * Whether a text means itself as a condition: no wildcard, no comparison, nothing that Excel would
 * read as a number, a date or a truth value.
 */
function isPlainKey(text: string): boolean {
  return (
    text.length <= longestKey &&
    !/^[\d\s+\-.,(（$€£¥￥%<>=]|[*?~]/.test(text) &&
    !/^[a-z]{3,9}[\s\-/.]?\d/i.test(text) &&
    !/^(true|false)$/i.test(text)
  );
}
