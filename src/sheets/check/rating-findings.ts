import { nameKey } from "../../domain";
import { ratingHeaders } from "../../locales/headers";
import type { Region } from "../region";
import { guessColumns } from "../guess-columns";
import { type SheetTable, tableIn } from "../table";
import type { Finding } from "./finding";

interface RatingColumns {
  readonly ratee: number;
  readonly rating: number;
  readonly rater: number | undefined;
}

/** Rating tables with blanks, and those from which a rating can be read. */
export function ratingFindings(sheet: Region): Finding[] {
  const table = tableIn(sheet, Object.values(ratingHeaders).flat(), []);
  const columns = table && ratingColumns(table);
  if (!columns) return [];
  const { sheetId, sheetName } = sheet;
  const [row, column] = [table.headerRow + 1, table.column + columns.rating];
  const place = { sheetId, sheetName, row, column };
  const blanks = blankRows(table, columns);
  const [first] = blanks;
  const unrated: Finding[] =
    first === undefined
      ? []
      : [{ ...place, row: row + first, kind: "unrated", count: blanks.length }];
  return isNamed(sheet, table, columns) ? [...unrated, { ...place, kind: "raters" }] : unrated;
}

/** The columns of a table of ratings; nothing where it is none. */
function ratingColumns({ headers }: SheetTable): RatingColumns | undefined {
  const { ratee, group, indicator, rating, rater } = guessColumns(headers, ratingHeaders);
  const isTable = group !== undefined && indicator !== undefined;
  return isTable && ratee !== undefined && rating !== undefined
    ? { ratee, rating, rater }
    : undefined;
}

/** Rows of somebody who is not rated yet. */
function blankRows({ types }: SheetTable, { ratee, rating }: RatingColumns): number[] {
  return types.flatMap((line, row) =>
    line[rating] === "Empty" && line[ratee] !== "Empty" ? [row] : [],
  );
}

/** Whether a rater's name stands beside a rating, or above a form that holds ratings. */
function isNamed(sheet: Region, table: SheetTable, { rating, rater }: RatingColumns): boolean {
  const above = sheet.values
    .slice(0, Math.max(0, table.headerRow - sheet.row))
    .flat()
    .map((cell) => nameKey(String(cell)).replace(/[:：]$/, ""));
  const isForm = ratingHeaders.rater.some((word) => above.includes(nameKey(word)));
  return table.rows.some((line, row) => {
    const isRated = table.types[row]?.[rating] === "Double";
    return isRated && (isForm || (rater !== undefined && line[rater] !== ""));
  });
}
