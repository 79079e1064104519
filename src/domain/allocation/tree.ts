import { nameKey, shownName } from "../name";
import { type Result, accept, at, refuse } from "../result";

/** A tree over leaves: each node's parent, and which node each leaf is. Node 0 is the root. */
export interface Tree {
  readonly parents: readonly number[];
  readonly leaves: readonly number[];
}

/**
 * The tree that paths of keys mean: company → region → manager → account [C1].
 *
 * @param paths one path per leaf, all of one length; a blank key repeats the one above it
 * @returns parents come before their children; refuses a blank that has nothing to repeat and the
 * same leaf twice, with its row
 */
export function treeOf(paths: readonly (readonly string[])[]): Result<Tree> {
  const parents = [-1];
  const children: (Map<string, number> | undefined)[] = [];
  const leaves: number[] = [];
  let above: readonly string[] = [];
  const nodesAbove: number[] = [];
  for (const [row, path] of paths.entries()) {
    const keys = isBlankSomewhere(path) ? filledPath(path, above) : path;
    const blank = keys === path ? -1 : keys.indexOf("");
    if (blank >= 0) return refuse({ code: "path-blank", row: row + 1, column: blank + 1 });
    let node = 0;
    let level = 0;
    for (; level < keys.length - 1 && keys[level] === above[level]; level += 1)
      node = at(nodesAbove, level);
    for (; level < keys.length; level += 1) {
      node = childOf(node, at(keys, level), parents, children);
      nodesAbove[level] = node;
    }
    if (node < parents.length - 1 || leaves.at(-1) === node)
      return refuse({ code: "leaf-repeated", row: row + 1, leaf: keys.join(" / ") });
    leaves.push(node);
    above = keys;
  }
  return accept({ parents, leaves });
}

/**
 * A path with the keys that it repeats: a blank one is that of the row above, as in merged cells,
 * as long as both stand below the same node [C1].
 *
 * @param repeats whether blanks of a level mean that; elsewhere they are missing
 */
export function filledPath(
  path: readonly string[],
  above: readonly string[],
  repeats: (level: number) => boolean = () => true,
): string[] {
  let isSameNode = true;
  return path.map((key, level) => {
    const before = above[level] ?? "";
    const own = shownName(key) || (isSameNode && repeats(level) ? before : "");
    isSameNode &&= own === before || nameKey(own) === nameKey(before);
    return own;
  });
}

function isBlankSomewhere(path: readonly string[]): boolean {
  for (let level = 0; level < path.length; level += 1) if (path[level]?.length === 0) return true;
  return false;
}

/** The child of that name; a new one stands at the end. */
function childOf(
  parent: number,
  key: string,
  parents: number[],
  children: (Map<string, number> | undefined)[],
): number {
  const siblings = (children[parent] ??= new Map<string, number>());
  const name = nameKey(key);
  const known = siblings.get(name);
  if (known !== undefined) return known;
  const node = parents.push(parent) - 1;
  siblings.set(name, node);
  return node;
}
