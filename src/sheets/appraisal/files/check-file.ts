import {
  at,
  type Assignment,
  type Decimal,
  type Refusal,
  type Result,
  type Scheme,
  accept,
  appraise,
  columnOf,
  nameKey,
  nearestName,
  ofCell,
  ofText,
  refuse,
  shownName,
} from "../../../domain";
import { ratingHeaders } from "../../../locales/headers";
import type { RatingRole } from "../../../locales/pane-shape";
import type { Region } from "../../region";
import { guessColumns } from "../../guess-columns";
import { type SheetTable, tableIn } from "../../table";
import type { RatingRow } from "../ratings-sheet";
import { longestText, mostRows } from "./limits";

/** What is wrong with a file's contents. */
export type FileRefusal =
  | { readonly code: "noTable" | "noRater" }
  | { readonly code: "tooManyRows"; readonly got: number }
  | { readonly code: "formula" | "longText"; readonly row: number }
  | {
      readonly code: "unknownRatee";
      readonly row: number;
      readonly got: string;
      readonly nearest: string;
    }
  | {
      readonly code: "notAssigned";
      readonly row: number;
      readonly ratee: string;
      readonly group: string;
    }
  | { readonly code: "refused"; readonly refusal: Refusal; readonly row: number };

type CheckedFile =
  | { readonly ok: true; readonly raters: readonly string[]; readonly rows: readonly RatingRow[] }
  | { readonly ok: false; readonly refusal: FileRefusal };

/** What a file is checked against: the scheme, and who rates whom where that is known. */
export interface Expected {
  readonly scheme: Scheme;
  readonly full: Decimal;
  readonly ratees: readonly string[];
  /** Who rates whom in which group, as keys. */
  readonly asked: ReadonlySet<string>;
}

export function expectedOf(
  scheme: Scheme,
  assignments: readonly Assignment[],
  full: Decimal,
): Expected {
  const ratees = [...new Map(assignments.map(({ ratee }) => [nameKey(ratee), ratee])).values()];
  return { scheme, full, ratees, asked: new Set(assignments.map(askedKey)) };
}

function askedKey({ ratee, group, rater }: Assignment): string {
  return [ratee, group, rater].map(nameKey).join("\n");
}

const words = Object.values(ratingHeaders).flat();
const needed: readonly RatingRole[] = ["ratee", "group", "indicator", "rating"];

/**
 * Checks a workbook of forms: who each is from, and every rating by the scheme's own rules; the
 * first thing wrong keeps all of it out.
 */
export function checkFile(sheets: readonly Region[], expected: Expected): CheckedFile {
  const tall = sheets.find(({ values }) => values.length > mostRows);
  if (tall) return bad({ code: "tooManyRows", got: tall.values.length });
  const forms: RatingRow[][] = [];
  for (const sheet of sheets) {
    const table = tableIn(sheet, words, []);
    const columns = table && guessColumns(table.headers, ratingHeaders);
    if (!table || !columns || needed.some((role) => columns[role] === undefined)) continue;
    const rater = raterAbove(sheet, table.headerRow);
    if (rater === undefined && columns.rater === undefined) return bad({ code: "noRater" });
    const own = checkedRows(table, columns, rater, expected);
    if (!own.ok) return own;
    forms.push(own.rows);
  }
  const rows = forms.flat();
  const raters = [...new Map(rows.map(({ rater }) => [nameKey(rater), rater])).values()];
  return forms.length > 0 ? { ok: true, raters, rows } : bad({ code: "noTable" });
}

/** The name beside the word for rater, above the table. */
function raterAbove({ values }: Region, headerRow: number): string | undefined {
  const labels = ratingHeaders.rater.map(nameKey);
  for (const line of values.slice(0, headerRow)) {
    const at = line.findIndex((cell) =>
      labels.includes(nameKey(String(cell)).replace(/[:：]$/, "")),
    );
    const name = at < 0 ? "" : shownName(String(line[at + 1] ?? ""));
    if (name !== "") return name;
  }
  return undefined;
}

function checkedRows(
  table: SheetTable,
  columns: Partial<Record<RatingRole, number>>,
  rater: string | undefined,
  expected: Expected,
): { readonly ok: true; readonly rows: RatingRow[] } | ReturnType<typeof bad> {
  const rows: RatingRow[] = [];
  for (const [index, line] of table.rows.entries()) {
    const text = (role: RatingRole): string => String(line[columns[role] ?? -1] ?? "").trim();
    const row = at(table.places, index) + 1;
    if (line.some((cell) => typeof cell === "string" && cell.length > longestText))
      return bad({ code: "longText", row });
    const formula = table.formulas[index]?.[columns.rating ?? -1];
    if (
      typeof formula === "string" &&
      formula.startsWith("=") &&
      table.formulas[index]?.[columns.rating ?? -1] !== line[columns.rating ?? -1]
    )
      return bad({ code: "formula", row });
    if (text("rating") === "" || text("ratee") === "") continue;
    const own = {
      ratee: shownName(text("ratee")),
      group: shownName(text("group")),
      rater: rater ?? shownName(text("rater")),
      indicator: shownName(text("indicator")),
      rating: line[columns.rating ?? -1] ?? "",
      comment: text("comment"),
    };
    const refusal = rowRefusal(own, row, expected);
    if (refusal) return bad(refusal);
    rows.push(own);
  }
  return { ok: true, rows };
}

function rowRefusal(
  own: RatingRow,
  row: number,
  { scheme, ratees, asked, full }: Expected,
): FileRefusal | undefined {
  const isKnown = asked.size === 0 || ratees.some((name) => nameKey(name) === nameKey(own.ratee));
  if (!isKnown)
    return {
      code: "unknownRatee",
      row,
      got: own.ratee,
      nearest: nearestName(own.ratee.slice(0, 60), ratees),
    };
  if (asked.size > 0 && !asked.has(askedKey(own)))
    return { code: "notAssigned", row, ratee: own.ratee, group: own.group };
  const rated = ratingOf(own);
  const scored = rated.ok
    ? appraise(
        scheme,
        {
          ratees: [own.ratee],
          groups: [own.group],
          raters: [own.rater],
          indicators: [own.indicator],
          ratings: columnOf([rated.value]),
          rated: [true],
        },
        { missing: "share", zeros: "score", full },
      )
    : rated;
  return scored.ok ? undefined : { code: "refused", refusal: scored.refusal, row };
}

function ratingOf({ rating }: RatingRow): Result<Decimal> {
  const value =
    typeof rating === "number"
      ? ofCell(rating)
      : typeof rating === "string"
        ? ofText(rating)
        : undefined;
  return value
    ? accept(value)
    : refuse({ code: "not-number", place: "rating", row: 1, got: String(rating) });
}

function bad(refusal: FileRefusal): { readonly ok: false; readonly refusal: FileRefusal } {
  return { ok: false, refusal };
}
