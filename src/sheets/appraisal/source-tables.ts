import { ratingsIn } from "../../cells/ratings-block";
import { schemeRows } from "../../cells/scheme-block";
import {
  type Ratings,
  type Refusal,
  type Result,
  type Scheme,
  accept,
  refuse,
  understandScheme,
} from "../../domain";
import type { RatingRole, SchemeRole } from "../../locales/pane-shape";
import type { CellValue } from "../region";
import type { Chosen } from "./inputs";

export const schemeOrder: readonly SchemeRole[] = [
  "group",
  "groupWeight",
  "indicator",
  "weight",
  "minRaters",
];
export const ratingOrder: readonly RatingRole[] = [
  "ratee",
  "group",
  "rater",
  "indicator",
  "rating",
];

const optional: readonly string[] = ["minRaters", "rater"];

/** The roles that a table still lacks a column for. */
export function lackingRoles<Role extends string>(
  order: readonly Role[],
  { columns }: Chosen<Role>,
): Role[] {
  return order.filter((role) => columns[role] === undefined && !optional.includes(role));
}

/** The scheme that a table on the sheet means. */
export function schemeOf(chosen: Chosen<SchemeRole>): Result<Scheme> {
  const block = inOrder(schemeOrder, chosen);
  if (!block.ok) return block;
  const rows = schemeRows(block.value);
  return rows.ok ? understandScheme(rows.value) : rows;
}

/** The ratings that a table on the sheet means. */
export function ratingsOf(chosen: Chosen<RatingRole>): Result<Ratings> {
  const block = inOrder(ratingOrder, chosen);
  return block.ok ? ratingsIn(block.value) : block;
}

/** How many ratings are blank, and how many are a 0 that somebody typed. */
export function countGaps({ table, columns }: Chosen<RatingRole>): {
  readonly blank: number;
  readonly zero: number;
} {
  const column = columns.rating ?? -1;
  const blank = table.types.filter((line) => line[column] === "Empty").length;
  const zero = table.rows.filter(
    (line, row) => line[column] === 0 && table.types[row]?.[column] === "Double",
  ).length;
  return { blank, zero };
}

/**
 * The table's cells with its columns in the order of the roles; blanks are null, an error is
 * refused with its row.
 */
function inOrder<Role extends string>(
  order: readonly Role[],
  { table, columns }: Chosen<Role>,
): Result<(CellValue | null)[][]> {
  const refusal = errorRefusal(table.types, table.rows, Object.values(columns));
  if (refusal) return refuse(refusal);
  return accept(
    table.rows.map((line, row) =>
      order.map((role) => {
        const column = columns[role];
        return column === undefined || table.types[row]?.[column] === "Empty"
          ? null
          : (line[column] ?? null);
      }),
    ),
  );
}

function errorRefusal(
  types: readonly (readonly string[])[],
  rows: readonly (readonly CellValue[])[],
  used: readonly unknown[],
): Refusal | undefined {
  for (const [row, line] of types.entries()) {
    const column = line.findIndex((type, index) => type === "Error" && used.includes(index));
    if (column >= 0)
      return {
        code: "error-cell",
        place: "ratings",
        row: row + 1,
        got: String(rows[row]?.[column]),
      };
  }
  return undefined;
}
