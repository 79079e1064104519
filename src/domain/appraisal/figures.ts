import { type Column, valueAt } from "../column";
import { figure } from "../decimal";
import { fractionOf } from "../fraction";
import { shownName } from "../name";
import type { Refusal } from "../refusal";
import { at } from "../result";
import { type Gathered, type Zeros, tallyOf } from "./rating";
import type { Scheme } from "./scheme";

/** Points of measured indicators in rows of ratee · group · indicator · points [P25]. */
export interface Figures {
  readonly ratees: readonly string[];
  readonly groups: readonly string[];
  readonly indicators: readonly string[];
  readonly points: Column;
  /** Tells blanks from numbers. */
  readonly given: readonly boolean[];
}

/**
 * Adds figures to what raters gave [P25]: points of 0 or more on the indicator's full mark; more
 * than that where a rule gives extra. A ratee who stands only in figures is one, too.
 *
 * @returns what is wrong with a row, if anything is: points of an indicator that is rated (with the
 * row of a rating, where there is one), points given twice, a name that the scheme does not know
 */
export function addFigures(
  gathered: Gathered,
  scheme: Scheme,
  figures: Figures,
  zeros: Zeros | undefined,
): Refusal | undefined {
  for (const [index, written] of figures.ratees.entries()) {
    const row = index + 1;
    if (isEmptyRow(figures, index)) continue;
    if (shownName(written) === "") return { code: "ratee-unnamed", row };
    const place = gathered.find(at(figures.groups, index), at(figures.indicators, index), row);
    if (!place.ok) return place.refusal;
    const tally = tallyOf(gathered.tallies, gathered.names.numberOf(written), scheme);
    const { group, indicator } = place.value;
    const { name, isMeasured } = at(at(scheme.groups, group).indicators, indicator);
    const points = valueAt(figures.points, index);
    if (!figures.given[index] || (points.isZero() && zeros === "missing")) continue;
    if (points.isZero() && zeros === undefined) return { code: "zero-or-blank", row };
    if (points.lt(0)) return { code: "amount-negative", place: "figure", row, got: figure(points) };
    const rated = tally.firstRow(group, indicator);
    if (rated !== undefined)
      return { code: "rated-and-measured", row, first: rated, indicator: name };
    if (!isMeasured) return { code: "figure-of-rated", row, indicator: name };
    const first = tally.measure(group, indicator, fractionOf(points), row);
    if (first !== undefined) return { code: "figure-repeated", row, first, indicator: name };
  }
  return undefined;
}

function isEmptyRow({ ratees, groups, indicators, points }: Figures, index: number): boolean {
  const texts = [ratees[index], groups[index], indicators[index]];
  return !points.units[index] && texts.every((text) => shownName(text ?? "") === "");
}
