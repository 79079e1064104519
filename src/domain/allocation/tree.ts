import { nameKey } from "../name";
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
 * @returns parents come before their children; refuses a blank in the first row and the same leaf
 * twice, with its row
 */
export function treeOf(paths: readonly (readonly string[])[]): Result<Tree> {
  const parents = [-1];
  const children: (Map<string, number> | undefined)[] = [];
  const leaves: number[] = [];
  let above: readonly string[] = [];
  const nodesAbove: number[] = [];
  for (const [row, path] of paths.entries()) {
    const keys = isBlankSomewhere(path)
      ? path.map((key, level) => key || above[level] || "")
      : path;
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
