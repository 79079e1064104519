import { countAt, doubleAt } from "../integers";
import { at } from "../result";
/**
 * A flow in whole units through arcs of limited capacity: Dinic's algorithm (1970) on flat arrays.
 * Deterministic: arcs are tried in the order in which they were added.
 */
export class Flow {
  private readonly heads: Int32Array;
  private readonly capacities: Float64Array;
  private readonly next: Int32Array;
  private readonly first: Int32Array;
  private readonly last: Int32Array;
  private halves = 0;

  /** @param most how many arcs there will be at most */
  constructor(
    private readonly nodes: number,
    most: number,
  ) {
    this.heads = new Int32Array(2 * most);
    this.capacities = new Float64Array(2 * most);
    this.next = new Int32Array(2 * most).fill(-1);
    this.first = new Int32Array(nodes).fill(-1);
    this.last = new Int32Array(nodes).fill(-1);
  }

  /** Adds an arc. @returns its number, by which `carried` is asked */
  arc(from: number, to: number, capacity: number): number {
    const arc = this.half(from, to, capacity);
    this.half(to, from, 0);
    return arc;
  }

  /** What flows through an arc. */
  carried(arc: number): number {
    return doubleAt(this.capacities, arc + 1);
  }

  /** Sends as much as possible. @returns how much that is */
  send(source: number, sink: number): number {
    let sent = 0;
    for (;;) {
      const levels = this.levels(source, sink);
      if (countAt(levels, sink) < 0) return sent;
      const open = this.first.slice();
      for (
        let more = this.path(source, sink, levels, open);
        more > 0;
        more = this.path(source, sink, levels, open)
      )
        sent += more;
    }
  }

  /**
   * The nodes that could still receive something from a node: where the flow is stuck, one side of
   * the cut.
   */
  reachable(source: number): boolean[] {
    return Array.from(this.levels(source, -1), (level) => level >= 0);
  }

  private half(from: number, to: number, capacity: number): number {
    const arc = this.halves;
    this.halves += 1;
    this.heads[arc] = to;
    this.capacities[arc] = capacity;
    const before = countAt(this.last, from);
    if (before < 0) this.first[from] = arc;
    else this.next[before] = arc;
    this.last[from] = arc;
    return arc;
  }

  /** How many arcs with room lead from the source to each node; -1 where none do. */
  private levels(source: number, sink: number): Int32Array {
    const levels = new Int32Array(this.nodes).fill(-1);
    const queue = new Int32Array(this.nodes);
    levels[source] = 0;
    queue[0] = source;
    for (let read = 0, written = 1; read < written; read += 1) {
      const node = at(queue, read);
      if (node === sink) return levels;
      for (let arc = countAt(this.first, node); arc >= 0; arc = countAt(this.next, arc)) {
        const head = countAt(this.heads, arc);
        if (doubleAt(this.capacities, arc) === 0 || countAt(levels, head) >= 0) continue;
        levels[head] = countAt(levels, node) + 1;
        queue[written] = head;
        written += 1;
      }
    }
    return levels;
  }

  /** One shortest path with room; what it takes is sent. */
  private path(source: number, sink: number, levels: Int32Array, open: Int32Array): number {
    const arcs: number[] = [];
    let node = source;
    while (node !== sink) {
      const arc = this.advance(node, levels, open);
      if (arc >= 0) {
        arcs.push(arc);
        node = countAt(this.heads, arc);
      } else if (arcs.length === 0) return 0;
      else {
        levels[node] = -1;
        node = countAt(this.heads, (arcs.pop() ?? 0) ^ 1);
      }
    }
    const room = arcs.reduce(
      (least, arc) => Math.min(least, doubleAt(this.capacities, arc)),
      Infinity,
    );
    for (const arc of arcs) {
      this.capacities[arc] = doubleAt(this.capacities, arc) - room;
      this.capacities[arc ^ 1] = doubleAt(this.capacities, arc ^ 1) + room;
    }
    return room;
  }

  private advance(node: number, levels: Int32Array, open: Int32Array): number {
    for (let arc = countAt(open, node); arc >= 0; arc = countAt(this.next, arc)) {
      open[node] = arc;
      if (
        doubleAt(this.capacities, arc) > 0 &&
        levels[countAt(this.heads, arc)] === countAt(levels, node) + 1
      )
        return arc;
    }
    open[node] = -1;
    return -1;
  }
}
