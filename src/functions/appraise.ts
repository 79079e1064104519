import { type AnswerCell, type Cell, blockOf, isBlank } from "../cells/cell";
import { figuresIn } from "../cells/figures-block";
import { ratingsIn } from "../cells/ratings-block";
import { withoutBlankEnd } from "../cells/rows";
import { schemeIn } from "../cells/scheme-block";
import {
  type Appraisal,
  type Policy,
  type Result,
  type Score,
  accept,
  all,
  andThen,
  appraise,
  decimalOf,
  mapped,
  refuse,
} from "../domain";
import { amountOr } from "./arguments";
import { answer, errorFor, sizeRefusal } from "./guard";
import { bothZerosIn, missingIn } from "./policy";

/**
 * Scores every ratee by a scheme: raters inside a group first, then indicators by weight, then
 * groups by weight.
 * @customfunction APPRAISE APPRAISE
 * @param scheme Rows of group, group weight, indicator, weight and, if wanted, min raters, full
 * mark, source ("rated" or "measured").
 * @param ratings Rows of ratee, group, rater, indicator and rating; a blank rater is an anonymous
 * one.
 * @param [missing] What happens to unrated weight: "hold" gives no score (default), "share" spreads
 * the weight, "zero" counts 0.
 * @param [zeros] What a 0 means: "missing", "score", or "missing-rating" (missing among ratings, 0
 * points among figures); if omitted a 0 is refused, as it may be a blank.
 * @param [full] The full mark, 100 if omitted.
 * @param [figures] Rows of ratee, group, indicator and points, for indicators that are measured.
 * @returns A row per ratee: ratee, one score per group, total, coverage, raters.
 */
export function APPRAISE(
  scheme: unknown[][],
  ratings: unknown[][],
  missing?: unknown,
  zeros?: unknown,
  full?: unknown,
  figures?: unknown[][],
): unknown[][] {
  return answer([scheme, ratings, missing, zeros, full, figures], () => {
    const asked = all({
      policy: policyIn(missing, zeros, full),
      scheme: schemeIn(scheme),
      ratings: ratingsIn(withoutBlankEnd(blockOf(ratings))),
      figures: isBlank(figures) ? accept(undefined) : figuresIn(withoutBlankEnd(blockOf(figures))),
    });
    return andThen(asked, ({ policy, scheme: understood, ratings: given, figures: measured }) => {
      const ratees = new Set([...given.ratees, ...(measured?.ratees ?? [])]);
      const refusal = sizeRefusal(ratees.size, understood.groups.length + 4);
      if (refusal) return refuse(refusal);
      return mapped(appraise(understood, given, policy, measured), (own) =>
        own.map(appraisalCells),
      );
    });
  });
}

function policyIn(missing: Cell, zeros: Cell, full: Cell): Result<Policy> {
  const asked = all({
    missing: missingIn(missing),
    zeros: bothZerosIn(zeros),
    full: amountOr(full, "full", 100),
  });
  return mapped(asked, ({ zeros: said, ...rest }) => ({ ...rest, ...said }));
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
