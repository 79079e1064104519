import { compare } from "../integers";
import { at } from "../result";
/** A cell that may get one more step, and what that costs. */
interface Choice {
  readonly row: number;
  readonly column: number;
  readonly cost: bigint;
}

/**
 * Which cells get one more step so that each row and column gets what it still lacks, at the least
 * total cost.
 *
 * First each row takes its cheapest cells, whatever that does to the columns: no exchange within
 * the same column sums could be cheaper. Then steps move from columns that have too many to columns
 * that lack some, along the cheapest path each time, which keeps it so (successive shortest paths;
 * Bellman and Ford, as costs may be negative).
 * @param rows how many steps each row still lacks; no more than it has choices
 * @returns undefined where the columns cannot be met
 */
export function cheapestSpares(
  choices: readonly Choice[],
  rows: readonly number[],
  columns: readonly number[],
): boolean[] | undefined {
  const chosen = cheapestPerRow(choices, rows);
  const lacks = [...columns];
  choices.forEach(({ column }, index) => {
    if (chosen[index]) lacks[column] = at(lacks, column) - 1;
  });
  while (lacks.some((lack) => lack < 0)) {
    const path = cheapestPath(choices, chosen, rows.length, lacks);
    if (!path) return undefined;
    for (const index of path.choices) chosen[index] = !chosen[index];
    lacks[path.from] = at(lacks, path.from) + 1;
    lacks[path.to] = at(lacks, path.to) - 1;
  }
  return lacks.every((lack) => lack === 0) ? chosen : undefined;
}

function cheapestPerRow(choices: readonly Choice[], rows: readonly number[]): boolean[] {
  const chosen = choices.map(() => false);
  const left = [...rows];
  const order = [...choices.keys()].sort(
    (a, b) => compare(at(choices, a).cost, at(choices, b).cost) || a - b,
  );
  for (const index of order) {
    const { row } = at(choices, index);
    if (at(left, row) === 0) continue;
    left[row] = at(left, row) - 1;
    chosen[index] = true;
  }
  return chosen;
}

interface Path {
  readonly from: number;
  readonly to: number;
  readonly choices: readonly number[];
}

/**
 * From a column with too many steps to one that lacks some: out of it through a chosen cell, into
 * another through a free one of the same row.
 */
function cheapestPath(
  choices: readonly Choice[],
  chosen: readonly boolean[],
  rows: number,
  lacks: readonly number[],
): Path | undefined {
  const columnCost = lacks.map((lack): bigint | undefined => (lack < 0 ? 0n : undefined));
  const rowCost = new Array<bigint | undefined>(rows).fill(undefined);
  const intoColumn = lacks.map(() => -1);
  const intoRow = new Array<number>(rows).fill(-1);
  for (let changed = true; changed;) {
    changed = false;
    for (const [index, { row, column, cost }] of choices.entries()) {
      const [from, to] = chosen[index]
        ? [columnCost[column], rowCost[row]]
        : [rowCost[row], columnCost[column]];
      if (from === undefined) continue;
      const reached = chosen[index] ? from - cost : from + cost;
      if (to !== undefined && reached >= to) continue;
      if (chosen[index]) [rowCost[row], intoRow[row]] = [reached, index];
      else [columnCost[column], intoColumn[column]] = [reached, index];
      changed = true;
    }
  }
  const to = cheapestEnd(lacks, columnCost);
  return to < 0 ? undefined : pathTo(to, choices, intoRow, intoColumn);
}

function cheapestEnd(lacks: readonly number[], costs: readonly (bigint | undefined)[]): number {
  let best = -1;
  lacks.forEach((lack, column) => {
    const cost = costs[column];
    if (lack > 0 && cost !== undefined && (best < 0 || cost < at(costs, best))) best = column;
  });
  return best;
}

function pathTo(
  to: number,
  choices: readonly Choice[],
  intoRow: readonly number[],
  intoColumn: readonly number[],
): Path {
  const path: number[] = [];
  let column = to;
  for (let into = intoColumn[column] ?? -1; into >= 0; into = intoColumn[column] ?? -1) {
    const out = intoRow[at(choices, into).row] ?? -1;
    path.push(into, out);
    column = at(choices, out).column;
  }
  return { from: column, to, choices: path };
}
