import { nameKey } from "../domain";

/** The words by which headers are known: for each role of a column, in every language. */
type HeaderWords<Role extends string> = { readonly [R in Role]: readonly string[] };

/**
 * The column whose header says the role: the same words first, then headers that hold one of them,
 * the longest word first; each column once.
 *
 * @param mayBe whether a column may have a role, which its whole header says or a part of it
 */
export function guessColumns<Role extends string>(
  headers: readonly string[],
  words: HeaderWords<Role>,
  mayBe: (role: Role, column: number, isWhole: boolean) => boolean = () => true,
): Partial<Record<Role, number>> {
  const guesses: Partial<Record<Role, number>> = {};
  const taken = new Set<number>();
  for (const { role, column } of headerMatches(headers, words, mayBe)) {
    if (guesses[role] !== undefined || taken.has(column)) continue;
    guesses[role] = column;
    taken.add(column);
  }
  return guesses;
}

/** A header that holds a word for a role. */
interface HeaderMatch<Role> {
  readonly role: Role;
  readonly column: number;
  readonly isWhole: boolean;
  readonly length: number;
}

/** All of them, the surest first. */
function headerMatches<Role extends string>(
  headers: readonly string[],
  words: HeaderWords<Role>,
  mayBe: (role: Role, column: number, isWhole: boolean) => boolean,
): HeaderMatch<Role>[] {
  const keys = headers.map(nameKey);
  const all = (Object.keys(words) as Role[]).flatMap((role) =>
    words[role].map(nameKey).flatMap((word) =>
      keys.flatMap((key, column): HeaderMatch<Role>[] => {
        const isWhole = key === word;
        const isPart = !isShort(word) && key.includes(word);
        const fits = key !== "" && (isWhole || isPart) && mayBe(role, column, isWhole);
        return fits ? [{ role, column, isWhole, length: word.length }] : [];
      }),
    ),
  );
  const rank = ({ isWhole, length }: HeaderMatch<Role>): number => (isWhole ? Infinity : length);
  return all.sort((a, b) => (rank(a) === rank(b) ? 0 : rank(b) - rank(a)));
}

/** A short word such as "min" stands inside too many others: it must be the whole header. */
function isShort(word: string): boolean {
  return /^[a-z]{1,3}$/.test(word);
}
