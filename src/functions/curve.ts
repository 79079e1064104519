import { type AnswerCell, blockOf, isError } from "../cells/cell";
import { onRows } from "../cells/rows";
import { laidOut, vectorIn } from "../cells/vector";
import { all, andThen, decimalOf, forcedDistribution, mapped } from "../domain";
import { gradedRows } from "./graded-rows";
import { answer } from "./guard";
import { type ScoreCell, isScore, scoresIn } from "./scores";
import { wordOr } from "./word";

/**
 * Forced distribution: grades by rank, as many people per grade as its share says.
 * @customfunction CURVE CURVE
 * @param scores The scores, one row or one column; who has none is not counted and stays #N/A.
 * @param shares Rows of grade and share, best grade first; shares add up to 100 %.
 * @param [ties] People with equal scores across an edge all get the better grade, "up" (default),
 * or the worse, "down".
 * @returns The grade of every score.
 */
export function CURVE(scores: unknown[][], shares: unknown[][], ties?: unknown): unknown[][] {
  return answer(
    [shares, ties],
    () => {
      const asked = all({
        how: wordOr(ties, ["up", "down"], "ties", "up"),
        seats: gradedRows(blockOf(shares), 0, 1, "share"),
        vector: vectorIn(blockOf(scores), "score"),
      });
      return andThen(asked, ({ how, seats, vector }) =>
        andThen(scoresIn(laidOut(vector.cells, vector)), (own) => {
          const wanted = seats.graded.map(({ grade, value }) => ({ grade, share: value }));
          const grades = onRows(
            forcedDistribution(own.filter(isScore).map(decimalOf), wanted, how),
            seats.rows,
          );
          return mapped(grades, (given) => laidOut(gradedCells(own, given), vector));
        }),
      );
    },
    { score: scores },
  );
}

/** Grades where there are scores; an error stays where it stands. */
function gradedCells(scores: readonly ScoreCell[], grades: readonly string[]): AnswerCell[] {
  const given = grades.values();
  return scores.map((score) => (isError(score) ? score : (given.next().value ?? "")));
}
