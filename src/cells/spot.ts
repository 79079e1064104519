import type { Refusal, Spot } from "../domain";
import type { Block } from "./cell";
import type { Vector } from "./vector";

/** Where a cell of a block stands, counted through row by row [N14]. */
export function spotIn(block: Block, index: number): Spot {
  const width = block[0]?.length ?? 1;
  return spotOf(Math.floor(index / width), index % width, width);
}

/** Where a cell stands; its column counts where there are several. */
export function spotOf(row: number, column: number, width: number): Spot {
  return width > 1 ? { row: row + 1, column: column + 1 } : { row: row + 1 };
}

/** A refusal of a vector's n-th value as the user sees it: in a single row, its column [N14]. */
export function inVector(refusal: Refusal, vector: Vector): Refusal {
  const isAlong = vector.isRow && "row" in refusal && !("column" in refusal && refusal.column);
  return isAlong ? { ...refusal, row: 1, column: refusal.row } : refusal;
}
