import type { Column } from "../column";
import { Decimal, figure, ofUnits } from "../decimal";
import { Names, shownName } from "../name";
import { type Result, accept, at, refuse } from "../result";
import { type Finder, finder } from "./indicator-finder";
import type { Scheme } from "./scheme";
import { Tally } from "./tally";

/** What a rating of 0 means, where blank cells may read as 0 [N4]. */
export type Zeros = "missing" | "score";

/**
 * Ratings in rows of ratee · group · rater · indicator · rating; rated tells blanks from numbers.
 */
export interface Ratings {
  readonly ratees: readonly string[];
  readonly groups: readonly string[];
  readonly raters: readonly string[];
  readonly indicators: readonly string[];
  readonly ratings: Column;
  readonly rated: readonly boolean[];
}

/** The ratings of each ratee, gathered by group and indicator. */
export interface Gathered {
  readonly names: Names;
  readonly tallies: Tally[];
  readonly places: number;
  readonly find: Finder;
  /** The first rating of an indicator that is measured, if there is one [P25]. */
  readonly misplaced: Misplaced | undefined;
}

interface Misplaced {
  readonly row: number;
  readonly indicator: string;
}

/**
 * Gathers ratings by ratee, group and indicator [P6].
 *
 * @param full the full mark; a rating lies within 0 … that of its indicator, or this one [P22]
 * @param zeros what a 0 means; a 0 is refused when it is not said
 * @returns a tally per ratee in order of first appearance; refuses, with its row, a rating out of
 * range, an unknown group or indicator (with the nearest known name), the same rater rating the
 * same thing twice
 */
export function gatherRatings(
  scheme: Scheme,
  ratings: Ratings,
  full: Decimal,
  zeros: Zeros | undefined,
): Result<Gathered> {
  const [names, raters] = [new Names(), new Names()];
  const tallies: Tally[] = [];
  const find = finder(scheme);
  const ranges = rangesOf(scheme, ratings.ratings.places, full);
  let misplaced: Misplaced | undefined;
  for (const [index, written] of ratings.ratees.entries()) {
    if (isEmptyRow(ratings, index)) continue;
    const row = index + 1;
    if (shownName(written) === "") return refuse({ code: "ratee-unnamed", row });
    const tally = tallyOf(tallies, names.numberOf(written), scheme);
    const place = find(at(ratings.groups, index), at(ratings.indicators, index), row);
    if (!place.ok) return place;
    const range = at(at(ranges, place.value.group), place.value.indicator);
    const rating = ratingAt(ratings, index, range, zeros);
    if (!rating.ok) return rating;
    if (rating.value === undefined) continue;
    const { group, indicator } = place.value;
    const rater = at(ratings.raters, index);
    const number = shownName(rater) === "" ? undefined : raters.numberOf(rater);
    const first = tally.add(group, indicator, number, rating.value, row);
    const { name, isMeasured } = at(at(scheme.groups, group).indicators, indicator);
    if (first !== undefined)
      return refuse({ code: "rated-twice", row, first, rater: shownName(rater), indicator: name });
    if (isMeasured) misplaced ??= { row, indicator: name };
  }
  return accept({ names, tallies, places: ratings.ratings.places, find, misplaced });
}

/** The tally of a ratee, new where there is none. */
export function tallyOf(tallies: Tally[], ratee: number, { groups }: Scheme): Tally {
  return (tallies[ratee] ??= new Tally(groups.map(({ indicators }) => indicators.length)));
}

/** The largest rating of an indicator, on the grid of the ratings, and as it is shown. */
interface Range {
  readonly most: bigint;
  readonly full: Decimal;
}

function rangesOf({ groups }: Scheme, places: number, full: Decimal): Range[][] {
  const grid = new Decimal(10).pow(places);
  const range = (own: Decimal): Range => ({
    most: BigInt(own.times(grid).floor().toFixed(0)),
    full: own,
  });
  return groups.map(({ indicators }) => indicators.map((one) => range(one.full ?? full)));
}

/** The rating in a row, or nothing in a blank one. */
function ratingAt(
  { ratings, rated }: Ratings,
  index: number,
  { most, full }: Range,
  zeros: Zeros | undefined,
): Result<bigint | undefined> {
  const row = index + 1;
  const rating = at(ratings.units, index);
  if (!rated[index] || (rating === 0n && zeros === "missing")) return accept(undefined);
  if (rating === 0n && zeros === undefined) return refuse({ code: "zero-or-blank", row });
  if (rating >= 0n && rating <= most) return accept(rating);
  const got = figure(ofUnits(rating, ratings.places));
  return refuse({ code: "rating-out-of-range", row, full: figure(full), got });
}

function isEmptyRow(
  { ratees, groups, raters, indicators, ratings }: Ratings,
  index: number,
): boolean {
  const texts = [ratees[index], groups[index], raters[index], indicators[index]];
  return (
    !ratings.units[index] &&
    texts.every((text) => text === undefined || text === "" || shownName(text) === "")
  );
}
