import { type Decimal, figure } from "../decimal";
import {
  type Fraction,
  fraction,
  fractionOf,
  lowest,
  one,
  over,
  plus,
  times,
  zero,
} from "../fraction";
import type { MissingRating } from "../refusal";
import { type Result, accept, at, refuse } from "../result";
import { type Figures, addFigures } from "./figures";
import { type Ratings, type Zeros, gatherRatings } from "./rating";
import type { RaterGroup, Scheme } from "./scheme";
import type { Tally } from "./tally";

/** What happens to the weight of something nobody rated [P8]. */
export type Missing = "hold" | "share" | "zero";

/** A score, or what it lacks. A group that is missing as a whole shows nothing at all. */
export type Score =
  | { readonly kind: "score"; readonly value: Fraction }
  | { readonly kind: "incomplete"; readonly missing: readonly MissingRating[] }
  | { readonly kind: "nothing" };

/**
 * One ratee's result: a score per group in scheme order, the total, and how much of the scheme was
 * rated by how many.
 */
export interface Appraisal {
  readonly ratee: string;
  readonly groups: readonly Score[];
  readonly total: Score;
  readonly coverage: Fraction;
  readonly raters: number;
  readonly missing: readonly MissingRating[];
}

/** How ratings are read and what fills their gaps. */
export interface Policy {
  readonly missing: Missing;
  readonly zeros: Zeros | undefined;
  /** What a 0 among figures means; as among ratings where it is not said. */
  readonly figureZeros?: Zeros | undefined;
  readonly full: Decimal;
}

/**
 * Scores every ratee: raters inside a group first, then indicators by weight, then groups by weight
 * [P5–P9].
 *
 * @param scheme the scheme with effective weights
 * @param ratings rows of ratee · group · rater · indicator · rating, a rating within 0 … full
 * @param figures points of indicators that are measured, not rated [P25]
 * @returns one appraisal per ratee in order of first appearance, exact; refuses what
 * `gatherRatings` and `addFigures` refuse
 * @example weights 60/10/10/20, scores 80/90/70/95: total 83; without the third group: share
 * 84.44…, zero 76, hold none
 */
export function appraise(
  scheme: Scheme,
  ratings: Ratings,
  policy: Policy,
  figures?: Figures,
): Result<Appraisal[]> {
  const { full, zeros, figureZeros = zeros } = policy;
  if (!full.gt(0)) return refuse({ code: "not-positive", place: "full", got: figure(full) });
  const gathered = gatherRatings(scheme, ratings, full, zeros);
  if (!gathered.ok) return gathered;
  const { names, tallies, places, misplaced } = gathered.value;
  const wrong = figures && addFigures(gathered.value, scheme, figures, figureZeros);
  if (wrong) return refuse(wrong);
  if (misplaced) return refuse({ code: "rating-of-measured", ...misplaced });
  if (tallies.length === 0) return refuse({ code: "no-ratings" });
  const scales = scalesOf(scheme, places, full);
  return accept(
    tallies.map((tally, index) =>
      appraisalOf(at(names.shown, index), scheme, tally, scales, policy.missing),
    ),
  );
}

/** What a sum of ratings, and what points, of an indicator are multiplied by [P22]. */
interface Scale {
  readonly ofRatings: Fraction;
  readonly ofPoints: Fraction;
}

/** Ratings and points on an indicator's own full mark become parts of the whole's. */
function scalesOf({ groups }: Scheme, places: number, full: Decimal): Scale[][] {
  const unit = fraction(1n, 10n ** BigInt(places));
  return groups.map(({ indicators }) =>
    indicators.map((indicator) => {
      const part = indicator.full
        ? lowest(over(fractionOf(full), fractionOf(indicator.full)))
        : one;
      return { ofRatings: times(part, unit), ofPoints: part };
    }),
  );
}

function appraisalOf(
  ratee: string,
  { groups }: Scheme,
  tally: Tally,
  scales: readonly (readonly Scale[])[],
  missing: Missing,
): Appraisal {
  const parts = groups.map((group, index) => groupPart(group, index, tally, at(scales, index)));
  return {
    ratee,
    groups: parts.map((part) => groupScore(part, missing)),
    total: totalScore(parts, missing),
    coverage: lowest(parts.reduce((sum, part) => plus(sum, part.rated), zero)),
    raters: parts.reduce((sum, part) => sum + part.raters, 0),
    missing: parts.flatMap((part) => part.missing),
  };
}

/** One group of one ratee: Σ weight × mean and Σ weight over what was rated. */
interface Part {
  readonly weight: Fraction;
  readonly points: Fraction;
  readonly rated: Fraction;
  readonly raters: number;
  readonly missing: readonly MissingRating[];
}

function groupPart(
  { name, weight, minRaters, indicators }: RaterGroup,
  group: number,
  tally: Tally,
  scales: readonly Scale[],
): Part {
  const raters = tally.raters(group);
  const isShort = raters < Math.max(1, minRaters);
  let points = zero;
  let rated = zero;
  const missing: MissingRating[] = [];
  if (isShort && indicators.some(({ isMeasured }) => !isMeasured)) missing.push({ group: name });
  indicators.forEach((indicator, index) => {
    if (isShort && !indicator.isMeasured) return;
    const mean = meanOf(tally, group, index, at(scales, index));
    if (!mean && indicator.weight.top > 0n)
      missing.push({ group: name, indicator: indicator.name });
    if (!mean) return;
    points = plus(points, times(indicator.weight, mean));
    rated = plus(rated, indicator.weight);
  });
  const counted = isShort ? 0 : raters;
  return { weight, points: lowest(points), rated: lowest(rated), raters: counted, missing };
}

/** What an indicator was given: its points, or the mean of its ratings; nothing where neither. */
function meanOf(tally: Tally, group: number, index: number, scale: Scale): Fraction | undefined {
  const measured = tally.measured(group, index);
  if (measured) return times(measured, scale.ofPoints);
  const { sum, count } = tally.of(group, index);
  return count === 0 ? undefined : times(fraction(sum, BigInt(count)), scale.ofRatings);
}

function groupScore({ weight, points, rated, raters, missing }: Part, policy: Missing): Score {
  if (raters === 0 && rated.top === 0n) return { kind: "nothing" };
  if (policy === "hold" && missing.length > 0) return { kind: "incomplete", missing };
  return ratio(points, policy === "zero" ? weight : rated, missing);
}

function totalScore(parts: readonly Part[], policy: Missing): Score {
  const missing = parts.flatMap((part) => part.missing);
  if (policy === "hold" && missing.length > 0) return { kind: "incomplete", missing };
  if (policy === "zero")
    return {
      kind: "score",
      value: lowest(parts.reduce((sum, { points }) => plus(sum, points), zero)),
    };
  const present = parts.filter(({ rated }) => rated.top > 0n);
  const points = present.map(({ weight, points: own, rated }) => times(weight, over(own, rated)));
  return ratio(
    points.reduce(plus, zero),
    present.map(({ weight }) => weight).reduce(plus, zero),
    missing,
  );
}

function ratio(points: Fraction, weight: Fraction, missing: readonly MissingRating[]): Score {
  return weight.top === 0n
    ? { kind: "incomplete", missing }
    : { kind: "score", value: lowest(over(points, weight)) };
}
