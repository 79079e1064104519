import { nameKey, ofText } from "../../domain";
import type { SheetTable, TableRow } from "../table";
import { isAddedUp } from "../table-rows";
import { type Columns, levelColumns } from "./columns";
import {
  type KeyLevel,
  type Pairs,
  countOf,
  isPlainKey,
  matching,
  rangeOf,
  tidied,
  tidinessOf,
} from "./key-ranges";
import { leftOutLookup } from "./left-out-lookup";

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
  /** How many of those are no rows of the plan: sums, and rows that were left out. */
  readonly others: string;
  /** How many rows that were left out for their drivers have some by now. */
  readonly filled: (column: number) => string | undefined;
}

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
  const tidiness = tidinessIn(table, used);
  if (tidiness === "neither") return undefined;
  const keyed = (column: number): string =>
    tidiness === "tidy" ? rangeOf(table, column) : tidied(rangeOf(table, column));
  const isPlain = tidiness === "tidy" && hasPlainKeys(table, used);
  const pairsOf = (keys: readonly string[]): Pairs =>
    used.map(({ column, level }) => [keyed(column), keys[level] ?? '""']);
  const count = (keys: readonly string[]): string => countOf(pairsOf(keys), isPlain);
  const textsOf = onceFor((column: number) => readableTexts(table, column, isPlain));
  return {
    count,
    rows: `COUNTA(${rangeOf(table, last.column)})`,
    ...leftOutLookup(table, used, { isPlain, keyed }),
    figure: (column, keys) => {
      const pairs = pairsOf(keys);
      const parts = table.sums[column];
      if (parts) return sumOfParts(table, parts, pairs);
      const texts = textsOf(column);
      if (!texts) return undefined;
      const figures = rangeOf(table, column);
      if (texts.length > 0)
        return `IF(${count(keys)}=1,INDEX(${figures},SUMPRODUCT(${matching(pairs)}*(ROW(${figures})-${table.headerRow + 1}))),0)`;
      return isPlain
        ? `SUMIFS(${figures},${pairs.flat().join(",")})`
        : `SUMPRODUCT(${matching(pairs)}*1,${figures})`;
    },
  };
}

/** Whether the drivers of a plan that is written as formulas follow the user's table. */
export function areFollowed(
  lookup: KeyLookup | undefined,
  plans: readonly Pick<Columns, "driver" | "secondDriver">[],
): boolean {
  const drivers = plans.flatMap(({ driver, secondDriver }) => [driver, secondDriver]);
  return drivers.every((own) => own === undefined || lookup?.figure(own, []) !== undefined);
}

/** The key columns that are filled in every row. */
function keyLevels({ types, width }: SheetTable, columns: Columns): KeyLevel[] {
  return levelColumns(columns).flatMap((column, level) =>
    column < width && types.every((line) => line[column] !== "Empty") ? [{ column, level }] : [],
  );
}

/** Whether those columns tell all rows apart, sums that were left out among them. */
function tellsApart(table: SheetTable, used: readonly KeyLevel[]): boolean {
  const { rows, leftOut } = table;
  const keysOf = (line: SheetTable["rows"][number]): string =>
    used.map(({ column }) => nameKey(String(line[column] ?? ""))).join("\n");
  // A row without a figure adds nothing to those of its name.
  const isNothing = ({ why, types }: TableRow): boolean =>
    why === "driver" && isAddedUp(table) && !types.includes("Error");
  const sums = leftOut
    .filter((row) => !isNothing(row))
    .map(({ values }) => keysOf(values))
    .filter((keys) => keys.trim() !== "");
  const all = [...rows.map(keysOf), ...new Set(sums)];
  return new Set(all).size === all.length;
}

/** The worst of the keys of a table, as formulas read them. */
function tidinessIn(table: SheetTable, used: readonly KeyLevel[]): ReturnType<typeof tidinessOf> {
  const lines = [...table.rows, ...table.leftOut.map(({ values }) => values)];
  const keys = lines.flatMap((line) => used.map(({ column }) => String(line[column] ?? "")));
  const kinds = new Set([...keys, ...table.untidy].map(tidinessOf));
  if (kinds.has("neither")) return "neither";
  return kinds.has("tidied") ? "tidied" : "tidy";
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

function textsIn({ rows, formulas, types, assumed }: SheetTable, column: number): ColumnText[] {
  const zeros = new Set(
    assumed.flatMap((own) => (own.column === column && own.kind === "zero" ? [own.row] : [])),
  );
  return formulas.flatMap((line, row) =>
    types[row]?.[column] === "String" && !zeros.has(row)
      ? [{ text: String(line[column]), isRead: typeof rows[row]?.[column] === "number" }]
      : [],
  );
}

/** Whether an error stands in its way: SUMIFS passes over those of rows that are left out. */
function hasErrors({ types, leftOut }: SheetTable, column: number, isPlain: boolean): boolean {
  const others = isPlain ? [] : leftOut.map((row) => row.types);
  return [...types, ...others].some((line) => line[column] === "Error");
}

/** The texts of a column, all of them numbers; nothing where a formula cannot read it. */
function readableTexts(
  table: SheetTable,
  column: number,
  isPlain: boolean,
): readonly ColumnText[] | undefined {
  const texts = textsIn(table, column);
  const isUnread = texts.some(({ text, isRead }) => isRead || !ofText(text));
  return isUnread || hasErrors(table, column, isPlain) ? undefined : texts;
}

/** A function of a column that works out its value once for each. */
function onceFor<Value>(valueOf: (column: number) => Value): (column: number) => Value {
  const known = new Map<number, { readonly value: Value }>();
  return (column) => {
    const own = known.get(column) ?? { value: valueOf(column) };
    known.set(column, own);
    return own.value;
  };
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
