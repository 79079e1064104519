import type { Assignment, Scheme } from "../../domain";
import type { PaneWords } from "../../locales/pane-shape";
import { type SheetModel, plain, squared } from "../model";
import type { CellValue } from "../region";

/** A row of the rating table. */
export interface RatingRow {
  readonly ratee: string;
  readonly group: string;
  readonly rater: string;
  readonly indicator: string;
  readonly rating: CellValue;
  readonly comment: string;
}

/** A row for every rating that is asked for. */
export function askedRows(assignments: readonly Assignment[], scheme: Scheme): RatingRow[] {
  return assignments.flatMap(({ ratee, group, rater }) => {
    const found = scheme.groups.find(({ name }) => name.toLowerCase() === group.toLowerCase());
    return (found?.indicators ?? []).map(({ name }) => ({
      ratee,
      group,
      rater,
      indicator: name,
      rating: "",
      comment: "",
    }));
  });
}

/** The rating table: lists for groups, a limit for ratings. */
export function ratingsSheet(
  rows: readonly RatingRow[],
  groups: readonly string[],
  full: number,
  { appraisal, review }: PaneWords,
): SheetModel {
  const { ratee, group, rater, indicator, rating } = appraisal.ratingRoles;
  const header = [ratee, group, rater, indicator, rating, review.columns.comment];
  return {
    name: review.sheetNames.ratings,
    cells: squared([
      header.map(plain),
      ...rows.map((row) =>
        [row.ratee, row.group, row.rater, row.indicator, row.rating, row.comment].map(plain),
      ),
    ]),
    widths: [16, 12, 16, 26, 10, 30],
    looks: [
      { block: { row: 0, column: 0, rows: 1, columns: 6 }, look: "head" },
      { block: { row: 1, column: 4, rows: Math.max(1, rows.length), columns: 2 }, look: "input" },
    ],
    validations: [
      {
        block: { row: 1, column: 1, rows: Math.max(1, rows.length), columns: 1 },
        rule: { list: groups },
      },
      {
        block: { row: 1, column: 4, rows: Math.max(1, rows.length), columns: 1 },
        rule: { from: 0, to: full },
      },
    ],
    frozenRows: 1,
  };
}

/** A form for every rater: whom to rate on what, with a column to fill in. */
export function formSheets(
  rows: readonly RatingRow[],
  full: number,
  words: PaneWords,
): SheetModel[] {
  const raters = [...new Set(rows.map(({ rater }) => rater))];
  return raters.map((rater) =>
    form(
      rater,
      rows.filter((row) => row.rater === rater),
      full,
      words,
    ),
  );
}

function form(
  rater: string,
  rows: readonly RatingRow[],
  full: number,
  { appraisal, review }: PaneWords,
): SheetModel {
  const { ratee, group, indicator, rating } = appraisal.ratingRoles;
  const header = [ratee, group, indicator, rating, review.columns.comment];
  return {
    name: review.sheetNames.form(rater),
    cells: squared([
      [plain(appraisal.ratingRoles.rater), plain(rater)],
      [plain(review.formHint(String(full)))],
      header.map(plain),
      ...rows.map((row) =>
        [row.ratee, row.group, row.indicator, row.rating, row.comment].map(plain),
      ),
    ]),
    widths: [16, 12, 28, 10, 36],
    looks: [
      { block: { row: 0, column: 0, rows: 1, columns: 2 }, look: "title" },
      { block: { row: 1, column: 0, rows: 1, columns: 1 }, look: "note" },
      { block: { row: 2, column: 0, rows: 1, columns: 5 }, look: "head" },
      { block: { row: 3, column: 3, rows: Math.max(1, rows.length), columns: 2 }, look: "input" },
    ],
    validations: [
      {
        block: { row: 3, column: 3, rows: Math.max(1, rows.length), columns: 1 },
        rule: { from: 0, to: full },
      },
    ],
    page: { landscape: false },
    frozenRows: 3,
  };
}
