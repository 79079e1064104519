import { shownName } from "../../domain";
import { absoluteAddress } from "../address";
import { type SheetTable, growingBodyOf } from "../table";

/** A key column and the level of the plan that it names. */
export interface KeyLevel {
  readonly column: number;
  readonly level: number;
}

/** Ranges of keys, each with the key that is looked for. */
export type Pairs = readonly (readonly [range: string, key: string])[];

/** The longest text that a condition compares. */
const longestKey = 200;

/**
 * A column of the table with the row of its totals, or with room below it: what is added at the end
 * is in reach [P17].
 */
export function rangeOf(table: SheetTable, column: number): string {
  const body = growingBodyOf(table, column);
  const total = table.totalRow === undefined ? 0 : 1;
  return absoluteAddress(table.sheetName, { ...body, rows: body.rows + total });
}

/** Rows whose keys are the same, as texts: a number that serves as a key is one, too. */
export function matching(pairs: Pairs): string {
  return pairs.map(([range, key]) => `EXACT(${range}&"",${key}&"")`).join("*");
}

/** A range of keys without the spaces that nobody sees, as a formula reads it. */
export function tidied(range: string): string {
  return `TRIM(SUBSTITUTE(SUBSTITUTE(${range}&"","\u00a0"," "),"\u3000"," "))`;
}

/** Whether a key is shown as it stands, or is once a formula has tidied it. */
export function tidinessOf(text: string): "tidy" | "tidied" | "neither" {
  const shown = shownName(text);
  if (shown === text) return "tidy";
  const own = text
    .replace(/[\u00a0\u3000]/g, " ")
    .replace(/ +/g, " ")
    .trim();
  return own === shown ? "tidied" : "neither";
}

/**
 * Whether a text means itself as a condition: no wildcard, no comparison, nothing that Excel would
 * read as a number, a date or a truth value.
 */
export function isPlainKey(text: string): boolean {
  return (
    text.length <= longestKey &&
    tidinessOf(text) === "tidy" &&
    !/^[\d\s+\-.,(（$€£¥￥%<>=]|[*?~]/.test(text) &&
    !/^[a-z]{3,9}[\s\-/.]?\d/i.test(text) &&
    !/^(true|false)$/i.test(text)
  );
}

/** How many rows have some keys. */
export function countOf(pairs: Pairs, isPlain: boolean): string {
  return isPlain ? `COUNTIFS(${pairs.flat().join(",")})` : `SUMPRODUCT(${matching(pairs)}*1)`;
}

/** How many cells of a range hold numbers, of those whose keys are the same. */
export function numbersOf(range: string, pairs: Pairs, isPlain: boolean): string {
  return isPlain
    ? `COUNTIFS(${pairs.flat().join(",")},${range},">-1E+300")`
    : `SUMPRODUCT(${matching(pairs)}*ISNUMBER(${range}))`;
}
