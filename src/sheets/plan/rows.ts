import { nameKey } from "../../domain";

/** A row of a plan as what was said about it names it. */
export function rowKey(path: readonly string[]): string {
  return path.join(" / ");
}

/** The last name of a path; with the node above it where another path of these ends alike. */
export function shortName(path: readonly string[], paths: readonly (readonly string[])[]): string {
  const isOther = (own: readonly string[]): boolean =>
    own.length === path.length && nameOf(own) === nameOf(path) && keyOf(own) !== keyOf(path);
  return (paths.some(isOther) ? path.slice(-2) : path.slice(-1)).join(" ");
}

/**
 * Finds rows of one list of paths in another: the same path, or, where somebody moved to another
 * branch, the only row of that name which the other list has left over.
 * @returns for a path its index among the others
 */
export function rowFinder(
  paths: readonly (readonly string[])[],
  others: readonly (readonly string[])[],
): (path: readonly string[]) => number | undefined {
  const same = new Map(others.map((path, index) => [keyOf(path), index]));
  const own = new Set(paths.map(keyOf));
  const moved = onlyOnes(others.filter((path) => !own.has(keyOf(path))));
  const fresh = onlyOnes(paths.filter((path) => !same.has(keyOf(path))));
  return (path) =>
    same.get(keyOf(path)) ??
    (fresh.has(nameOf(path)) ? same.get(moved.get(nameOf(path)) ?? "") : undefined);
}

/** Paths by their names, without those of which there are several. */
function onlyOnes(paths: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  const all = new Map<string, string | undefined>();
  for (const path of paths) all.set(nameOf(path), all.has(nameOf(path)) ? undefined : keyOf(path));
  return new Map([...all].flatMap(([name, key]) => (key === undefined ? [] : [[name, key]])));
}

function nameOf(path: readonly string[]): string {
  return nameKey(path.at(-1) ?? "");
}

function keyOf(path: readonly string[]): string {
  return path.map(nameKey).join("\n");
}
