import { type AnswerCell, type Cell, blockOf, isBlank, isError, textOf } from "../cells/cell";
import { vectorIn } from "../cells/vector";
import {
  type CalibrationMethod,
  type Result,
  accept,
  calibrate,
  columnOf,
  refuse,
} from "../domain";
import { answer } from "./guard";
import { isScore, scoresIn } from "./scores";
import { wholeIn } from "./whole";
import { word } from "./word";

/** Ratings that a rater must have given to be adjusted [L3]. */
const leastRatings = 5;

/**
 * Takes the leniency of raters out of their ratings.
 * @customfunction CALIBRATE CALIBRATE
 * @param raters Who gave each rating, one row or one column.
 * @param scores The ratings, one per rater cell; 0 or blank stays #N/A in its row.
 * @param [min_n] Ratings that a rater must have given to be adjusted, 5 if omitted.
 * @param [method] "z" evens out mean and spread (default), "shift" the mean only.
 * @returns A row per rating: adjusted, and 1 if it was adjusted, else 0.
 */
export function CALIBRATE(
  raters: unknown[][],
  scores: unknown[][],
  min_n?: unknown,
  method?: unknown,
): unknown[][] {
  return answer([raters, min_n, method], () => calibratedCells(raters, scores, min_n, method));
}

function calibratedCells(
  raters: Cell,
  scores: Cell,
  least: Cell,
  method: Cell,
): Result<AnswerCell[][]> {
  const methodRead = word(
    method,
    ["z", "shift"] as const satisfies readonly CalibrationMethod[],
    "method",
  );
  if (!methodRead.ok) return methodRead;
  const leastRead = isBlank(least) ? accept(leastRatings) : wholeIn(least, "min-n", 1);
  if (!leastRead.ok) return leastRead;
  const who = vectorIn(blockOf(raters), "rater");
  if (!who.ok) return who;
  const given = vectorIn(blockOf(scores), "rating");
  if (!given.ok) return given;
  const [expected, got] = [who.value.cells.length, given.value.cells.length];
  if (expected !== got) return refuse({ code: "length-differs", place: "rating", expected, got });
  const read = scoresIn(given.value.cells.map((cell) => [cell]));
  if (!read.ok) return read;
  const ratings = read.value.filter(isScore);
  const names = who.value.cells.map(textOf).filter((_, row) => !isError(read.value[row]));
  const adjusted = calibrate(
    names,
    columnOf(ratings),
    leastRead.value,
    methodRead.value ?? "z",
  ).values();
  return accept(
    read.value.map((score) => (isError(score) ? [score, 0] : cellsOf(adjusted.next().value))),
  );
}

function cellsOf(rating: ReturnType<typeof calibrate>[number] | undefined): AnswerCell[] {
  return rating ? [rating.adjusted.toNumber(), rating.isAdjusted ? 1 : 0] : [];
}
