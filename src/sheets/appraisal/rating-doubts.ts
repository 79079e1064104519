import {
  type Assignment,
  type Refusal,
  type Scheme,
  at,
  nameKey,
  nearestName,
  shownName,
} from "../../domain";
import { belongingHeaders } from "../../locales/headers";
import type { RatingRole } from "../../locales/pane-shape";
import type { RatingDoubtKind } from "../../locales/review-shape";
import type { Chosen } from "./inputs";
import { relationOf } from "./relation";

/** Something odd about a row of the rating table, that may be right and has to be seen. */
interface RatingDoubt {
  readonly kind: RatingDoubtKind;
  /** The row in the table; nothing where the table lacks one. */
  readonly row: number | undefined;
  readonly who: string;
  /** Who rated, or the name that comes nearest. */
  readonly other: string;
}

/**
 * Who rates himself as a peer, whom somebody else rates as himself, and, where it is known who
 * rates whom, ratees whom nobody was to rate and those who have no row yet; each once.
 */
export function ratingDoubts(
  chosen: Chosen<RatingRole>,
  { groups }: Scheme,
  assignments: readonly Assignment[],
): RatingDoubt[] {
  const relations = new Map(groups.map(({ name }) => [nameKey(name), relationOf(name)]));
  const asked = [...new Map(assignments.map(({ ratee }) => [nameKey(ratee), ratee])).values()];
  const [isAsked, names] = [new Set(asked.map(nameKey)), textsOf(chosen, "ratee")];
  const [raters, kinds] = [textsOf(chosen, "rater"), textsOf(chosen, "group")];
  const found = names.flatMap((who, row): RatingDoubt[] => {
    if (who === "") return [];
    const [other, relation] = [at(raters, row), relations.get(nameKey(at(kinds, row)))];
    const isOwn = nameKey(other) === nameKey(who);
    const isOutside = asked.length > 0 && !isAsked.has(nameKey(who));
    return [
      ...(isOwn && relation !== "self" ? [{ kind: "own-peer", row, who, other } as const] : []),
      ...(!isOwn && other !== "" && relation === "self"
        ? [{ kind: "other-self", row, who, other } as const]
        : []),
      ...(isOutside
        ? [{ kind: "outsider", row, who, other: nearestName(who, asked) } as const]
        : []),
    ];
  });
  const present = new Set(names.map(nameKey));
  const absent = asked.filter((who) => !present.has(nameKey(who)));
  const keyOf = ({ kind, who }: RatingDoubt): string => [kind, nameKey(who)].join("\n");
  const first = new Map([...found].reverse().map((own) => [keyOf(own), own]));
  return [
    ...[...first.values()].reverse(),
    ...absent.map((who): RatingDoubt => ({ kind: "absent", row: undefined, who, other: "" })),
  ];
}

/**
 * Somebody who belongs to two departments or has two numbers in the rating table: two people of one
 * name are never one [P16].
 */
export function twoOfOneName(chosen: Chosen<RatingRole>): Refusal | undefined {
  const { headers, rows } = chosen.table;
  const known = belongingHeaders.map(nameKey);
  // What stands right behind the rater is the rater's.
  const raters = (chosen.columns.rater ?? -2) + 1;
  const columns = headers.flatMap((header, column) =>
    known.includes(nameKey(header)) && column !== raters ? [column] : [],
  );
  const names = textsOf(chosen, "ratee");
  for (const column of columns) {
    const first = new Map<string, number>();
    for (const [row, who] of names.entries()) {
      const own = shownName(String(rows[row]?.[column] ?? ""));
      if (who === "" || own === "") continue;
      const before = first.get(nameKey(who)) ?? row;
      first.set(nameKey(who), before);
      const other = shownName(String(rows[before]?.[column] ?? ""));
      if (nameKey(other) !== nameKey(own))
        return { code: "two-of-one-name", row: row + 1, first: before + 1, name: who, other, own };
    }
  }
  return undefined;
}

function textsOf({ table, columns }: Chosen<RatingRole>, role: RatingRole): string[] {
  return table.rows.map((line) => shownName(String(line[columns[role] ?? -1] ?? "")));
}
