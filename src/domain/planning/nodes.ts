import { at } from "../result";
import type { Table } from "../allocation/phase";
import { filledPath } from "../allocation/tree";
import type { Column } from "../column";
import { type Decimal, ofUnits } from "../decimal";
import { nameKey } from "../name";
import type { MeasurePlan } from "./year";

/** A node of the tree of rows: the whole, a region, a person, a leaf. */
export interface Node {
  readonly path: readonly string[];
  readonly rows: readonly number[];
}

/** Paths with their blanks filled [C1]. */
export function filledPaths(paths: readonly (readonly string[])[]): string[][] {
  let above: readonly string[] = [];
  return paths.map((path) => {
    const filled = filledPath(path, above);
    above = filled;
    return filled;
  });
}

/**
 * Every node, parents before their children and children in the order of their rows; the whole
 * first.
 */
export function nodesOf(paths: readonly (readonly string[])[]): Node[] {
  const filled = filledPaths(paths);
  return [
    { path: [], rows: filled.map((_, row) => row) },
    ...below(
      filled,
      filled.map((_, row) => row),
      0,
    ),
  ];
}

function below(
  paths: readonly (readonly string[])[],
  rows: readonly number[],
  depth: number,
): Node[] {
  const groups = new Map<string, number[]>();
  for (const row of rows) {
    const key = nameKey(paths[row]?.[depth] ?? "");
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].flatMap((group): Node[] => {
    const path = (paths[at(group, 0)] ?? []).slice(0, depth + 1);
    const isLeaf = depth + 1 >= (paths[at(group, 0)]?.length ?? 0);
    return [{ path, rows: group }, ...(isLeaf ? [] : below(paths, group, depth + 1))];
  });
}

/** What some rows have together in a year. */
export function sumOver({ units, places }: Column, rows: readonly number[]): Decimal {
  return ofUnits(
    rows.reduce((sum, row) => sum + at(units, row), 0n),
    places,
  );
}

/** What some rows have together in a period. */
export function sumIn({ cells, places }: Table, rows: readonly number[], period: number): Decimal {
  return ofUnits(
    rows.reduce((sum, row) => sum + (cells[row]?.[period] ?? 0n), 0n),
    places,
  );
}

/** A node's figure of the year and of every period. */
export function figuresOf({ annual, periods }: MeasurePlan, { rows }: Node): Decimal[] {
  const count = periods?.cells[0]?.length ?? 0;
  return [
    sumOver(annual, rows),
    ...Array.from({ length: count }, (_, period) =>
      periods ? sumIn(periods, rows, period) : ofUnits(0n, 0),
    ),
  ];
}
