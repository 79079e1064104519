import { nameKey } from "../name";
import { at } from "../result";
import type { Ratings } from "./rating";

/** The raters from whose ratings a group's figures were made, each by a mark of its own. */
export type Issue = readonly string[];

/** Beyond so many sets of raters, or raters, nothing is tried any more, and the figure waits. */
const [mostSets, mostRaters] = [20_000, 500];

/**
 * Whether the figures of all issues together could be solved for fewer raters than the minimum
 * [P30]: four raters' mean less three raters' mean is the fourth's rating. Each issue tells the sum
 * over its raters; fewer than `least` of them can be told apart exactly if without their columns
 * the matrix of issues and raters has a lower rank.
 *
 * A first issue tells what P15 lets it tell, the same raters again tell nothing new.
 *
 * @example a minimum of 3: A B C, then A B C D: true; A B C, then D E F: false
 */
export function tellsTooMuch(earlier: readonly Issue[], now: Issue, least: number): boolean {
  if (earlier.length === 0 || earlier.some((issue) => isSame(issue, now))) return false;
  const issues = [...earlier, now].map((issue) => new Set(issue));
  const raters = [...new Set(issues.flatMap((issue) => [...issue]))];
  if (raters.length > mostRaters) return true;
  const rowsOf = (left: readonly string[]): bigint[][] =>
    issues.map((issue) => left.map((rater) => (issue.has(rater) ? 1n : 0n)));
  const all = rankOf(rowsOf(raters));
  let tried = 0;
  for (const few of subsets(raters, Math.min(least - 1, raters.length))) {
    tried += 1;
    if (tried > mostSets) return true;
    const hidden = new Set(few);
    if (rankOf(rowsOf(raters.filter((rater) => !hidden.has(rater)))) < all) return true;
  }
  return false;
}

function isSame(a: Issue, b: Issue): boolean {
  return a.length === b.length && a.every((rater) => b.includes(rater));
}

/** All choices of so many out of a list. */
function* subsets<T>(list: readonly T[], count: number): Generator<readonly T[]> {
  if (count <= 0) {
    yield [];
    return;
  }
  for (let first = 0; first + count <= list.length; first += 1)
    for (const rest of subsets(list.slice(first + 1), count - 1)) yield [at(list, first), ...rest];
}

/** The rank of a matrix of whole numbers, by elimination without fractions. */
function rankOf(matrix: readonly (readonly bigint[])[]): number {
  const rows = matrix.map((row) => [...row]);
  let rank = 0;
  for (let column = 0; column < (rows[0]?.length ?? 0); column += 1) {
    const found = rows.findIndex((row, index) => index >= rank && row[column] !== 0n);
    if (found < 0) continue;
    const pivot = at(rows, found);
    rows[found] = at(rows, rank);
    rows[rank] = pivot;
    for (let below = rank + 1; below < rows.length; below += 1) {
      const row = at(rows, below);
      const [own, other] = [at(pivot, column), at(row, column)];
      if (other !== 0n)
        rows[below] = row.map((cell, index) => cell * own - at(pivot, index) * other);
    }
    rank += 1;
  }
  return rank;
}

/** Who rated somebody on an indicator: named raters by their keys, anonymous ones by number. */
interface Contributors {
  readonly ratee: string;
  readonly group: string;
  readonly indicator: string;
  readonly raters: readonly string[];
}

/** The raters behind every mean of a report; rows that are not rated yet count for nobody. */
export function contributorsOf({
  ratees,
  groups,
  raters,
  indicators,
  rated,
}: Ratings): Contributors[] {
  const found = new Map<string, Omit<Contributors, "raters"> & { readonly raters: Set<string> }>();
  ratees.forEach((name, row) => {
    if (rated[row] === false) return;
    const [ratee, group, indicator, rater] = [name, groups[row], indicators[row], raters[row]].map(
      (text) => nameKey(text ?? ""),
    ) as [string, string, string, string];
    const key = [ratee, group, indicator].join("\n");
    const own = found.get(key) ?? { ratee, group, indicator, raters: new Set<string>() };
    found.set(key, own);
    const anonymous = [...own.raters].filter((other) => other.startsWith("#")).length;
    own.raters.add(rater === "" ? `#${anonymous + 1}` : rater);
  });
  return [...found.values()].map((own) => ({ ...own, raters: [...own.raters].sort() }));
}
