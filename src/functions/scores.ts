import { type AnswerCell, type Block, type Cell, isError } from "../cells/cell";
import { columnIn } from "../cells/number";
import { spotIn } from "../cells/spot";
import { type Fraction, type Result, fractionsOf, mapped, refuse } from "../domain";
import { errorFor, sizeRefusal } from "./guard";

/** A score, or the error that stands for it. */
export type ScoreCell = Fraction | CustomFunctions.Error;

/**
 * The scores of a block, cell by cell: an error stays in its cell, 0 or blank is "no score" there
 * [N3, N4].
 */
export function scoresIn(block: Block): Result<ScoreCell[]> {
  const refusal = sizeRefusal(block.length, block[0]?.length ?? 0);
  if (refusal) return refuse(refusal);
  const cells = block.flat();
  const numbers = columnIn(
    cells.map((cell): Cell => (isError(cell) ? null : cell)),
    "score",
    (index) => spotIn(block, index),
  );
  return mapped(numbers, (column) =>
    fractionsOf(column).map((score, index) => {
      const cell = cells[index];
      if (isError(cell)) return cell;
      return score.top === 0n ? errorFor({ code: "no-score", ...spotIn(block, index) }) : score;
    }),
  );
}

/** Cells in the shape of a block. */
export function inShape(cells: readonly AnswerCell[], block: Block): AnswerCell[][] {
  const width = block[0]?.length ?? 1;
  return block.map((_, row) => cells.slice(row * width, (row + 1) * width));
}

export function isScore(cell: ScoreCell): cell is Fraction {
  return !isError(cell);
}
