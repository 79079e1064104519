import { type Decimal, figure } from "../decimal";
import { type Fraction, fractionOf, lowest, over, plus, times, zero } from "../fraction";
import { type Result, accept, refuse } from "../result";
import type { Zeros } from "./rating";
import type { Missing } from "./score";

/** One score of a weighted mean, or nothing where there is none. */
export interface WeightedScore {
  readonly score: Decimal | undefined;
  readonly weight: Decimal;
}

/**
 * The weighted mean of some scores under a policy for what is missing [P8].
 *
 * @param scores with weights of any positive sum; a score of weight 0 is not needed
 * @returns Σ weight × score ÷ Σ weight, exact; refuses a negative weight, weights that are all 0, a
 * 0 of unsaid meaning [N4], and under "hold" the first missing score, with its row
 * @example 80, 90, –, 95 by 60, 10, 10, 20: share 84.44…, zero 76, hold none
 */
export function weighted(
  scores: readonly WeightedScore[],
  missing: Missing,
  zeros: Zeros | undefined,
): Result<Fraction> {
  let [points, present, all] = [zero, zero, zero];
  for (const [index, { score: written, weight }] of scores.entries()) {
    const row = index + 1;
    if (weight.lt(0))
      return refuse({ code: "weight-negative", place: "weight", row, got: figure(weight) });
    if (written?.isZero() && zeros === undefined) return refuse({ code: "zero-or-blank", row });
    const score = written?.isZero() && zeros === "missing" ? undefined : written;
    if (!score && missing === "hold" && !weight.isZero()) return refuse({ code: "no-score", row });
    all = plus(all, fractionOf(weight));
    if (!score) continue;
    present = plus(present, fractionOf(weight));
    points = plus(points, times(fractionOf(weight), fractionOf(score)));
  }
  return mean(points, missing === "zero" ? all : present, all);
}

function mean(points: Fraction, weight: Fraction, all: Fraction): Result<Fraction> {
  if (all.top === 0n) return refuse({ code: "weights-all-zero" });
  return weight.top === 0n ? refuse({ code: "no-scores" }) : accept(lowest(over(points, weight)));
}
