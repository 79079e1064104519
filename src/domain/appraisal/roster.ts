import { nameKey, shownName } from "../name";
import type { Scheme } from "./scheme";

/** Somebody of a roster, and whom they report to: nobody, one, or several. */
export interface Person {
  readonly name: string;
  readonly managers: readonly string[];
  /** Whether shares stand behind them, which nobody uses: they rate alike. */
  readonly isWeighted?: boolean;
}

/** How a rater stands to a ratee, as far as a roster can tell. */
export type Relation = "superior" | "peers" | "subordinates" | "self";

/** Who rates whom in which rater group. */
export interface Assignment {
  readonly ratee: string;
  readonly group: string;
  readonly rater: string;
}

/**
 * Proposes who rates whom [P14]: the manager as superior, those with the same manager as peers,
 * those who report to the ratee as subordinates, and the ratee.
 *
 * @param groups the scheme's rater groups with what a roster says of them; others get nobody
 * @returns assignments ratee by ratee; several superiors rate alike, and so do the peers of each.
 * Ratees are those who have a manager and, if subordinates rate, somebody who reports to them
 * @example Li and Wang report to Sun, Zhao to Li: Li is rated by Sun, Wang, Zhao and Li
 */
export function proposeRaters(
  people: readonly Person[],
  groups: readonly { readonly name: string; readonly relation: Relation | undefined }[],
): Assignment[] {
  const known = people.filter(({ name }) => shownName(name) !== "");
  const needsTeam = groups.some(({ relation }) => relation === "subordinates");
  const teams = new Map<string, Person[]>();
  for (const person of known)
    for (const manager of superiorsOf(person)) {
      const own = teams.get(nameKey(manager));
      if (own) own.push(person);
      else teams.set(nameKey(manager), [person]);
    }
  const team = (manager: string): readonly Person[] => teams.get(nameKey(manager)) ?? [];
  const ratees = known.filter(
    (person) => superiorsOf(person).length > 0 && (!needsTeam || team(person.name).length > 0),
  );
  return ratees.flatMap((ratee) =>
    groups.flatMap(({ name, relation }) =>
      raters(ratee, relation, team).map((rater) => ({
        ratee: shownName(ratee.name),
        group: name,
        rater: shownName(rater),
      })),
    ),
  );
}

/** Whom somebody reports to, but for themselves. */
function superiorsOf({ name, managers }: Person): string[] {
  return managers.filter((one) => shownName(one) !== "" && nameKey(one) !== nameKey(name));
}

function raters(
  person: Person,
  relation: Relation | undefined,
  team: (manager: string) => readonly Person[],
): readonly string[] {
  const { name } = person;
  switch (relation) {
    case "superior":
      return superiorsOf(person);
    case "peers":
      return distinct(
        superiorsOf(person)
          .flatMap(team)
          .map((peer) => peer.name),
      ).filter((peer) => nameKey(peer) !== nameKey(name));
    case "subordinates":
      return team(name).map((person) => person.name);
    case "self":
      return [name];
    default:
      return [];
  }
}

function distinct(names: readonly string[]): string[] {
  return [...new Map(names.map((name) => [nameKey(name), name])).values()];
}

/** A group that has too few raters for a ratee. */
export interface Shortage {
  readonly ratee: string;
  readonly group: string;
  readonly have: number;
  readonly need: number;
}

/** Who has too few raters in a group, before anybody rates [P5, P14]. */
export function shortages(assignments: readonly Assignment[], { groups }: Scheme): Shortage[] {
  const people = new Map(assignments.map(({ ratee }) => [nameKey(ratee), shownName(ratee)]));
  const counts = new Map<string, Set<string>>();
  for (const { ratee, group, rater } of assignments) {
    const key = `${nameKey(ratee)}\n${nameKey(group)}`;
    counts.set(key, (counts.get(key) ?? new Set()).add(nameKey(rater)));
  }
  return [...people].flatMap(([key, ratee]) =>
    groups.flatMap(({ name, minRaters }) => {
      const [have, need] = [
        counts.get(`${key}\n${nameKey(name)}`)?.size ?? 0,
        Math.max(1, minRaters),
      ];
      return have < need ? [{ ratee, group: name, have, need }] : [];
    }),
  );
}
