import { type AnswerCell, type Cell, blockOf, isError } from "../cells/cell";
import { laidOut, vectorIn } from "../cells/vector";
import { type GradeShare, type Result, type Ties, accept, forcedDistribution } from "../domain";
import { gradedRows } from "./grade";
import { answer } from "./guard";
import { isScore, scoresIn } from "./scores";
import { word } from "./word";

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
  return answer([shares, ties], () => curveCells(scores, shares, ties));
}

function curveCells(scores: Cell, shares: Cell, ties: Cell): Result<AnswerCell[][]> {
  const tiesRead = word(ties, ["up", "down"] as const satisfies readonly Ties[], "ties");
  if (!tiesRead.ok) return tiesRead;
  const sharesRead = sharesIn(shares);
  if (!sharesRead.ok) return sharesRead;
  const vector = vectorIn(blockOf(scores), "score");
  if (!vector.ok) return vector;
  const read = scoresIn(laidOut(vector.value.cells, vector.value));
  if (!read.ok) return read;
  const scored = read.value.filter(isScore);
  const grades = forcedDistribution(scored, sharesRead.value, tiesRead.value ?? "up");
  if (!grades.ok) return grades;
  const given = grades.value.values();
  return accept(
    laidOut(
      read.value.map((score) => (isError(score) ? score : (given.next().value ?? ""))),
      vector.value,
    ),
  );
}

function sharesIn(argument: Cell): Result<GradeShare[]> {
  const rows = gradedRows(blockOf(argument), 0, 1, "share");
  return rows.ok ? accept(rows.value.map(({ grade, value }) => ({ grade, share: value }))) : rows;
}
