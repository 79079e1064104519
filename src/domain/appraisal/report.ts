import type { Decimal } from "../decimal";
import {
  type Fraction,
  compared,
  fraction,
  fractionOf,
  lowest,
  minus,
  over,
  plus,
  zero,
} from "../fraction";
import { nameKey } from "../name";
import { type Result, accept, refuse } from "../result";
import { type Figures, addFigures } from "./figures";
import { type Ratings, gatherRatings } from "./rating";
import type { Scheme } from "./scheme";
import { type Appraisal, type Policy, appraise } from "./score";
import type { Tally } from "./tally";

/** A rater group as its ratee may see it: nothing of one with too few raters. */
export interface ReportGroup {
  readonly name: string;
  /** How many raters are needed before anything is shown. */
  readonly least: number;
  readonly isShown: boolean;
  /** It would be shown, but together with earlier issues it would tell somebody's rating [P30]. */
  readonly waits: boolean;
  readonly score: Fraction | undefined;
  /** Means by indicator; none where one of them comes from too few raters. */
  readonly indicators: readonly ReportIndicator[];
}

/** The mean of an indicator's ratings, or the points that were measured. */
interface ReportIndicator {
  readonly name: string;
  readonly mean: Fraction;
  readonly isMeasured?: boolean | undefined;
}

export type GapKind = "blind-spot" | "hidden-strength";

/** Self beside others on one indicator. */
interface ReportGap {
  readonly indicator: string;
  readonly self: Fraction;
  readonly others: Fraction;
  readonly gap: Fraction;
  readonly kind: GapKind | undefined;
}

export interface Report {
  readonly ratee: string;
  readonly groups: readonly ReportGroup[];
  /**
   * Withheld where a group that is not shown counts in it: the total less what is shown would tell
   * it.
   */
  readonly total: Fraction | undefined;
  readonly gaps: readonly ReportGap[];
}

/**
 * What a report needs to know of the scheme's groups: which is the ratee's own, and whose raters
 * are known anyway.
 */
export interface ReportRule extends Policy {
  readonly self: number | undefined;
  /** Points of measured indicators: the ratee's own, known anyway [P25]. */
  readonly figures?: Figures | undefined;
  readonly open: ReadonlySet<number>;
  /** Groups of a ratee whose figures wait, so that no two issues together tell a rating. */
  readonly waits?: (ratee: string, group: number) => boolean;
}

/** Raters without whom a mean would be somebody's rating. */
const leastAnonymous = 2;

/** How many raters a group needs before anything of it is shown. */
export function leastRaters(
  { groups }: Scheme,
  { open }: Pick<ReportRule, "open">,
  index: number,
): number {
  return Math.max(open.has(index) ? 1 : leastAnonymous, groups[index]?.minRaters ?? 1);
}

/**
 * Everybody's report, as they may see it [P15]: a group appears once it has its minimum of raters
 * (two at least, where raters are not known anyway), its indicators once each has; the total once
 * every group that counts in it appears.
 *
 * @returns a report per ratee; refuses what `appraise` refuses
 * @example one peer of a minimum of 3: "fewer than 3", and neither a score, an indicator nor a gap
 * of that group
 */
export function reportsOf(scheme: Scheme, ratings: Ratings, rule: ReportRule): Result<Report[]> {
  const { figures, full, zeros, figureZeros = zeros } = rule;
  const appraisals = appraise(scheme, ratings, rule, figures);
  if (!appraisals.ok) return appraisals;
  const gathered = gatherRatings(scheme, ratings, full, zeros);
  if (!gathered.ok) return gathered;
  const wrong = figures && addFigures(gathered.value, scheme, figures, figureZeros);
  if (wrong) return refuse(wrong);
  const { tallies, places } = gathered.value;
  return accept(
    appraisals.value.map((appraisal, index) =>
      reportOf(scheme, appraisal, tallies[index], 10n ** BigInt(places), rule),
    ),
  );
}

function reportOf(
  scheme: Scheme,
  appraisal: Appraisal,
  tally: Tally | undefined,
  unit: bigint,
  rule: ReportRule,
): Report {
  const groups = scheme.groups.map((_, index) =>
    reportGroup(scheme, appraisal, tally, unit, rule, index),
  );
  const isSafe = groups.every(
    ({ isShown }, index) => isShown || appraisal.groups[index]?.kind === "nothing",
  );
  const { total } = appraisal;
  return {
    ratee: appraisal.ratee,
    groups,
    total: isSafe && total.kind === "score" ? total.value : undefined,
    gaps: gapsOf(groups, rule),
  };
}

function reportGroup(
  scheme: Scheme,
  appraisal: Appraisal,
  tally: Tally | undefined,
  unit: bigint,
  rule: ReportRule,
  index: number,
): ReportGroup {
  const group = scheme.groups[index];
  const score = appraisal.groups[index];
  const least = leastRaters(scheme, rule, index);
  const isMeasured = group?.indicators.every((indicator) => indicator.isMeasured) === true;
  const isEnough =
    score !== undefined &&
    score.kind !== "nothing" &&
    (isMeasured || (tally?.raters(index) ?? 0) >= least);
  const waits = isEnough && (rule.waits?.(appraisal.ratee, index) ?? false);
  const hidden = { name: group?.name ?? "", least, waits, isShown: false, score: undefined };
  if (!group || !tally || !isEnough || waits) return { ...hidden, indicators: [] };
  const counts = group.indicators.map((_, place) => tally.of(index, place).count);
  const isListed = counts.every((count) => count === 0 || count >= least);
  const indicators = isListed
    ? group.indicators.flatMap(({ name, isMeasured: measured }, place): ReportIndicator[] => {
        const mean = meanIn(tally, index, place, unit);
        return mean ? [{ name, mean, isMeasured: measured }] : [];
      })
    : [];
  return {
    name: group.name,
    least,
    isShown: true,
    waits: false,
    score: score.kind === "score" ? score.value : undefined,
    indicators,
  };
}

/** The mean of an indicator's ratings, or its points; nothing where there are neither. */
function meanIn(tally: Tally, group: number, place: number, unit: bigint): Fraction | undefined {
  const { sum, count } = tally.of(group, place);
  if (count > 0) return lowest(fraction(sum, unit * BigInt(count)));
  return tally.measured(group, place);
}

/**
 * Self against the mean of the other groups that list the same indicator; far apart is more than a
 * quarter of the scale.
 */
function gapsOf(groups: readonly ReportGroup[], { self, full }: ReportRule): ReportGap[] {
  const own = self === undefined ? undefined : groups[self];
  const far = over(fractionOf(full), fraction(4n, 1n));
  const rated = (own?.indicators ?? []).filter(({ isMeasured }) => !isMeasured);
  return rated.flatMap(({ name, mean }) => {
    const means = groups.flatMap((group) =>
      group === own
        ? []
        : group.indicators
            .filter((other) => !other.isMeasured && nameKey(other.name) === nameKey(name))
            .map((other) => other.mean),
    );
    if (means.length === 0) return [];
    const others = lowest(over(means.reduce(plus, zero), fraction(BigInt(means.length), 1n)));
    const gap = lowest(minus(mean, others));
    const kind =
      compared(gap, far) > 0
        ? "blind-spot"
        : compared(minus(zero, gap), far) > 0
          ? "hidden-strength"
          : undefined;
    return [{ indicator: name, self: mean, others, gap, kind }];
  });
}

/** Whether a score lies within so many points of a band's edge [G4]. */
export function isNearEdge(score: Fraction, edges: readonly Decimal[], points: Decimal): boolean {
  const near = fractionOf(points);
  return edges.some((edge) => {
    const distance = minus(score, fractionOf(edge));
    return compared(distance.top < 0n ? minus(zero, distance) : distance, near) <= 0;
  });
}
