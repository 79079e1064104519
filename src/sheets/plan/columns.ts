import type { TargetRole } from "../../locales/targets-shape";

export type Columns = Partial<Record<TargetRole, number>>;

/** The levels of a company, from the whole to the leaf [D7]. */
export const levels = [
  "division",
  "region",
  "area",
  "city",
  "person",
  "account",
  "line",
] as const satisfies readonly TargetRole[];

export type Level = (typeof levels)[number];

/** The columns of the levels, from the whole to the leaf. */
export function levelColumns(columns: Columns): readonly number[] {
  return levels.flatMap((level) => columns[level] ?? []);
}

/** How many levels there are down to the people; none where nobody has said who they are. */
export function personDepth(columns: Columns): number {
  if (columns.person === undefined) return 0;
  const above = levels.slice(0, levels.indexOf("person"));
  return above.filter((level) => columns[level] !== undefined).length + 1;
}
