import type { Column } from "../column";
import { type Result, accept, invariant, refuse } from "../result";
import type { Exact } from "./exact";
import { spareSteps } from "./largest-remainder";
import { type Quotients, quotients } from "./quotients";
import type { SplitRequest } from "./request";
import { signed, solve } from "./split";
import { type Tree, treeOf } from "./tree";

/**
 * Splits one total down a tree: children add up to their parent, and every node is less than a step from its exact share
 * [C1–C3].
 *
 * Exact shares are those of one flat split. Rounding goes from the root down: a node whose steps are fixed (its exact
 * share cut down, or one more) gives each child its share cut down and the spare steps to the largest remainders. There
 * are never more spare steps than children with a remainder, for the node has at most the sum of the children rounded up.
 *
 * @param paths one path of keys per row, from the top to the leaf
 * @returns one share per row; refuses what `split` refuses, a path that starts blank and a leaf that stands twice
 * @example 10 over A/a 1, A/b 1, B/c 1 in steps of 1: A has 7 of its exact 6.67, so a 4, b 3, c 3
 */
export function cascade(request: SplitRequest, paths: readonly (readonly string[])[]): Result<Column> {
  const rows = request.drivers.units.length;
  if (paths.length !== rows) return refuse({ code: "length-differs", place: "path", expected: rows, got: paths.length });
  const tree = treeOf(paths);
  if (!tree.ok) return tree;
  const solved = solve(request);
  if (!solved.ok) return solved;
  const { exact, amounts, sign } = solved.value;
  return accept({ units: signed(roundedDown(exact, tree.value), sign), places: amounts.places });
}

function roundedDown(exact: Exact, { parents, leaves }: Tree): bigint[] {
  const { least, remainders } = cutDownNodes(exact, parents, leaves);
  const given = least.slice();
  given[0] = exact.total;
  childrenOf(parents).forEach((children, node) => {
    const spare = ((given[node] ?? 0n) - children.reduce((sum, child) => sum + (least[child] ?? 0n), 0n)) / exact.step;
    const winners = spareSteps(Number(spare), children, remainders);
    for (const child of winners) given[child] = (least[child] ?? 0n) + exact.step;
    invariant(winners.every((child) => remainders.hasRest(child)), "spare steps go to remainders");
  });
  return leaves.map((leaf) => given[leaf] ?? 0n);
}

/** Every node's exact share cut down to whole steps above the offsets of its leaves. */
function cutDownNodes(exact: Exact, parents: readonly number[], leaves: readonly number[]): { least: bigint[]; remainders: Quotients } {
  const { top, bottom, step, weights, held, carrier, residue } = exact;
  const nodeWeights = summedUp(parents, leaves, weights);
  const fixed = held.size === 0 ? [] : summedUp(parents, leaves, weights.map((_, row) => held.get(row)?.amount ?? 0n));
  const shifted = carrier >= 0 && !held.has(carrier) ? lineage(parents, leaves[carrier] ?? 0) : new Set<number>();
  const divisor = bottom * step;
  const remainders = shifted.size === 0
    ? quotients(top, nodeWeights, divisor)
    : quotients(1n, nodeWeights.map((weight, node) => top * weight - (shifted.has(node) ? residue * bottom : 0n)), divisor);
  const least = nodeWeights.map((_, node) => step * remainders.whole(node));
  fixed.forEach((amount, node) => (least[node] = (least[node] ?? 0n) + amount));
  for (const node of shifted) least[node] = (least[node] ?? 0n) + residue;
  return { least, remainders };
}

/** Sums over the leaves below each node; parents stand before their children. */
function summedUp(parents: readonly number[], leaves: readonly number[], values: readonly bigint[]): bigint[] {
  const sums = new Array<bigint>(parents.length).fill(0n);
  leaves.forEach((leaf, row) => (sums[leaf] = values[row] ?? 0n));
  for (let node = parents.length - 1; node > 0; node -= 1) {
    const parent = parents[node] ?? 0;
    sums[parent] = (sums[parent] ?? 0n) + (sums[node] ?? 0n);
  }
  return sums;
}

/** The children of every inner node, parents before their children. */
function childrenOf(parents: readonly number[]): Map<number, number[]> {
  const children = new Map<number, number[]>();
  for (let node = 1; node < parents.length; node += 1) {
    const parent = parents[node] ?? 0;
    const siblings = children.get(parent);
    if (siblings) siblings.push(node);
    else children.set(parent, [node]);
  }
  return new Map([...children].sort(([a], [b]) => a - b));
}

/** A node and all above it. */
function lineage(parents: readonly number[], leaf: number): Set<number> {
  const nodes = new Set<number>();
  for (let node = leaf; node >= 0; node = parents[node] ?? -1) nodes.add(node);
  return nodes;
}

