import { type AnswerCell, blockOf, isBlank, isError, textOf } from "../cells/cell";
import { laidOut, vectorIn } from "../cells/vector";
import {
  type CalibrationMethod,
  type Result,
  accept,
  all,
  andThen,
  calibrate,
  columnOf,
  decimalOf,
  mapped,
  refuse,
} from "../domain";
import { sameLength } from "./arguments";
import { answer, sizeRefusal } from "./guard";
import { type ScoreCell, isScore, scoresIn } from "./scores";
import { wholeIn } from "./whole";
import { wordOr } from "./word";

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
  return answer(
    [raters, min_n, method],
    () => {
      const asked = all({
        how: wordOr(method, methods, "method", "z"),
        least: isBlank(min_n) ? accept(leastRatings) : wholeIn(min_n, "min-n", 1),
        who: vectorIn(blockOf(raters), "rater"),
        given: vectorIn(blockOf(scores), "rating"),
      });
      return andThen(asked, ({ how, least, who, given }) =>
        andThen(calibrationSize(who.cells.length, given.cells.length), () =>
          mapped(scoresIn(laidOut(given.cells, given)), (own) =>
            calibratedCells(who.cells.map(textOf), own, least, how),
          ),
        ),
      );
    },
    { rating: scores },
  );
}

function calibrationSize(raters: number, scores: number): Result<true> {
  const refusal = sizeRefusal(scores, 2);
  return refusal ? refuse(refusal) : sameLength("rating", raters, scores);
}

const methods = ["z", "shift"] as const satisfies readonly CalibrationMethod[];

/** Every score calibrated, and whether it was; an error stays where it stands. */
function calibratedCells(
  names: readonly string[],
  scores: readonly ScoreCell[],
  least: number,
  method: CalibrationMethod,
): AnswerCell[][] {
  const raters = names.filter((_, row) => !isError(scores[row]));
  const adjusted = calibrate(
    raters,
    columnOf(scores.filter(isScore).map(decimalOf)),
    least,
    method,
  ).values();
  return scores.map((score) => (isError(score) ? [score, 0] : cellsOf(adjusted.next().value)));
}

function cellsOf(rating: ReturnType<typeof calibrate>[number] | undefined): AnswerCell[] {
  return rating ? [rating.adjusted.toNumber(), rating.isAdjusted ? 1 : 0] : [];
}
