import { ofText } from "../../domain";
import { absoluteAddress } from "../address";
import { type SheetTable, bodyOf } from "../table";
import type { Columns } from "./columns";

/** How a row of the plan finds its row of the user's table: by keys, never by place [Y1]. */
export interface KeyLookup {
  /**
   * The figure of a column of the table, for the keys in some cells of the plan; nothing where some
   * of its numbers are texts that no formula reads.
   */
  readonly figure: (column: number, keys: readonly string[]) => string | undefined;
  /** How many rows of the table have these keys: one, if all is well. */
  readonly count: (keys: readonly string[]) => string;
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
  const levels = levelColumns(columns);
  const used = levels.flatMap((column, level) =>
    table.types.every((types) => types[column] !== "Empty") ? [{ column, level }] : [],
  );
  const keysOf = (line: SheetTable["rows"][number]): string =>
    used.map(({ column }) => String(line[column] ?? "").toLowerCase()).join("\n");
  const all = [...table.rows, ...table.subtotals.map(({ values }) => values)].map(keysOf);
  const last = used.at(-1);
  if (!last || new Set(all).size !== all.length) return undefined;
  const range = (column: number): string => absoluteAddress(table.sheetName, bodyOf(table, column));
  const isPlain = table.rows.every((line, row) =>
    used.every(
      ({ column }) => table.types[row]?.[column] === "String" && isPlainKey(String(line[column])),
    ),
  );
  const count = (keys: readonly string[]): string => {
    const pairs = used.map(({ column, level }) => [range(column), keys[level] ?? '""'] as const);
    return isPlain ? `COUNTIFS(${pairs.flat().join(",")})` : `SUMPRODUCT(${matching(pairs)}*1)`;
  };
  return {
    count,
    rows: `COUNTA(${range(last.column)})`,
    others: table.subtotals.filter(({ values }) => values[last.column] !== "").length,
    figure: (column, keys) => {
      const pairs = used.map((own) => [range(own.column), keys[own.level] ?? '""'] as const);
      const parts = table.sums[column];
      if (parts) return `SUMPRODUCT(${matching(pairs)}*(${parts.map(range).join("+")}))`;
      const figures = range(column);
      const texts = table.formulas.filter((_, row) => table.types[row]?.[column] === "String");
      if (texts.some((line) => !ofText(String(line[column])))) return undefined;
      if (texts.length > 0)
        return `IF(${count(keys)}=1,INDEX(${figures},SUMPRODUCT(${matching(pairs)}*(ROW(${figures})-${table.headerRow + 1}))),0)`;
      return isPlain
        ? `SUMIFS(${figures},${pairs.flat().join(",")})`
        : `SUMPRODUCT(${matching(pairs)}*1,${figures})`;
    },
  };
}

/** The columns of the levels, from the whole to the leaf. */
function levelColumns({ region, person, account }: Columns): readonly number[] {
  return [region, person, account].flatMap((column) => (column === undefined ? [] : [column]));
}

/** Rows whose keys are the same, as texts: a number that serves as a key is one, too. */
function matching(pairs: readonly (readonly [string, string])[]): string {
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
