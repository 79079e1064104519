import type { Fraction } from "../fraction";
import { compare, unitAt } from "../integers";
import { at, invariant } from "../result";
import { Flow } from "./max-flow";
import { neighbours } from "./neighbours";
import type { PeriodCells } from "./phase-cells";
import type { Tree } from "./tree";

/**
 * Which cells get one more step, so that rows, nodes of the tree in every period and the cells
 * themselves all come out right [H2, H3].
 *
 * Rows on one side, the tree in every period (and the company in every quarter) on the other are
 * two laminar families, so that a whole flow exists: each row sends its spare steps through cells
 * with a remainder (at most one each) up the tree, and every node of the tree takes the whole
 * number below its exact sum, or the one above.
 */
export function roundTwoWays(cells: PeriodCells, tree: Tree): boolean[][] {
  const periods = cells.wholes[0]?.length ?? 0;
  const network = new Network(cells, tree, periods);
  const total = cells.spares.reduce((sum, spare) => sum + spare, 0);
  invariant(network.isSatisfied(total), "two laminar families have a whole solution");
  return network.spareCells();
}

class Network {
  private readonly flow: Flow;
  private readonly source: number;
  private readonly target: number;
  private readonly sink: number;
  private readonly arcs: number[][] = [];
  private demand = 0;
  private sinkNeeds = 0;

  constructor(
    private readonly cells: PeriodCells,
    private readonly tree: Tree,
    private readonly periods: number,
  ) {
    const { parents } = tree;
    this.source = cells.spares.length + parents.length * periods + periods;
    this.target = this.source + 1;
    this.sink = this.source + 2;
    this.flow = new Flow(
      this.source + 3,
      cells.spares.length * (periods + 1) + 3 * (this.source + 3),
    );
    cells.spares.forEach((spare, row) => this.addRow(row, spare));
    this.addNodes();
  }

  /** Whether all spare steps arrive within every bound. */
  isSatisfied(total: number): boolean {
    this.flow.arc(this.sink, this.target, total - this.sinkNeeds);
    return this.flow.send(this.source, this.target) === this.demand;
  }

  spareCells(): boolean[][] {
    return this.arcs.map((line) => line.map((arc) => arc >= 0 && this.flow.carried(arc) > 0));
  }

  /**
   * A row and its cells with a remainder, the largest first: a flow that finds no obstacle rounds
   * like the largest remainders.
   */
  private addRow(row: number, spare: number): void {
    const rests = this.cells.rests[row] ?? [];
    this.flow.arc(this.source, row, spare);
    this.demand += spare;
    const line = new Array<number>(this.periods).fill(-1);
    const order = [...rests.keys()]
      .filter((period) => rests[period] !== 0n)
      .sort(
        (a, b) =>
          compare(unitAt(rests, b), unitAt(rests, a)) ||
          turn(a - row, this.periods) - turn(b - row, this.periods),
      );
    const parent = at(this.tree.parents, at(this.tree.leaves, row));
    for (const period of order) line[period] = this.flow.arc(row, this.place(parent, period), 1);
    this.arcs.push(line);
  }

  /**
   * Every inner node in every period passes on between the wholes next to its exact sum; so does
   * the company per quarter.
   */
  private addNodes(): void {
    const { parents } = this.tree;
    const below = this.leavesBelow();
    const group = this.periods === 12 ? 3 : this.periods;
    for (let node = parents.length - 1; node >= 0; node -= 1) {
      const rows = below[node];
      if (!rows || (node > 0 && this.isLeaf(node))) continue;
      for (let period = 0; period < this.periods; period += 1) {
        const to =
          node === 0
            ? group === this.periods
              ? this.sink
              : this.quarter(Math.floor(period / group))
            : this.place(at(parents, node), period);
        this.bounded(this.place(node, period), to, rows, [period]);
      }
    }
    if (group === this.periods) return;
    for (let quarter = 0; quarter * group < this.periods; quarter += 1) {
      this.bounded(
        this.quarter(quarter),
        this.sink,
        below[0] ?? [],
        Array.from({ length: group }, (_, index) => quarter * group + index),
      );
    }
  }

  /**
   * An arc that must carry the floor of the exact sum of some cells' remainders and may carry one
   * more, unless that sum is whole.
   */
  private bounded(
    from: number,
    to: number,
    rows: readonly number[],
    periods: readonly number[],
  ): void {
    const { floor, isWhole } = neighbours(this.remaindersOf(rows, periods));
    const least = Number(floor);
    if (!isWhole) this.flow.arc(from, to, 1);
    if (least === 0) return;
    this.flow.arc(from, this.target, least);
    if (to === this.sink) this.sinkNeeds += least;
    else this.flow.arc(this.source, to, least);
    if (to !== this.sink) this.demand += least;
  }

  /** Remainders in steps; those over one divisor are added up before they become a fraction. */
  private remaindersOf(rows: readonly number[], periods: readonly number[]): Fraction[] {
    const sums = new Map<bigint, bigint>();
    for (const row of rows) {
      const divisor = at(this.cells.divisors, row);
      let sum = sums.get(divisor) ?? 0n;
      for (const period of periods) sum += unitAt(at(this.cells.rests, row), period);
      sums.set(divisor, sum);
    }
    return [...sums].map(([bottom, top]) => ({ top, bottom }));
  }

  private leavesBelow(): (number[] | undefined)[] {
    const below: (number[] | undefined)[] = [];
    this.tree.leaves.forEach((leaf, row) => {
      for (let node = at(this.tree.parents, leaf); node >= 0; node = at(this.tree.parents, node))
        (below[node] ??= []).push(row);
    });
    return below;
  }

  private isLeaf(node: number): boolean {
    return this.leafNodes.has(node);
  }

  private get leafNodes(): ReadonlySet<number> {
    this.known ??= new Set(this.tree.leaves);
    return this.known;
  }

  private known: ReadonlySet<number> | undefined;

  private place(node: number, period: number): number {
    return this.cells.spares.length + node * this.periods + period;
  }

  private quarter(index: number): number {
    return this.source - this.periods + index;
  }
}

function turn(position: number, size: number): number {
  return ((position % size) + size) % size;
}
