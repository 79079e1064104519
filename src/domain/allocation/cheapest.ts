/** A cell that may get one more step, and what that costs. */
interface Choice {
  readonly row: number;
  readonly column: number;
  readonly cost: bigint;
}

/**
 * Which cells get one more step so that each row and column gets what it still lacks, at the least total cost: shortest
 * augmenting paths over the rows and columns (Bellman and Ford, as costs may be negative).
 * @param rows how many steps each row still lacks
 * @returns undefined where no such choice exists
 */
export function cheapestSpares(choices: readonly Choice[], rows: readonly number[], columns: readonly number[]): boolean[] | undefined {
  const chosen = choices.map(() => false);
  const [lacksRow, lacksColumn] = [[...rows], [...columns]];
  let left = rows.reduce((sum, lack) => sum + lack, 0);
  for (; left > 0; left -= 1) {
    const path = cheapestPath(choices, chosen, lacksRow, lacksColumn);
    if (!path) return undefined;
    for (const index of path.choices) chosen[index] = !chosen[index];
    lacksRow[path.row] = (lacksRow[path.row] ?? 0) - 1;
    lacksColumn[path.column] = (lacksColumn[path.column] ?? 0) - 1;
  }
  return chosen;
}

interface Path {
  readonly row: number;
  readonly column: number;
  readonly choices: readonly number[];
}

/** From a row that lacks a step to a column that does: forwards through cells without one, backwards through cells with one. */
function cheapestPath(choices: readonly Choice[], chosen: readonly boolean[], rows: readonly number[], columns: readonly number[]): Path | undefined {
  const rowCost = rows.map((lack): bigint | undefined => (lack > 0 ? 0n : undefined));
  const columnCost = columns.map((): bigint | undefined => undefined);
  const [intoRow, intoColumn] = [rows.map(() => -1), columns.map(() => -1)];
  for (let changed = true; changed; ) {
    changed = false;
    choices.forEach(({ row, column, cost }, index) => {
      const [from, to] = chosen[index] ? [columnCost[column], rowCost[row]] : [rowCost[row], columnCost[column]];
      if (from === undefined) return;
      const reached = chosen[index] ? from - cost : from + cost;
      if (to !== undefined && reached >= to) return;
      if (chosen[index]) [rowCost[row], intoRow[row]] = [reached, index];
      else [columnCost[column], intoColumn[column]] = [reached, index];
      changed = true;
    });
  }
  const end = columns.reduce((best, lack, column) => (lack > 0 && columnCost[column] !== undefined && (best < 0 || columnCost[column] < (columnCost[best] ?? 0n)) ? column : best), -1);
  return end < 0 ? undefined : pathTo(end, choices, intoRow, intoColumn);
}

function pathTo(end: number, choices: readonly Choice[], intoRow: readonly number[], intoColumn: readonly number[]): Path {
  const path: number[] = [];
  let column = end;
  for (;;) {
    const forwards = intoColumn[column] ?? -1;
    path.push(forwards);
    const row = choices[forwards]?.row ?? 0;
    const backwards = intoRow[row] ?? -1;
    if (backwards < 0) return { row, column: end, choices: path };
    path.push(backwards);
    column = choices[backwards]?.column ?? 0;
  }
}
