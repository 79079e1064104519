import { type Decimal, nameKey, shownName } from "../../domain";
import type { SheetTable } from "../table";
import { figureIn, holdsFigures } from "../table-rows";
import { type Columns, levelColumns } from "./columns";
import { isDated } from "./column-kinds";
import { saysDay, saysGoalFor, saysMark, saysSum } from "./header-words";
import { isPeriodHeader } from "./month-columns";

/**
 * Headers of columns of names before the figures that several rows share, and that are no level:
 * nothing would be added up by them [D7].
 */
export function unusedLevels(table: SheetTable, columns: Columns): string[] {
  const { headers, rows, width } = table;
  if (isDated(table)) return [];
  const used = new Set<unknown>(Object.values(columns));
  const figures = headers.findIndex((_, column) => holdsFigures(table, column));
  return headers.slice(0, figures < 0 ? width : figures).filter((header, column) => {
    const names = rows.map((line) => nameKey(String(line[column] ?? "")));
    const kinds = new Set(names.filter((name) => name !== ""));
    const isName = header !== "" && !saysMark(header) && !saysDay(header);
    return !used.has(column) && isName && kinds.size > 1 && kinds.size < rows.length;
  });
}

/** Names of one level that are written in several ways, as it seems: 华东, 华 东, 华东地区. */
export function likeNames({ rows }: SheetTable, columns: Columns): string[][] {
  return levelColumns(columns).flatMap((column) => {
    const groups = new Map<string, Map<string, string>>();
    for (const line of rows) {
      const name = shownName(String(line[column] ?? ""));
      const loose = looseKey(name);
      const own = groups.get(loose) ?? new Map<string, string>();
      groups.set(loose, own.set(nameKey(name), name));
    }
    return [...groups]
      .filter(([loose, names]) => loose !== "" && names.size > 1)
      .map(([, names]) => [...names.values()]);
  });
}

/** A name without spaces inside and without the word for what it is. */
function looseKey(name: string): string {
  const key = nameKey(name).replace(/\s+/g, "");
  return key.replace(/(?<=..)(地区|大区|片区|省区|区域|区|省|市)$/, "");
}

/** A row in which the year that stands on the sheet is not what its periods come to [D8]. */
interface YearDoubt {
  readonly header: string;
  readonly column: number;
  readonly places: readonly number[];
  readonly year: Decimal;
  readonly sum: Decimal;
}

/**
 * Where a column beside the periods of a year adds them up in most rows, the rows in which it does
 * not.
 */
export function yearDoubt({
  headers,
  rows,
  places,
  sums,
  width,
}: SheetTable): YearDoubt | undefined {
  const [added] = Object.keys(sums).map(Number);
  if (added === undefined) return undefined;
  const isYear = (header: string): boolean =>
    saysSum(header) && !saysGoalFor(header) && !isPeriodHeader(header);
  for (const [column, header] of headers.slice(0, width).entries()) {
    if (!isYear(header)) continue;
    const both = rows.flatMap((line, row) => {
      const [year, sum] = [figureIn(line[column]), figureIn(line[added])];
      return year && sum ? [{ year, sum, place: places[row] ?? 0 }] : [];
    });
    const off = both.filter(({ year, sum }) => !year.eq(sum));
    const [first] = off;
    if (!first || off.length * 2 >= both.length) continue;
    const { year, sum } = first;
    return { header, column, places: off.map(({ place }) => place), year, sum };
  }
  return undefined;
}
