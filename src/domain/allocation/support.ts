import { at } from "../result";
import { Flow } from "./max-flow";

/** Which cells of a seed can hold anything at all, or the margin that cannot be met [M4]. */
type Support =
  | { readonly ok: true; readonly cells: readonly (readonly boolean[])[] }
  | { readonly ok: false; readonly side: "row" | "column"; readonly index: number };

/**
 * A table with the seed's zeros and the given margins exists when the margins flow through its
 * other cells. A cell can then hold something when it carries flow, or when the flow can be sent
 * around in a circle through it. Where only lines without a total have zeros, all other cells can.
 */
export function supportOf(
  seed: readonly (readonly bigint[])[],
  rows: readonly number[],
  columns: readonly number[],
): Support {
  const open = seed.map((line, row) =>
    line.map((cell, column) => cell > 0n && at(rows, row) > 0 && at(columns, column) > 0),
  );
  const isFull = open.every((line, row) =>
    line.every((isOpen, column) => isOpen || rows[row] === 0 || columns[column] === 0),
  );
  return isFull ? { ok: true, cells: open } : supportByFlow(seed, rows, columns);
}

function supportByFlow(
  seed: readonly (readonly bigint[])[],
  rows: readonly number[],
  columns: readonly number[],
): Support {
  const [source, sink] = [rows.length + columns.length, rows.length + columns.length + 1];
  const flow = new Flow(sink + 1, rows.length * columns.length + rows.length + columns.length);
  const fromSource = rows.map((total, row) => flow.arc(source, row, total));
  columns.forEach((total, column) => flow.arc(rows.length + column, sink, total));
  const arcs = seed.map((line, row) =>
    line.map((cell, column) =>
      cell > 0n ? flow.arc(row, rows.length + column, Number.MAX_SAFE_INTEGER) : -1,
    ),
  );
  const needed = rows.reduce((sum, total) => sum + total, 0);
  if (flow.send(source, sink) < needed) {
    return {
      ok: false,
      side: "row",
      index: fromSource.findIndex((arc, row) => flow.carried(arc) < at(rows, row)),
    };
  }
  const parts = circles(arcs, flow, rows.length, columns.length);
  const cells = arcs.map((line, row) =>
    line.map(
      (arc, column) =>
        arc >= 0 && (flow.carried(arc) > 0 || parts[row] === parts[rows.length + column]),
    ),
  );
  return { ok: true, cells };
}

/**
 * The strongly connected parts of what can still be sent: rows to columns freely, columns back to
 * rows where there is flow (Kosaraju).
 */
function circles(
  arcs: readonly (readonly number[])[],
  flow: Flow,
  rows: number,
  columns: number,
): number[] {
  const forth: number[][] = Array.from({ length: rows + columns }, () => []);
  const back: number[][] = Array.from({ length: rows + columns }, () => []);
  const link = (from: number, to: number): void => {
    forth[from]?.push(to);
    back[to]?.push(from);
  };
  arcs.forEach((line, row) =>
    line.forEach((arc, column) => {
      if (arc < 0) return;
      link(row, rows + column);
      if (flow.carried(arc) > 0) link(rows + column, row);
    }),
  );
  const parts = new Array<number>(rows + columns).fill(-1);
  const finished = new Array<boolean>(rows + columns).fill(false);
  const order = forth.flatMap((_, node) => visit(node, forth, finished));
  const seen = new Array<boolean>(rows + columns).fill(false);
  for (const node of order.reverse())
    for (const member of visit(node, back, seen)) parts[member] = node;
  return parts;
}

/** The nodes reached from a node for the first time, each after all that are reached through it. */
function visit(start: number, links: readonly (readonly number[])[], seen: boolean[]): number[] {
  if (seen[start]) return [];
  seen[start] = true;
  const done: number[] = [];
  const path = [{ node: start, next: 0 }];
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const to = links[top.node]?.[top.next];
    top.next += 1;
    if (to === undefined) done.push((path.pop() ?? top).node);
    else if (!seen[to]) {
      seen[to] = true;
      path.push({ node: to, next: 0 });
    }
  }
  return done;
}
