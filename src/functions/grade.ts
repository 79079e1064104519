import { type AnswerCell, type Block, blockOf, isBlank, isError } from "../cells/cell";
import { onRows } from "../cells/rows";
import { spotIn } from "../cells/spot";
import { type Grading, type Result, accept, all, andThen, grading, mapped } from "../domain";
import { gradedRows } from "./graded-rows";
import { answer, errorFor } from "./guard";
import { inShape, scoresIn } from "./scores";
import { wholeIn } from "./whole";

/** Digits that a cell holds: more places change nothing. */
const mostPlaces = 15;

/**
 * Grades scores by bands; an edge belongs to the higher band.
 * @customfunction GRADE GRADE
 * @param scores The scores; the result has their shape. An error or a blank concerns its own cell
 * only.
 * @param bands Rows of from and grade, in any order.
 * @param [places] Decimal places to which a score is rounded first; not rounded if omitted.
 * @returns The grade of every score; #N/A below the lowest band.
 */
export function GRADE(scores: unknown[][], bands: unknown[][], places?: unknown): unknown[][] {
  return answer([bands, places], () => {
    const asked = all({
      read: gradedRows(blockOf(bands), 1, 0, "bands"),
      rounding: isBlank(places) ? accept(undefined) : wholeIn(places, "places", 0, mostPlaces),
    });
    const graded = andThen(asked, ({ read, rounding }) => {
      const rows = read.graded.map(({ grade, value }) => ({ grade, from: value }));
      return onRows(grading(rows, rounding), read.rows);
    });
    return andThen(graded, (grade) => gradeCells(blockOf(scores), grade));
  });
}

function gradeCells(block: Block, grade: Grading): Result<AnswerCell[][]> {
  return mapped(scoresIn(block), (scores) => {
    const cells = scores.map((score, index) => {
      if (isError(score)) return score;
      const given = grade(score, () => spotIn(block, index));
      return given.ok ? given.value : errorFor(given.refusal);
    });
    return inShape(cells, block);
  });
}
