import type { SheetModel } from "./model";

/** The name, or the first of "name 2", "name 3" … that is free, without regard to case. */
export function freeName(
  name: string,
  taken: readonly string[],
  longest: number,
  gap = " ",
): string {
  const lower = new Set(taken.map((other) => other.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? "" : `${gap}${number}`;
    const candidate = name.slice(0, longest - ending.length) + ending;
    if (!lower.has(candidate.toLowerCase())) return candidate;
  }
}

/**
 * The model with names for its Excel tables that are free, and from then on taken; formulas follow.
 */
export function withFreeTables(model: SheetModel, taken: string[]): SheetModel {
  return (model.tables ?? []).reduce((own, { block, name }) => {
    const free = freeName(name, taken, 200, "");
    taken.push(free);
    const cells = own.cells.map((line) =>
      line.map((cell) =>
        cell.formula === undefined
          ? cell
          : { ...cell, formula: cell.formula.replaceAll(`(${name})`, `(${free})`) },
      ),
    );
    const tables = (own.tables ?? []).map((table) =>
      table.name === name ? { block, name: free } : table,
    );
    return { ...own, cells, tables };
  }, model);
}
