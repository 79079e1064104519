import { valueAt } from "../column";
import { Decimal } from "../decimal";
import { nameKey, shownName } from "../name";
import type { Ratings } from "./rating";
import type { SchemeRow } from "./scheme-rows";

/** The full mark on which ratings were given: a figure, or each indicator's weight in percent. */
export type Scale = 100 | 5 | 10 | 20 | "weight";

/**
 * Smaller scales on which all ratings may have been given, where they may [P24]: each indicator's
 * weight, 5, 10 or 20. Indicators with a full mark of their own say nothing.
 *
 * @returns none where a rating is above each of them, or nothing was rated
 * @example weights 20, 30, 20, 30 and ratings 18, 27, 16, 28: "weight"
 */
export function smallerScales(rows: readonly SchemeRow[], ratings: Ratings): Scale[] {
  const weights = weightsByKey(rows);
  const highest = highestRatings(ratings, (key) => weights.has(key));
  if (highest.size === 0) return [];
  const fits = (most: (key: string) => Decimal): boolean =>
    [...highest].every(([key, rating]) => rating.lte(most(key)));
  const byWeight = fits((key) => weights.get(key) ?? none) && [...weights.values()].some(isSmall);
  const fixed = ([5, 10, 20] as const).filter((scale) => fits(() => new Decimal(scale)));
  return [...(byWeight ? (["weight"] as const) : []), ...fixed.slice(0, 1)];
}

const none = new Decimal(0);

/** An indicator whose ratings all fit a scale of 20, with the highest. */
export interface LowRatings {
  readonly group: string;
  readonly indicator: string;
  readonly highest: Decimal;
}

/**
 * Indicators without a full mark whose ratings are all low, where those of others are not: raters
 * may have used another scale [P24].
 */
export function lowRatings(rows: readonly SchemeRow[], ratings: Ratings): LowRatings[] {
  const weights = weightsByKey(rows);
  const highest = highestRatings(ratings, (key) => weights.has(key));
  if (!isMixed(highest)) return [];
  let group = "";
  return rows.flatMap((row): LowRatings[] => {
    group = shownName(row.group) || group;
    const rating = highest.get(keyOf(group, row.indicator));
    return rating?.lte(lowest)
      ? [{ group, indicator: shownName(row.indicator), highest: rating }]
      : [];
  });
}

/** A rater all of whose ratings are low beside those of others, with the highest. */
export interface LowRater {
  readonly rater: string;
  readonly highest: Decimal;
}

/**
 * Raters who gave two ratings or more, all of them low, where those of others are not: they may
 * have used another scale [P24]. Indicators with a full mark of their own say nothing.
 */
export function lowRaters(rows: readonly SchemeRow[], ratings: Ratings): LowRater[] {
  const weights = weightsByKey(rows);
  const { raters, rated, groups, indicators } = ratings;
  const [highest, counts] = [new Map<string, Decimal>(), new Map<string, number>()];
  for (const [row, written] of raters.entries()) {
    const rater = shownName(written);
    const isAsked = weights.has(keyOf(groups[row] ?? "", indicators[row] ?? ""));
    if (rated[row] !== true || rater === "" || !isAsked) continue;
    const rating = valueAt(ratings.ratings, row);
    counts.set(rater, (counts.get(rater) ?? 0) + 1);
    if (rating.gt(highest.get(rater) ?? none)) highest.set(rater, rating);
  }
  if (!isMixed(highest)) return [];
  return [...highest].flatMap(([rater, rating]) =>
    rating.lte(lowest) && (counts.get(rater) ?? 0) > 1 ? [{ rater, highest: rating }] : [],
  );
}

const lowest = new Decimal(20);

/** Whether some of the highest ratings fit a small scale and others are twice as much and more. */
function isMixed(highest: ReadonlyMap<string, Decimal>): boolean {
  const all = [...highest.values()];
  return all.some((own) => own.lte(lowest)) && all.some((own) => own.gt(lowest.times(2)));
}

/** The rows with the full marks of a scale, where they have none of their own. */
export function onScale(rows: readonly SchemeRow[], scale: Scale): SchemeRow[] {
  if (scale === 100) return [...rows];
  const times = inPercent(rows);
  const fullOf = ({ weight }: SchemeRow): Decimal | undefined =>
    scale === "weight" ? weight?.times(times) : new Decimal(scale);
  return rows.map((row) => ({ ...row, full: isSet(row.full) ? row.full : fullOf(row) }));
}

/** By what written weights are percent: 100 where they are fractions of 1. */
export function inPercent(rows: readonly Pick<SchemeRow, "weight">[]): 1 | 100 {
  return rows.every(({ weight }) => !weight || weight.lte(1)) ? 100 : 1;
}

function isSmall(weight: Decimal): boolean {
  return weight.lt(100);
}

function isSet(full: Decimal | undefined): boolean {
  return full !== undefined && !full.isZero();
}

/** Every indicator's weight in percent, by group and name, where it has no full mark. */
function weightsByKey(rows: readonly SchemeRow[]): ReadonlyMap<string, Decimal> {
  const times = inPercent(rows);
  let group = "";
  return new Map(
    rows.flatMap((row): [string, Decimal][] => {
      group = shownName(row.group) || group;
      if (!row.weight || isSet(row.full)) return [];
      return [[keyOf(group, row.indicator), row.weight.times(times)]];
    }),
  );
}

function highestRatings(
  { groups, indicators, ratings, rated }: Ratings,
  isAsked: (key: string) => boolean,
): ReadonlyMap<string, Decimal> {
  const highest = new Map<string, Decimal>();
  for (const [row, indicator] of indicators.entries()) {
    const key = keyOf(groups[row] ?? "", indicator);
    if (rated[row] !== true || !isAsked(key)) continue;
    const rating = valueAt(ratings, row);
    if (rating.gt(highest.get(key) ?? none)) highest.set(key, rating);
  }
  return highest;
}

function keyOf(group: string, indicator: string): string {
  return `${nameKey(group)}\n${nameKey(indicator)}`;
}
