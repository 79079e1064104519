import {
  type AnswerCell,
  type Block,
  type Cell,
  blockOf,
  isBlank,
  isError,
  textOf,
} from "../cells/cell";
import { columnIn } from "../cells/number";
import {
  type Band,
  type Place,
  type Result,
  accept,
  fractionOf,
  grading,
  refuse,
  valueAt,
} from "../domain";
import { answer, errorFor } from "./guard";
import { inShape, rowAt, scoresIn } from "./scores";
import { wholeIn } from "./whole";

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
  return answer([bands, places], () => gradeCells(blockOf(scores), bands, places));
}

function gradeCells(block: Block, bands: Cell, places: Cell): Result<AnswerCell[][]> {
  const bandsRead = bandsIn(bands);
  if (!bandsRead.ok) return bandsRead;
  const placesRead = isBlank(places) ? accept(undefined) : wholeIn(places, "places", 0);
  if (!placesRead.ok) return placesRead;
  const grade = grading(bandsRead.value, placesRead.value);
  if (!grade.ok) return grade;
  const scores = scoresIn(block);
  if (!scores.ok) return scores;
  const cells = scores.value.map((score, index) => {
    if (isError(score)) return score;
    const given = grade.value(fractionOf(score), rowAt(block, index));
    return given.ok ? given.value : errorFor(given.refusal);
  });
  return accept(inShape(cells, block));
}

function bandsIn(argument: Cell): Result<Band[]> {
  const block = blockOf(argument);
  const rows = gradedRows(block, 1, 0, "bands");
  return rows.ok ? accept(rows.value.map(({ grade, value }) => ({ grade, from: value }))) : rows;
}

/** Rows of a grade and a number, wherever each of the two stands. */
export function gradedRows(
  block: Block,
  gradeAt: 0 | 1,
  valueColumn: 0 | 1,
  place: Place,
): Result<{ grade: string; value: Band["from"] }[]> {
  const width = block[0]?.length ?? 0;
  if (width !== 2) return refuse({ code: "wrong-width", place, expected: 2, got: width });
  const unnamed = block.findIndex((row) => textOf(row[gradeAt]).trim() === "");
  if (unnamed >= 0) return refuse({ code: "grade-unnamed", row: unnamed + 1 });
  const values = columnIn(
    block.map((row) => row[valueColumn]),
    place,
  );
  if (!values.ok) return values;
  return accept(
    block.map((row, index) => ({
      grade: textOf(row[gradeAt]).trim(),
      value: valueAt(values.value, index),
    })),
  );
}
