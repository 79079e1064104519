import { type Cell, blockOf, isBlank } from "../cells/cell";
import { cellOf } from "../cells/table";
import { vectorIn } from "../cells/vector";
import {
  type Result,
  type WeightedScore,
  all,
  andThen,
  mapped,
  valueAt,
  weighted,
} from "../domain";
import { sameLength, valuesIn, withoutBlankEnds } from "./arguments";
import { answer } from "./guard";
import { missingIn, zerosIn } from "./policy";

/**
 * The weighted mean of scores, with a visible policy for what is missing.
 * @customfunction WEIGHTED WEIGHTED
 * @param scores The scores, one row or one column; blank is "not scored".
 * @param weights One weight per score, of any positive sum.
 * @param [missing] What happens to the weight of a missing score: "hold" gives no score (default),
 * "share" spreads it, "zero" counts 0.
 * @param [zeros] What a 0 among the scores means: "missing" or "score"; if omitted a 0 is refused,
 * as it may be a blank.
 * @returns The score.
 */
export function WEIGHTED(
  scores: unknown[][],
  weights: unknown[][],
  missing?: unknown,
  zeros?: unknown,
): unknown[][] {
  return answer(
    [scores, weights, missing, zeros],
    () => {
      const asked = all({
        policy: missingIn(missing),
        meaning: zerosIn(zeros),
        rows: weightedScores(scores, weights),
      });
      const score = andThen(asked, ({ rows, policy, meaning }) => weighted(rows, policy, meaning));
      return mapped(score, (value) => [[cellOf(value)]]);
    },
    { score: scores, weight: weights },
  );
}

function weightedScores(scores: Cell, weights: Cell): Result<WeightedScore[]> {
  const vectors = all({
    scored: vectorIn(blockOf(scores), "score"),
    by: vectorIn(blockOf(weights), "weight"),
  });
  return andThen(vectors, ({ scored, by }) =>
    andThen(sameLength("weight", scored.cells.length, by.cells.length), () => {
      const [own = scored, others = by] = withoutBlankEnds([scored, by]);
      const columns = all({
        given: valuesIn(own, "score"),
        weighing: valuesIn(others, "weight"),
      });
      return mapped(columns, ({ given, weighing }) =>
        own.cells.map((cell, row) => ({
          score: isBlank(cell) ? undefined : valueAt(given, row),
          weight: valueAt(weighing, row),
        })),
      );
    }),
  );
}
