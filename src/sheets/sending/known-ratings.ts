import { nameKey, shownName } from "../../domain";
import { ratingHeaders } from "../../locales/headers";
import type { CellValue, Region } from "../region";
import { guessColumns } from "../guess-columns";
import { type SheetTable, tableIn } from "../table";

/** Who rates in a workbook, and which rating each gave whom. */
export interface KnownRatings {
  readonly raters: ReadonlySet<string>;
  /** Rater, ratee and rating in one key. */
  readonly given: ReadonlySet<string>;
}

/** A place that names raters: the cell with the word for it, and the names that belong to it. */
interface RaterLabel {
  readonly row: number;
  readonly column: number;
  readonly names: readonly string[];
}

const labels = ratingHeaders.rater.map(nameKey);
const known = Object.values(ratingHeaders).flat();

/** Everybody who rates, from all sheets, with the ratings that stand in tables of them. */
export function knownRatings(sheets: readonly Region[]): KnownRatings {
  const raters = new Set<string>();
  const given = new Set<string>();
  for (const sheet of sheets) {
    for (const { names } of raterLabels(sheet)) for (const name of names) raters.add(nameKey(name));
    const table = tableIn(sheet, known, []);
    for (const key of table ? givenIn(table, raterLabels(sheet)) : []) given.add(key);
  }
  raters.delete("");
  return { raters, given };
}

/** Rater, ratee and rating of every row, the rater also from a label above the table. */
function givenIn({ headers, rows }: SheetTable, above: readonly RaterLabel[]): string[] {
  const { ratee, rater, rating } = guessColumns(headers, ratingHeaders);
  if (ratee === undefined || rating === undefined) return [];
  const [only = ""] = above.flatMap(({ names }) => names);
  return rows.flatMap((line) => {
    const number = ratingIn(line[rating] ?? "");
    const by = rater === undefined ? only : String(line[rater] ?? "");
    return number === undefined ? [] : [givenKey(by, String(line[ratee] ?? ""), number)];
  });
}

export function givenKey(rater: string, ratee: string, rating: number): string {
  return [nameKey(rater), nameKey(ratee), String(rating)].join("\n");
}

/** The places of a sheet that name raters: "rater: Li" in one cell or two, or a column of them. */
export function raterLabels({ values }: Region): RaterLabel[] {
  return values.flatMap((line, row) =>
    line.flatMap((cell, column): RaterLabel[] => {
      if (typeof cell !== "string") return [];
      const [, word = "", name = ""] = /^([^:：]*)[:：]?(.*)$/s.exec(cell) ?? [];
      if (!labels.includes(nameKey(word))) return [];
      const beside = shownName(String(line[column + 1] ?? ""));
      const isLabel = name === "" && /[:：]\s*$/.test(cell);
      const names = name !== "" ? [shownName(name)] : isLabel ? [beside] : [];
      return [{ row, column, names: names.length > 0 ? names : below(values, row, column) }];
    }),
  );
}

function below(values: Region["values"], row: number, column: number): string[] {
  return values.slice(row + 1).flatMap((line) => {
    const cell = line[column];
    return typeof cell === "string" && cell !== "" ? [shownName(cell)] : [];
  });
}

/** A rating as people write it: a number, or its digits as text, with or without points. */
export function ratingIn(cell: CellValue): number | undefined {
  if (typeof cell === "number") return cell;
  if (typeof cell !== "string") return undefined;
  const narrow = cell.normalize("NFKC").trim();
  const [, digits] = /^(\d+(?:\.\d+)?)\s*(?:分|%|点|p(?:oin)?ts?\.?|puntos?)?$/i.exec(narrow) ?? [];
  return digits === undefined ? undefined : Number(digits);
}
