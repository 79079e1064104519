import { nameKey } from "../../../domain";
import type { RatingRole } from "../../../locales/pane-shape";
import type { CellValue } from "../../region";
import type { SheetTable } from "../../table";
import type { RatingRow } from "../ratings-sheet";

/** A rating table with what came in. */
export interface Merged {
  readonly rows: readonly RatingRow[];
  readonly added: number;
  readonly changed: number;
}

/**
 * Puts ratings that came in into the table: each once, by ratee, group, rater and indicator; the
 * same again changes nothing.
 */
export function mergeRatings(rows: readonly RatingRow[], incoming: readonly RatingRow[]): Merged {
  const places = new Map(rows.map((row, index) => [keyOf(row), index]));
  const merged = [...rows];
  let [added, changed] = [0, 0];
  for (const row of incoming) {
    const at = places.get(keyOf(row));
    const own = at === undefined ? undefined : merged[at];
    if (at === undefined || !own) {
      places.set(keyOf(row), merged.push(row) - 1);
      added += 1;
    } else if (own.rating !== row.rating || (row.comment !== "" && own.comment !== row.comment)) {
      merged[at] = { ...own, rating: row.rating, comment: row.comment || own.comment };
      changed += 1;
    }
  }
  return { rows: merged, added, changed };
}

/** The rows of a rating table as it stands. */
export function ratingRows(
  { rows }: SheetTable,
  columns: Partial<Record<RatingRole, number>>,
): RatingRow[] {
  const text = (line: readonly CellValue[], role: RatingRole): string =>
    String(line[columns[role] ?? -1] ?? "").trim();
  return rows.map((line) => ({
    ratee: text(line, "ratee"),
    group: text(line, "group"),
    rater: text(line, "rater"),
    indicator: text(line, "indicator"),
    rating: line[columns.rating ?? -1] ?? "",
    comment: text(line, "comment"),
  }));
}

/** Raters who have a rating still to give. */
export function unanswered(rows: readonly RatingRow[]): string[] {
  return [
    ...new Set(
      rows.filter(({ rating, rater }) => rating === "" && rater !== "").map(({ rater }) => rater),
    ),
  ];
}

function keyOf({ ratee, group, rater, indicator }: RatingRow): string {
  return [ratee, group, rater, indicator].map(nameKey).join("\n");
}
