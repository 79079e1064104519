import type { Decimal } from "../../decimal";
import type { Fraction } from "../../fraction";
import { type Result, refuse } from "../../result";
import { type Difference, alpha } from "./alpha";
import { concordance } from "./concordance";
import { type IntraclassForm, intraclass } from "./intraclass";
import { type RatingTable, refusalOf } from "./rating-table";
import { withinGroup } from "./within-group";

/** The statistics of agreement by their words on the sheet. */
export const statistics = [
  "icc1",
  "icc2",
  "icc3",
  "icc1k",
  "icc2k",
  "icc3k",
  "w",
  "alpha",
  "alpha-nominal",
  "alpha-ordinal",
  "alpha-ratio",
  "rwg",
] as const;
export type Statistic = (typeof statistics)[number];

const differences: { readonly [S in Statistic]?: Difference } = {
  alpha: "interval",
  "alpha-nominal": "nominal",
  "alpha-ordinal": "ordinal",
  "alpha-ratio": "ratio",
};

/**
 * How far raters agree [Q1–Q5].
 *
 * @param table rows are ratees, columns raters
 * @param scale for "rwg" the number of points of the scale
 * @returns an exact fraction (of "alpha-ratio" the sum of differences is a float64, right to about
 * 12 digits). Refuses ratings that are all equal, a gap where rows must be complete, and tables
 * that are too small
 */
export function agreement(
  table: RatingTable,
  statistic: Statistic,
  scale?: Decimal,
): Result<Fraction> {
  const difference = differences[statistic];
  if (difference) return alpha(table, difference);
  const refusal = refusalOf(table, statistic === "rwg");
  if (refusal) return refuse(refusal);
  if (statistic === "rwg") return withinGroup(table, scale);
  if (statistic === "w") return concordance(table);
  return intraclass(table, statistic as IntraclassForm);
}
