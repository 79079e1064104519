import type { Column } from "../column";
import { type Result, accept, at, invariant, refuse } from "../result";
import type { Exact } from "./exact-shares";
import { spareSteps } from "./largest-remainder";
import { type Quotients, quotients } from "./quotients";
import type { SplitRequest } from "./request";
import { signed, solve } from "./split";
import { type Tree, treeOf } from "./tree";

/**
 * Splits one total down a tree: children add up to their parent, and every node is less than a step
 * from its exact share [C1–C3].
 *
 * Exact shares are those of one flat split. Rounding goes from the root down: a node whose steps
 * are fixed (its exact share cut down, or one more) gives each child its share cut down and the
 * spare steps to the largest remainders. There are never more spare steps than children with a
 * remainder, for the node has at most the sum of the children rounded up.
 *
 * @param paths one path of keys per row, from the top to the leaf
 * @returns one share per row; refuses what `split` refuses, a path that starts blank and a leaf
 * that stands twice
 * @example 10 over A/a 1, A/b 1, B/c 1 in steps of 1: A has 7 of its exact 6.67, so a 4, b 3, c 3
 */
export function cascade(
  request: SplitRequest,
  paths: readonly (readonly string[])[],
): Result<Column> {
  const rows = request.drivers.units.length;
  if (paths.length !== rows)
    return refuse({ code: "length-differs", place: "path", expected: rows, got: paths.length });
  const tree = treeOf(paths);
  if (!tree.ok) return tree;
  const solved = solve(request);
  if (!solved.ok) return solved;
  const { exact, amounts, sign } = solved.value;
  return accept({ units: signed(roundedDown(exact, tree.value), sign), places: amounts.places });
}

/**
 * Every node's steps are counted above the offsets (locks, limits, residue) of the leaves below it.
 */
function roundedDown(exact: Exact, { parents, leaves }: Tree): bigint[] {
  const remainders = nodeQuotients(exact, parents, leaves);
  const given = Float64Array.from(parents, (_, node) => remainders.count(node));
  const { starts, members } = childrenOf(parents);
  for (let node = 0; node < parents.length; node += 1) {
    const children = members.slice(starts[node], starts[node + 1]);
    if (children.length === 0) continue;
    const spare = children.reduce((left, child) => left - at(given, child), at(given, node));
    for (const child of spareSteps(spare, children, remainders)) {
      invariant(remainders.hasRest(child), "spare steps go to remainders");
      given[child] = at(given, child) + 1;
    }
  }
  return leaves.map(
    (leaf, row) =>
      exact.held.get(row)?.amount ??
      exact.step * BigInt(at(given, leaf)) + (row === exact.carrier ? exact.residue : 0n),
  );
}

/**
 * Every node's exact share in steps: the sum of its free leaves', above the residue where the
 * carrier is below it.
 */
function nodeQuotients(
  { top, bottom, step, weights, held, carrier, residue }: Exact,
  parents: readonly number[],
  leaves: readonly number[],
): Quotients {
  const nodeWeights = summedUp(parents, leaves, weights);
  if (carrier < 0 || held.has(carrier)) return quotients(top, nodeWeights, bottom * step);
  const shifted = lineage(parents, at(leaves, carrier));
  return quotients(
    1n,
    nodeWeights.map((weight, node) => top * weight - (shifted.has(node) ? residue * bottom : 0n)),
    bottom * step,
  );
}

/** Sums over the leaves below each node; parents stand before their children. */
function summedUp(
  parents: readonly number[],
  leaves: readonly number[],
  values: readonly bigint[],
): bigint[] {
  const sums = new Array<bigint>(parents.length).fill(0n);
  leaves.forEach((leaf, row) => (sums[leaf] = at(values, row)));
  for (let node = parents.length - 1; node > 0; node -= 1) {
    const parent = at(parents, node);
    sums[parent] = at(sums, parent) + at(sums, node);
  }
  return sums;
}

/** The children of node n, in their order: members from starts[n] up to starts[n + 1]. */
function childrenOf(parents: readonly number[]): { starts: Int32Array; members: number[] } {
  const starts = new Int32Array(parents.length + 1);
  for (let node = 1; node < parents.length; node += 1)
    starts[at(parents, node) + 1] = at(starts, at(parents, node) + 1) + 1;
  for (let node = 0; node < parents.length; node += 1)
    starts[node + 1] = at(starts, node + 1) + at(starts, node);
  const next = starts.slice();
  const members = new Array<number>(parents.length - 1).fill(0);
  for (let node = 1; node < parents.length; node += 1) {
    const parent = at(parents, node);
    members[at(next, parent)] = node;
    next[parent] = at(next, parent) + 1;
  }
  return { starts, members };
}

/** A node and all above it. */
function lineage(parents: readonly number[], leaf: number): Set<number> {
  const nodes = new Set<number>();
  for (let node = leaf; node >= 0; node = at(parents, node)) nodes.add(node);
  return nodes;
}
