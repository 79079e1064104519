import { nameKey, nearestName, shownName } from "../name";
import type { Assignment, Person } from "./roster";

/** What is odd about a row of a roster, or why nobody appraises who stands there [P18]. */
export interface RosterFinding {
  readonly kind:
    | "twice"
    | "own-superior"
    | "unknown-superior"
    | "several-superiors"
    | "circle"
    | "weights"
    | "no-superior"
    | "no-team";
  /** The person's place in the roster. */
  readonly row: number;
  readonly name: string;
  /** Whom it is about: the unknown superior, the others of the circle. */
  readonly other: string;
  /** The name that comes nearest to an unknown one. */
  readonly nearest: string;
}

/**
 * What is odd in a roster, in the order of its rows: names that stand twice, superiors who are the
 * person, who are unknown, who report to each other in a circle; and who is not appraised.
 */
export function rosterFindings(
  people: readonly Person[],
  assignments: readonly Assignment[],
): RosterFinding[] {
  const names = people.map(({ name }) => shownName(name));
  const rows = new Map(people.map(({ name }, row) => [nameKey(name), row]));
  const appraised = new Set(assignments.map(({ ratee }) => nameKey(ratee)));
  return people.flatMap((person, row): RosterFinding[] => {
    const name = names[row] ?? "";
    if (name === "") return [];
    const finding = (kind: RosterFinding["kind"], other = "", nearest = ""): RosterFinding => ({
      kind,
      row,
      name,
      other,
      nearest,
    });
    if (rows.get(nameKey(name)) !== row) return [finding("twice")];
    const others = person.managers.filter((one) => nameKey(one) !== nameKey(name));
    const unknown = others.filter((one) => !rows.has(nameKey(one)));
    const circle = circleOf(person, people, rows);
    return [
      ...(others.length < person.managers.length ? [finding("own-superior")] : []),
      ...unknown.map((one) => {
        const several = names.filter((own) => nameKey(own).startsWith(nameKey(`${one}（`)));
        return several.length > 0
          ? finding("several-superiors", one, several.join(" / "))
          : finding("unknown-superior", one, nearestName(one, names));
      }),
      ...(circle.length > 0 ? [finding("circle", circle.join(" → "))] : []),
      ...(person.isWeighted === true ? [finding("weights")] : []),
      ...(appraised.has(nameKey(name))
        ? []
        : [finding(others.length === 0 ? "no-superior" : "no-team")]),
    ];
  });
}

/** The superiors above somebody, by their first ones, where they lead back to the person. */
function circleOf(
  person: Person,
  people: readonly Person[],
  rows: ReadonlyMap<string, number>,
): string[] {
  const above: string[] = [];
  let current = person;
  while (above.length <= people.length) {
    const [first] = current.managers.filter((one) => nameKey(one) !== nameKey(current.name));
    const next = people[rows.get(nameKey(first ?? "")) ?? -1];
    if (!next) return [];
    above.push(shownName(next.name));
    if (next === person) return above;
    current = next;
  }
  return [];
}
