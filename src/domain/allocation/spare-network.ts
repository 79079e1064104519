import { doubleAt } from "../integers";
import { WideCosts } from "./wide-costs";

/** What a cell that is a choice is; all others are 0. */
const free = 1;
const taken = 2;

/**
 * Rows and columns as nodes, cells that may get one more step as arcs: from the row to the column
 * while it is free, back while it is taken. Rows come first, then columns. A potential per node
 * keeps every arc's reduced cost at 0 or more, which proves that no exchange is cheaper.
 */
export class SpareNetwork {
  readonly states: Uint8Array;
  readonly costs: WideCosts;
  readonly potentials: WideCosts;

  constructor(
    readonly rows: number,
    readonly columns: number,
  ) {
    this.states = new Uint8Array(rows * columns);
    this.costs = new WideCosts(rows * columns);
    this.potentials = new WideCosts(rows + columns);
  }

  get nodes(): number {
    return this.rows + this.columns;
  }

  offer(row: number, column: number, cost: bigint): void {
    const cell = row * this.columns + column;
    this.states[cell] = free;
    this.costs.set(cell, cost);
  }

  /**
   * Goes over the arcs that leave a node, each with its reduced cost in two parts, until the visit
   * says that it has seen enough.
   */
  leaving(node: number, visit: (head: number, high: number, low: number) => boolean): void {
    const isRow = node < this.rows;
    const { states, costs, potentials, columns, rows } = this;
    const count = isRow ? columns : rows;
    const start = isRow ? node * columns : node - rows;
    const stride = isRow ? 1 : columns;
    const wanted = isRow ? free : taken;
    const sign = isRow ? 1 : -1;
    const ownHigh = doubleAt(potentials.high, node);
    const ownLow = doubleAt(potentials.low, node);
    for (let index = 0, cell = start; index < count; index += 1, cell += stride) {
      if (states[cell] !== wanted) continue;
      const head = isRow ? rows + index : index;
      const high = sign * doubleAt(costs.high, cell) + ownHigh - doubleAt(potentials.high, head);
      const low = sign * doubleAt(costs.low, cell) + ownLow - doubleAt(potentials.low, head);
      if (visit(head, high, low)) return;
    }
  }

  raise(node: number, high: number, low: number): void {
    const { potentials } = this;
    potentials.high[node] = doubleAt(potentials.high, node) + high;
    potentials.low[node] = doubleAt(potentials.low, node) + low;
  }

  /** Turns the arc between two nodes around. */
  turn(from: number, to: number): void {
    const [row, column] = from < this.rows ? [from, to] : [to, from];
    const cell = row * this.columns + column - this.rows;
    this.states[cell] = this.states[cell] === free ? taken : free;
  }

  isTaken(row: number, column: number): boolean {
    return this.states[row * this.columns + column] === taken;
  }
}
