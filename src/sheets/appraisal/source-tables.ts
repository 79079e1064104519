import { figuresIn } from "../../cells/figures-block";
import { ratingsIn } from "../../cells/ratings-block";
import { schemeRows } from "../../cells/scheme-block";
import {
  type Figures,
  type LowRater,
  type LowRatings,
  type Ratings,
  type Refusal,
  type Result,
  type Scale,
  type Scheme,
  type SchemeRow,
  accept,
  all,
  andThen,
  inPercent,
  lowRaters,
  lowRatings,
  onScale,
  refuse,
  smallerScales,
  understandScheme,
} from "../../domain";
import type { FigureRole } from "../../locales/figures-shape";
import type { RatingRole, SchemeRole } from "../../locales/pane-shape";
import type { CellValue } from "../region";
import type { SheetTable } from "../table";
import type { AppraisalInputs, Chosen } from "./inputs";

export const schemeOrder: readonly SchemeRole[] = [
  "group",
  "groupWeight",
  "indicator",
  "weight",
  "minRaters",
  "full",
  "source",
];
export const ratingOrder: readonly RatingRole[] = [
  "ratee",
  "group",
  "rater",
  "indicator",
  "rating",
];

export const figureOrder: readonly FigureRole[] = ["ratee", "group", "indicator", "points"];

const optional: readonly string[] = ["minRaters", "full", "source", "rater"];

/** The roles that a table still lacks a column for. */
export function lackingRoles<Role extends string>(
  order: readonly Role[],
  { columns }: Chosen<Role>,
): Role[] {
  return order.filter((role) => columns[role] === undefined && !optional.includes(role));
}

/** The scheme that a table on the sheet means, on the scale that was said. */
export function schemeOf(chosen: Chosen<SchemeRole>, scale: Scale | undefined): Result<Scheme> {
  return andThen(rowsOf(chosen), (rows) => understandScheme(onScale(rows, scale ?? 100)));
}

function rowsOf(chosen: Chosen<SchemeRole>): Result<SchemeRow[]> {
  return andThen(inOrder(schemeOrder, chosen), schemeRows);
}

/** Smaller scales on which the ratings may have been given [P24]. */
export function scalesInDoubt(inputs: Tables): readonly Scale[] {
  return ofBoth(inputs, smallerScales);
}

/** Indicators whose ratings are low beside those of others [P24]. */
export function lowRatingsOf(inputs: Tables): readonly LowRatings[] {
  return ofBoth(inputs, lowRatings);
}

type Tables = Pick<AppraisalInputs, "scheme" | "ratings">;

/** What is found in the two tables together; nothing while one of them cannot be read. */
function ofBoth<Found>(
  { scheme, ratings }: Tables,
  find: (rows: readonly SchemeRow[], given: Ratings) => readonly Found[],
): readonly Found[] {
  if (!scheme || !ratings) return [];
  const read = all({ rows: rowsOf(scheme), given: ratingsOf(ratings) });
  return read.ok ? find(read.value.rows, read.value.given) : [];
}

/** Raters whose ratings are low beside those of others [P24]. */
export function lowRatersOf(inputs: Tables): readonly LowRater[] {
  return ofBoth(inputs, lowRaters);
}

/** Whether the written weights of a scheme are fractions of 1. */
export function isInFractions(chosen: Chosen<SchemeRole>): boolean {
  const rows = rowsOf(chosen);
  return rows.ok && inPercent(rows.value) === 100;
}

/** The ratings that a table on the sheet means. */
export function ratingsOf(chosen: Chosen<RatingRole>): Result<Ratings> {
  const block = inOrder(ratingOrder, chosen);
  return block.ok ? ratingsIn(block.value) : block;
}

/** The points of measured indicators that a table on the sheet means. */
export function figuresOf(chosen: Chosen<FigureRole>): Result<Figures> {
  const block = inOrder(figureOrder, chosen, "figures");
  return block.ok ? figuresIn(block.value) : block;
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
  place: "ratings" | "figures" = "ratings",
): Result<(CellValue | null)[][]> {
  const used = order.flatMap((role) => columns[role] ?? []);
  const refusal = errorRefusal(table, used, place);
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
  { types, rows }: Pick<SheetTable, "types" | "rows">,
  used: readonly number[],
  place: "ratings" | "figures",
): Refusal | undefined {
  for (const [row, line] of types.entries()) {
    const column = line.findIndex((type, index) => type === "Error" && used.includes(index));
    if (column >= 0)
      return {
        code: "error-cell",
        place,
        row: row + 1,
        got: String(rows[row]?.[column]),
      };
  }
  return undefined;
}
