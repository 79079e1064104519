import { type AnswerCell, type Cell, blockOf, isBlank } from "../cells/cell";
import { ratingsIn } from "../cells/ratings-block";
import {
  type Appraisal,
  Decimal,
  type Policy,
  type Result,
  type Score,
  accept,
  appraise,
  decimalOf,
  refuse,
} from "../domain";
import { answer, errorFor, sizeFlaw } from "./guard";
import { missingIn, zerosIn } from "./policy";
import { schemeIn } from "./scheme";
import { amount } from "./split";

/**
 * Scores every ratee by a scheme: raters inside a group first, then indicators by weight, then
 * groups by weight.
 * @customfunction APPRAISE APPRAISE
 * @param scheme Rows of group, group weight, indicator, weight and, if wanted, min raters.
 * @param ratings Rows of ratee, group, rater, indicator and rating; a blank rater is an anonymous
 * one.
 * @param [missing] What happens to unrated weight: "hold" gives no score (default), "share" spreads
 * the weight, "zero" counts 0.
 * @param [zeros] What a 0 among the ratings means: "missing" or "score"; if omitted a 0 is refused,
 * as it may be a blank.
 * @param [full] The full mark, 100 if omitted.
 * @returns A row per ratee: ratee, one score per group, total, coverage, raters.
 */
export function APPRAISE(
  scheme: unknown[][],
  ratings: unknown[][],
  missing?: unknown,
  zeros?: unknown,
  full?: unknown,
): unknown[][] {
  return answer([scheme, ratings, missing, zeros, full], () => {
    const policy = policyIn(missing, zeros, full);
    if (!policy.ok) return policy;
    const understood = schemeIn(scheme);
    if (!understood.ok) return understood;
    const read = ratingsIn(blockOf(ratings));
    if (!read.ok) return read;
    const flaw = sizeFlaw(new Set(read.value.ratees).size, understood.value.groups.length + 4);
    if (flaw) return refuse(flaw);
    const appraisals = appraise(understood.value, read.value, policy.value);
    return appraisals.ok ? accept(appraisals.value.map(appraisalCells)) : appraisals;
  });
}

function policyIn(missing: Cell, zeros: Cell, full: Cell): Result<Policy> {
  const missingRead = missingIn(missing);
  if (!missingRead.ok) return missingRead;
  const zerosRead = zerosIn(zeros);
  if (!zerosRead.ok) return zerosRead;
  const fullRead = isBlank(full) ? accept(new Decimal(100)) : amount(full, "full");
  if (!fullRead.ok) return fullRead;
  return accept({ missing: missingRead.value, zeros: zerosRead.value, full: fullRead.value });
}

function appraisalCells({ ratee, groups, total, coverage, raters }: Appraisal): AnswerCell[] {
  return [
    ratee,
    ...groups.map(scoreCell),
    scoreCell(total),
    decimalOf(coverage).toNumber(),
    raters,
  ];
}

function scoreCell(score: Score): AnswerCell {
  if (score.kind === "nothing") return "";
  if (score.kind === "score") return decimalOf(score.value).toNumber();
  return errorFor({ code: "missing-ratings", missing: score.missing });
}
