import { type Decimal, figure } from "../decimal";
import { type Fraction, fractionOf, rounded } from "../fraction";
import type { Spot } from "../refusal";
import { type Result, accept, refuse } from "../result";
import { ordered, reached } from "../sorted-table";

/** A grade, and the score from which it is given. */
export interface Band {
  readonly from: Decimal;
  readonly grade: string;
}

/** What grades one score, which stands somewhere. */
export type Grading = (score: Fraction, spot: () => Spot) => Result<string>;

/**
 * Grades scores by bands: the grade of the largest `from` that a score reaches [G1, G2].
 *
 * @param bands in any order; an edge belongs to the higher band, so no gap is possible
 * @param places to which a score is rounded first, half away from zero; not rounded if omitted
 * @returns what grades one score; it refuses a score below the lowest band. Refuses bands that
 * start at the same score
 * @example bands 0 · C, 80 · B, 90 · A: 90 is A, 89.99 is B, and A when rounded to 0 places
 */
export function grading(bands: readonly Band[], places?: number): Result<Grading> {
  const rows = ordered(bands, "bands");
  if (!rows.ok) return rows;
  const [lowest] = rows.value;
  const steps = rows.value.map(({ from, grade }) => ({ from: fractionOf(from), grade }));
  return accept((exact, spot) => {
    const score = places === undefined ? exact : fractionOf(rounded(exact, places));
    const band = steps[reached(steps, score) - 1];
    if (band) return accept(band.grade);
    return refuse({
      code: "below-bands",
      ...spot(),
      least: lowest ? figure(lowest.from) : "",
      got: figure(rounded(exact, places ?? 6)),
    });
  });
}
