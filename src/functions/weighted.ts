import { type AnswerCell, type Cell, blockOf, isBlank } from "../cells/cell";
import { columnIn } from "../cells/number";
import { cellOf } from "../cells/table";
import { vectorIn } from "../cells/vector";
import { type Result, type WeightedScore, accept, refuse, valueAt, weighted } from "../domain";
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
  return answer([scores, weights, missing, zeros], () => {
    const policy = missingIn(missing);
    if (!policy.ok) return policy;
    const meaning = zerosIn(zeros);
    if (!meaning.ok) return meaning;
    const rows = weightedScores(scores, weights);
    if (!rows.ok) return rows;
    const score = weighted(rows.value, policy.value, meaning.value);
    return score.ok ? accept<AnswerCell[][]>([[cellOf(score.value)]]) : score;
  });
}

function weightedScores(scores: Cell, weights: Cell): Result<WeightedScore[]> {
  const vector = vectorIn(blockOf(scores), "score");
  if (!vector.ok) return vector;
  const { cells } = vector.value;
  const scored = columnIn(cells, "score");
  if (!scored.ok) return scored;
  const by = vectorIn(blockOf(weights), "weight");
  if (!by.ok) return by;
  const got = by.value.cells.length;
  if (got !== cells.length)
    return refuse({ code: "length-differs", place: "weight", expected: cells.length, got });
  const weighing = columnIn(by.value.cells, "weight");
  if (!weighing.ok) return weighing;
  return accept(
    cells.map((cell, row) => ({
      score: isBlank(cell) ? undefined : valueAt(scored.value, row),
      weight: valueAt(weighing.value, row),
    })),
  );
}
