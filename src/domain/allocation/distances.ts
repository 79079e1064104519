import { doubleAt } from "../integers";
import { WideCosts, signOf } from "./wide-costs";

/** Distances from some nodes along arcs of no negative cost, as far as they were looked for. */
export class Distances {
  readonly costs: WideCosts;
  private readonly states: Uint8Array;

  constructor(private readonly nodes: number) {
    this.costs = new WideCosts(nodes);
    this.states = new Uint8Array(nodes);
  }

  isSettled(node: number): boolean {
    return this.states[node] === 2;
  }

  /** A way to a node; kept where none so short is known. */
  reach(node: number, high: number, low: number): void {
    const state = this.states[node];
    if (state === 2) return;
    const { costs } = this;
    if (
      state === 1 &&
      signOf(high - doubleAt(costs.high, node), low - doubleAt(costs.low, node)) >= 0
    )
      return;
    this.states[node] = 1;
    costs.high[node] = high;
    costs.low[node] = low;
  }

  /** The nearest node that is not settled yet, settled now; -1 where no more can be reached. */
  settleNearest(): number {
    let best = -1;
    for (let node = 0; node < this.nodes; node += 1)
      if (this.states[node] === 1 && (best < 0 || this.costs.compare(node, best) < 0)) best = node;
    if (best >= 0) this.states[best] = 2;
    return best;
  }
}
