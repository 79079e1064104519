import type { Result } from "../domain";
import { type Block, type Cell, isBlank, textOf } from "./cell";

/** The rows of a block that say something, and where each stands in it, counted from 1. */
interface FilledRows {
  readonly block: Block;
  readonly rows: readonly number[];
}

/** The rows that are not blank in all their cells [N12]; which cells are blank may be said. */
export function filledRows(block: Block, isNothing: (cell: Cell) => boolean = isBlank): FilledRows {
  const rows: number[] = [];
  const filled: (readonly Cell[])[] = [];
  for (const [index, cells] of block.entries())
    if (!cells.every(isNothing)) {
      rows.push(index + 1);
      filled.push(cells);
    }
  return { block: filled, rows };
}

/** A block without the blank rows at its end, as references to whole columns have them [N13]. */
export function withoutBlankEnd(block: Block): Block {
  let end = block.length;
  while (end > 1 && block[end - 1]?.every(isNothing)) end -= 1;
  return end === block.length ? block : block.slice(0, end);
}

/** Whether a cell says nothing: blank, spaces, or the 0 that a blank may arrive as [N4, N12]. */
export function isNothing(cell: Cell): boolean {
  return cell === 0 || (typeof cell !== "number" && textOf(cell) === "");
}

/** A result whose refusal names the rows that the user sees, not those that were filled [N14]. */
export function onRows<T>(result: Result<T>, rows: readonly number[]): Result<T> {
  if (result.ok || !("row" in result.refusal)) return result;
  const shown = (row: number): number => rows[row - 1] ?? row;
  const moved = { ...result.refusal, row: shown(result.refusal.row) };
  return { ok: false, refusal: "first" in moved ? { ...moved, first: shown(moved.first) } : moved };
}
