import type { Column } from "../column";
import { Decimal, figure, ofUnits } from "../decimal";
import { Names, nearestName, shownName } from "../name";
import type { Refusal } from "../refusal";
import { type Result, accept, at, refuse } from "../result";
import type { RaterGroup, Scheme } from "./scheme";
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
interface Gathered {
  readonly ratees: readonly string[];
  readonly tallies: readonly Tally[];
  readonly places: number;
}

/**
 * Gathers ratings by ratee, group and indicator [P6].
 *
 * @param full the full mark; a rating lies within 0 … full
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
  const ratees = new Names();
  const tallies: Tally[] = [];
  const find = finder(scheme);
  const range = {
    least: 0n,
    most: BigInt(full.times(new Decimal(10).pow(ratings.ratings.places)).floor().toFixed(0)),
    full,
  };
  for (const [index, written] of ratings.ratees.entries()) {
    if (isEmptyRow(ratings, index)) continue;
    if (shownName(written) === "") return refuse({ code: "ratee-unnamed", row: index + 1 });
    const ratee = ratees.numberOf(written);
    const tally = (tallies[ratee] ??= new Tally(
      scheme.groups.map(({ indicators }) => indicators.length),
    ));
    const wrong = take(tally, ratings, index, find, range, zeros);
    if (wrong) return refuse(wrong);
  }
  if (tallies.length === 0) return refuse({ code: "no-ratings" });
  return accept({ ratees: ratees.shown, tallies, places: ratings.ratings.places });
}

interface Range {
  readonly least: bigint;
  readonly most: bigint;
  readonly full: Decimal;
}

/** Puts one row into its ratee's tally, or says what is wrong with it. */
function take(
  tally: Tally,
  ratings: Ratings,
  index: number,
  find: Finder,
  range: Range,
  zeros: Zeros | undefined,
): Refusal | undefined {
  const row = index + 1;
  const place = find(at(ratings.groups, index), at(ratings.indicators, index), row);
  if (!place.ok) return place.refusal;
  const rating = at(ratings.ratings.units, index);
  if (!ratings.rated[index] || (rating === 0n && zeros === "missing")) return undefined;
  if (rating === 0n && zeros === undefined) return { code: "zero-or-blank", row };
  if (rating < range.least || rating > range.most) {
    return {
      code: "rating-out-of-range",
      row,
      full: figure(range.full),
      got: figure(ofUnits(rating, ratings.ratings.places)),
    };
  }
  const rater = shownName(at(ratings.raters, index));
  const { group, indicator } = place.value;
  const first = tally.add(group, indicator, rater, rating, row);
  return first === undefined
    ? undefined
    : {
        code: "rated-twice",
        row,
        first,
        rater,
        indicator: shownName(at(ratings.indicators, index)),
      };
}

type Finder = (
  group: string,
  indicator: string,
  row: number,
) => Result<{ readonly group: number; readonly indicator: number }>;

/** Looks up a group and an indicator of it by name; remembers the pairs that it has seen. */
function finder({ groups }: Scheme): Finder {
  const known = groups.map(({ name }) => name);
  const groupNames = namesOf(known);
  const indicatorNames = groups.map(({ indicators }) =>
    namesOf(indicators.map(({ name }) => name)),
  );
  return (written, indicatorWritten, row) => {
    const group = groupNames.find(written);
    if (group === undefined)
      return refuse({
        code: "group-unknown",
        row,
        got: shownName(written),
        nearest: nearestName(written, known),
      });
    const indicator = indicatorNames[group]?.find(indicatorWritten);
    if (indicator !== undefined) return accept({ group, indicator });
    return refuse(unknownIndicator(groups[group], indicatorWritten, row));
  };
}

function unknownIndicator(group: RaterGroup | undefined, written: string, row: number): Refusal {
  const known = group?.indicators.map(({ name }) => name) ?? [];
  return {
    code: "indicator-unknown",
    row,
    group: group?.name ?? "",
    got: shownName(written),
    nearest: nearestName(written, known),
  };
}

function namesOf(list: readonly string[]): Names {
  const names = new Names();
  for (const name of list) names.numberOf(name);
  return names;
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
