import { compare, countAt, doubleAt } from "../integers";
import { at } from "../result";
import { Distances } from "./distances";
import { SpareNetwork } from "./spare-network";
import { startingPrices } from "./starting-prices";
import { signOf } from "./wide-costs";

/** What one more step costs in each cell; nothing where a cell may not get one. */
type Costs = readonly (readonly (bigint | undefined)[])[];

/**
 * Which cells get one more step so that each row and column gets what it still lacks, at the least
 * total cost [M3].
 *
 * First each row takes its cheapest cells, whatever that does to the columns (equal ones in the
 * column that lacks most, then the earlier): no exchange within the same column sums could be
 * cheaper. Then steps move from columns that have too many to columns that lack some, along
 * cheapest paths only, which keeps it so: Dijkstra with potentials from all such columns at once,
 * then as many paths as have just become free of charge (the primal-dual method of Ford and
 * Fulkerson).
 * @param costs whole numbers of at most 80 bits
 * @param rows how many steps each row still lacks; no more than it has choices
 * @returns whether a cell got one; nothing where the columns cannot be met
 */
export function cheapestSpares(
  costs: Costs,
  rows: readonly number[],
  columns: readonly number[],
): ((row: number, column: number) => boolean) | undefined {
  const network = new SpareNetwork(rows.length, columns.length);
  const lacks = Int32Array.from(columns);
  const doubles = costs.map((line) => Float64Array.from(line, (cost) => Number(cost ?? NaN)));
  const prices = Array.from(startingPrices(doubles, rows, columns), (price) =>
    BigInt(Math.round(price)),
  );
  prices.forEach((price, column) => network.potentials.set(network.rows + column, price));
  costs.forEach((line, row) => takeCheapest(network, line, row, at(rows, row), prices, lacks));
  while (lacks.some((lack) => lack < 0)) {
    if (!openCheapest(network, lacks)) return undefined;
    moveFreely(network, lacks);
  }
  return lacks.every((lack) => lack === 0)
    ? (row, column) => network.isTaken(row, column)
    : undefined;
}

/** A row's cheapest cells are taken; its potential is the dearest of them: no other is cheaper. */
function takeCheapest(
  network: SpareNetwork,
  line: readonly (bigint | undefined)[],
  row: number,
  count: number,
  prices: readonly bigint[],
  lacks: Int32Array,
): void {
  const choices: { readonly column: number; readonly cost: bigint }[] = [];
  line.forEach((cost, column) => {
    if (cost === undefined) return;
    network.offer(row, column, cost);
    choices.push({ column, cost: cost - at(prices, column) });
  });
  choices.sort(
    (a, b) =>
      compare(a.cost, b.cost) ||
      countAt(lacks, b.column) - countAt(lacks, a.column) ||
      a.column - b.column,
  );
  for (const { column } of choices.slice(0, count)) {
    network.turn(row, network.rows + column);
    lacks[column] = countAt(lacks, column) - 1;
  }
  const dearest = choices[Math.max(0, count - 1)];
  if (dearest) network.potentials.set(row, -dearest.cost);
}

/**
 * Finds the shortest distance from columns with too many steps to one that lacks some, and changes
 * the potentials so that all paths of that length cost nothing.
 */
function openCheapest(network: SpareNetwork, lacks: Int32Array): boolean {
  const distances = new Distances(network.nodes);
  const settled: number[] = [];
  const { high, low } = distances.costs;
  lacks.forEach((lack, column) => {
    if (lack < 0) distances.reach(network.rows + column, 0, 0);
  });
  for (let node = distances.settleNearest(); node >= 0; node = distances.settleNearest()) {
    if (node >= network.rows && countAt(lacks, node - network.rows) > 0) {
      for (const passed of settled)
        network.raise(
          passed,
          doubleAt(high, passed) - doubleAt(high, node),
          doubleAt(low, passed) - doubleAt(low, node),
        );
      return true;
    }
    settled.push(node);
    const [ownHigh, ownLow] = [doubleAt(high, node), doubleAt(low, node)];
    network.leaving(node, (head, arcHigh, arcLow) => {
      distances.reach(head, ownHigh + arcHigh, ownLow + arcLow);
      return false;
    });
  }
  return false;
}

/** Moves steps along arcs that cost nothing for as long as some path is found. */
function moveFreely(network: SpareNetwork, lacks: Int32Array): void {
  const seen = new Uint8Array(network.nodes);
  for (let column = 0; column < lacks.length; column += 1)
    while (countAt(lacks, column) < 0) {
      const path = freePath(network, lacks, network.rows + column, seen);
      if (!path) break;
      path.forEach((node, index) => {
        seen[node] = 0;
        if (index > 0) network.turn(at(path, index - 1), node);
      });
      const end = at(path, path.length - 1) - network.rows;
      lacks[column] = countAt(lacks, column) + 1;
      lacks[end] = countAt(lacks, end) - 1;
    }
}

/** A path of arcs that cost nothing to a column that lacks some; nodes without one stay seen. */
function freePath(
  network: SpareNetwork,
  lacks: Int32Array,
  start: number,
  seen: Uint8Array,
): number[] | undefined {
  const path = [start];
  seen[start] = 1;
  for (let node = path.at(-1); node !== undefined; node = path.at(-1)) {
    if (node >= network.rows && countAt(lacks, node - network.rows) > 0) return path;
    let next = -1;
    network.leaving(node, (head, high, low) => {
      if (seen[head] || signOf(high, low) !== 0) return false;
      next = head;
      return true;
    });
    if (next < 0) path.pop();
    else {
      seen[next] = 1;
      path.push(next);
    }
  }
  return undefined;
}
