import { type Assignment, type Decimal, type Scheme, nameKey } from "../../domain";
import type { Block } from "../address";
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

/** A row for every rating that is asked for: what is measured nobody rates. */
export function askedRows(assignments: readonly Assignment[], scheme: Scheme): RatingRow[] {
  return assignments.flatMap(({ ratee, group, rater }) => {
    const found = scheme.groups.find(({ name }) => name.toLowerCase() === group.toLowerCase());
    const rated = (found?.indicators ?? []).filter(({ isMeasured }) => !isMeasured);
    return rated.map(({ name }) => ({
      ratee,
      group,
      rater,
      indicator: name,
      rating: "",
      comment: "",
    }));
  });
}

/** The most that can be given for what a row asks. */
type FullOf = (row: RatingRow) => number;

/** The full marks of a scheme: an indicator's own, else that of all [P22]. */
export function fullMarks({ groups }: Scheme, full: Decimal): FullOf {
  const keyOf = (group: string, indicator: string): string =>
    `${nameKey(group)}\n${nameKey(indicator)}`;
  const own = new Map(
    groups.flatMap(({ name, indicators }) =>
      indicators.map((one) => [keyOf(name, one.name), (one.full ?? full).toNumber()] as const),
    ),
  );
  return ({ group, indicator }) => own.get(keyOf(group, indicator)) ?? full.toNumber();
}

/** Limits for a column of ratings, one for each run of rows with the same full mark. */
function ratingLimits(
  rows: readonly RatingRow[],
  fullOf: FullOf,
  { row, column }: Pick<Block, "row" | "column">,
): NonNullable<SheetModel["validations"]> {
  const runs: { first: number; rows: number; full: number }[] = [];
  for (const [index, own] of rows.entries()) {
    const full = fullOf(own);
    const last = runs.at(-1);
    if (last?.full === full) last.rows += 1;
    else runs.push({ first: index, rows: 1, full });
  }
  return runs.map(({ first, rows: height, full }) => ({
    block: { row: row + first, column, rows: height, columns: 1 },
    rule: { from: 0, to: full },
  }));
}

/** The rating table: lists for groups, a limit for ratings. */
export function ratingsSheet(
  rows: readonly RatingRow[],
  groups: readonly string[],
  fullOf: FullOf,
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
      ...ratingLimits(rows, fullOf, { row: 1, column: 4 }),
    ],
    frozenRows: 1,
  };
}

/** A form for every rater: whom to rate on what, with a column to fill in. */
export function formSheets(
  rows: readonly RatingRow[],
  fullOf: FullOf,
  words: PaneWords,
): SheetModel[] {
  const raters = [...new Set(rows.map(({ rater }) => rater))];
  return raters.map((rater) =>
    form(
      rater,
      rows.filter((row) => row.rater === rater),
      fullOf,
      words,
    ),
  );
}

function form(
  rater: string,
  rows: readonly RatingRow[],
  fullOf: FullOf,
  { appraisal, review }: PaneWords,
): SheetModel {
  const { ratingRoles: roles, schemeRoles } = appraisal;
  const fulls = rows.map(fullOf);
  const isOne = new Set(fulls).size < 2;
  const own = isOne ? [] : [schemeRoles.full];
  const header = [roles.ratee, roles.group, roles.indicator, ...own, roles.rating];
  const rating = header.length - 1;
  const hint = isOne ? String(fulls[0] ?? 0) : schemeRoles.full;
  return {
    name: review.sheetNames.form(rater),
    cells: squared([
      [plain(roles.rater), plain(rater)],
      [plain(review.formHint(hint))],
      [...header, review.columns.comment].map(plain),
      ...rows.map((row, index) => {
        const full = isOne ? [] : [fulls[index] ?? 0];
        return [row.ratee, row.group, row.indicator, ...full, row.rating, row.comment].map(plain);
      }),
    ]),
    widths: [16, 12, 28, ...own.map(() => 8), 10, 36],
    looks: [
      { block: { row: 0, column: 0, rows: 1, columns: 2 }, look: "title" },
      { block: { row: 1, column: 0, rows: 1, columns: 1 }, look: "note" },
      { block: { row: 2, column: 0, rows: 1, columns: rating + 2 }, look: "head" },
      {
        block: { row: 3, column: rating, rows: Math.max(1, rows.length), columns: 2 },
        look: "input",
      },
    ],
    validations: ratingLimits(rows, fullOf, { row: 3, column: rating }),
    page: { landscape: false },
    frozenRows: 3,
  };
}
