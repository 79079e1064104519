import type { MissingRating } from "../../domain";
import type { PlaceWords, RefusalWords } from "../shape";

const places: PlaceWords = {
  quota: "quota",
  plan: "plan",
  attainment: "attainment",
  threshold: "threshold",
  rate: "rate",
  mode: "mode",
  curve: "payout curve",
  second: "second figure",
  tiers: "tiers",
  amount: "amount",
  path: "path",
  annual: "annual amount",
  profile: "profile",
  "row-total": "row total",
  "column-total": "column total",
  seed: "seed",
  base: "base",
  reference: "reference rate",
  "target-rate": "target rate",
  cap: "cap",
  floor: "floor",
  actual: "actual",
  closed: "closed periods",
  history: "history",
  "blend-weight": "weight",
  share: "share",
  total: "total",
  step: "step",
  driver: "driver",
  min: "min",
  max: "max",
  locked: "locked amount",
  group: "group",
  "group-weight": "group weight",
  indicator: "indicator",
  weight: "indicator weight",
  "min-raters": "min raters",
  ratee: "ratee",
  rater: "rater",
  rating: "rating",
  full: "full mark",
  missing: "missing",
  zeros: "zeros",
  scheme: "scheme",
  source: "source",
  figures: "figures",
  figure: "number of points",
  ratings: "ratings",
  target: "target",
  rule: "rule",
  table: "table",
  unit: "unit",
  "unit-points": "number of points",
  score: "score",
  bands: "bands",
  places: "places",
  ties: "ties",
  method: "method",
  "min-n": "least number of ratings",
  statistic: "statistic",
  points: "points of the scale",
};

const hint = (close: boolean): string =>
  close ? ". Rounded weights do not add up: write one of them larger (33.34 % once), or use fractions (=1/3)" : "";

export const refusals: RefusalWords = {
  "not-number": ({ row, column, got }) => `${spot(row, column)}: expected a number, got "${got}"`,
  "blank-cell": ({ place, row, column }) => `${spot(row, column)}: expected a number for ${places[place]}, got a blank`,
  "error-cell": ({ place, row, column, got }) => `${spot(row, column)}: expected a number for ${places[place]}, got the error ${got}`,
  "not-one-value": ({ place, rows, columns }) => `Expected one value for ${places[place]}, got ${rows} × ${columns} cells`,
  "not-vector": ({ place, rows, columns }) => `Expected one row or one column of ${places[place]} values, got ${rows} × ${columns} cells`,
  "wrong-width": ({ place, expected, got }) => `Expected ${counted(expected, "column")} in ${places[place]}, got ${got}`,
  "length-differs": ({ place, expected, got }) => `Expected ${counted(expected, `${places[place]} value`)}, got ${got}`,
  "unknown-word": ({ place, row, column, allowed, got }) =>
    `${row === undefined ? "Expected" : `${spot(row, column)}: expected`} ${allowed.map((word) => `"${word}"`).join(", ")} for ${places[place]}, got "${got}"`,
  "too-many-cells": ({ got, most }) => `Expected a result of at most ${most} cells, got ${got}`,
  "result-too-large": ({ row, column }) => `${spot(row, column)}: expected a result that a cell can hold, got more than 1.79E+308`,
  "step-not-positive": ({ got }) => `Expected a step above 0, got ${got}`,
  "too-many-steps": ({ step, got }) => `Expected at most 9007199254740991 steps of ${step}, got ${got}`,
  "driver-negative": ({ row, column, got }) => `${spot(row, column)}: expected a driver of 0 or more, got ${got}`,
  "drivers-all-zero": ({ left }) => `Drivers add up to 0, with ${left} left to split. Expected at least one driver above 0`,
  "limits-need-total": ({ got }) => `Limits need a total of 0 or more, got ${got}`,
  "limit-negative": ({ place, row, column, got }) => `${spot(row, column)}: expected ${aOrAn(places[place])} of 0 or more, got ${got}`,
  "limits-crossed": ({ row, column, step, min, max }) =>
    `${spot(row, column)}: expected a whole step of ${step} between min and max, got min ${min} and max ${max}`,
  "locked-beyond-total": ({ locked, total, excess }) => `Locked amounts add up to ${locked}, beyond the total of ${total} by ${excess}`,
  "minimums-above-total": ({ minimums, left }) => `Minimums add up to ${minimums}, more than the ${left} to split`,
  "maximums-below-total": ({ maximums, left }) => `Maximums add up to ${maximums}, less than the ${left} to split`,
  "path-blank": ({ row, column }) =>
    `Row ${row}: expected a key in column ${column} of the path, in this row or above it, got a blank${row > 1 ? "; that of the row above belongs to another branch. Fill it in, or remove the row" : ""}`,
  "leaf-repeated": ({ row, column, leaf }) => `${spot(row, column)}: expected each leaf once, got "${leaf}" again`,
  "profile-negative": ({ row, column, got }) => `Row ${row}, period ${column}: expected a profile of 0 or more, got ${got}`,
  "profile-all-zero": ({ row, column }) => `${spot(row, column)}: expected a profile with at least one value above 0, got all 0`,
  "margins-differ": ({ rows, columns }) => `Row totals add up to ${rows}, column totals to ${columns}. Expected the same sum`,
  "margin-negative": ({ place, row, got }) => `${capital(places[place])} ${row}: expected whole steps of 0 or more, got ${got}`,
  "seed-not-scaled": () => "The seed could not be scaled to these totals with proof: its largest and smallest figures are too far apart",
  "margin-unreachable": ({ row, column, got }) => `${spot(row, column)}: its total of ${got} cannot be met, as the seed's zeros stay zero`,
  "size-differs": ({ place, expected, got }) => `Expected ${expected} cells in ${places[place]}, got ${got}`,
  "rate-unreachable": ({ target, least, most }) => `Expected a target rate from ${least} to ${most}, got ${target}`,
  "floor-above-cap": ({ floor, cap }) => `Expected a floor of at most the cap, got floor ${floor} and cap ${cap}`,
  "amount-negative": ({ place, row, column, got }) => `${spot(row, column)}: expected ${aOrAn(places[place])} of 0 or more, got ${got}`,
  "closed-not-whole": ({ most, got }) => `Expected a whole number of closed periods from 0 to ${most}, got ${got}`,
  "history-zero": () => "Expected a history with a sum other than 0, got 0",
  "column-all-zero": ({ column }) => `Column ${column}: expected at least one driver above 0 under a positive weight, got all 0`,
  "weights-all-zero": () => "Expected at least one weight above 0, got all 0",
  "no-quota": ({ row, column }) => `${spot(row, column)}: no quota yet (0 or blank)`,
  "no-plan": () => "The plan to date is 0: no pace yet",
  "table-empty": ({ place }) => `Expected at least one row in ${places[place]}, got none`,
  "table-repeated": ({ place, row, column, got }) =>
    `${spot(row, column)}: expected each first value of ${places[place]} once, got ${got} again`,
  "scheme-empty": () => "Expected at least one row of group, group weight, indicator, weight; got an empty scheme",
  "group-unnamed": ({ row, column }) => `${spot(row, column)}: expected a group in this row or above it, got a blank`,
  "indicator-unnamed": ({ row, column }) => `${spot(row, column)}: expected an indicator, got a blank`,
  "indicator-repeated": ({ row, column, group, indicator }) =>
    `${spot(row, column)}: expected each indicator once in group "${group}", got "${indicator}" again`,
  "group-weight-missing": ({ row, column, group }) => `${spot(row, column)}: expected a weight for group "${group}", got a blank`,
  "group-weight-differs": ({ row, column, group, expected, got }) =>
    `${spot(row, column)}: expected weight ${expected} for group "${group}" as above, got ${got}`,
  "weight-missing": ({ row, column }) => `${spot(row, column)}: expected an indicator weight, got a blank`,
  "weight-negative": ({ place, row, column, got }) => `${spot(row, column)}: expected ${aOrAn(places[place])} of 0 or more, got ${got}`,
  "group-weights-sum": ({ got, close }) => `Group weights add up to ${got} %, expected 100 %${hint(close)}`,
  "weights-sum": ({ group, got, share, close }) =>
    `Group "${group}": weights add up to ${got} %, expected 100 %${share === "100" ? "" : ` or ${share} %`}${hint(close)}`,
  "min-raters-not-whole": ({ row, column, got }) => `${spot(row, column)}: expected a whole number of raters, got ${got}`,
  "min-raters-differs": ({ row, column, group, expected, got }) =>
    `${spot(row, column)}: expected min raters ${expected} for group "${group}" as above, got ${got}`,
  "not-positive": ({ place, got }) => `Expected ${aOrAn(places[place])} above 0, got ${got}`,
  "not-whole": ({ place, least, most, got }) =>
    `Expected a whole number ${most === undefined ? `of at least ${least}` : `from ${least} to ${most}`} for ${places[place]}, got ${got || "a blank"}`,
  "not-one-row": ({ place, got }) => `Expected one row in ${places[place]}, got ${got}`,
  "no-ratings": () => "Expected rows of ratee, group, rater, indicator, rating; got none",
  "ratee-unnamed": ({ row, column }) => `${spot(row, column)}: expected a ratee, got a blank`,
  "group-unknown": ({ row, column, got, nearest }) =>
    `${spot(row, column)}: expected a group of the scheme, got "${got}". Did you mean "${nearest}"?`,
  "indicator-unknown": ({ row, column, group, got, nearest }) =>
    `${spot(row, column)}: expected an indicator of group "${group}", got "${got}". Did you mean "${nearest}"?`,
  "rating-out-of-range": ({ row, column, full, got }) => `${spot(row, column)}: expected a rating from 0 to ${full}, got ${got}`,
  "figure-full-differs": ({ indicator }) =>
    `The full mark of “${indicator}” is not that of the scheme: write the key figures anew in “Figures”`,
  "two-of-one-name": ({ row, column, first, name, other, own }) =>
    `${spot(row, column)}: “${name}” belongs to “${other}” in row ${first}, to “${own}” here. If these are two people, add a number or department to the name; if one, write it alike`,
  "rated-twice": ({ row, column, first, rater, indicator }) =>
    `${spot(row, column)}: expected one rating by "${rater}" on "${indicator}", got another one in row ${first}`,
  "rating-of-measured": ({ row, column, indicator }) =>
    `${spot(row, column)}: expected ratings of "${indicator}" nowhere, as it is measured`,
  "figure-of-rated": ({ row, column, indicator }) =>
    `${spot(row, column)}: expected points of a measured indicator, got "${indicator}", which raters rate`,
  "rated-and-measured": ({ row, column, first, indicator }) =>
    `${spot(row, column)}: expected "${indicator}" to be rated or measured, got points here and a rating in row ${first}`,
  "figure-repeated": ({ row, column, first, indicator }) =>
    `${spot(row, column)}: expected points for "${indicator}" once, got them in row ${first} already`,
  "zero-or-blank": ({ row, column }) => `${spot(row, column)}: 0 or blank. Say which: zeros = "score" or "missing"`,
  "missing-ratings": ({ missing }) => `Not rated: ${missing.map(lack).join("; ")}`,
  "base-unknown": ({ got }) => `Expected the rate of a measure that stands before it, got measure ${got}`,
  "no-score": ({ row, column }) => `${spot(row, column)}: no score (0 or blank)`,
  "no-scores": () => "Expected at least one score, got none",
  "below-bands": ({ row, column, least, got }) =>
    `${spot(row, column)}: expected a score of at least ${least}, the lowest band, got ${got}`,
  "grade-unnamed": ({ row, column }) => `${spot(row, column)}: expected a grade, got a blank`,
  "shares-sum": ({ got }) => `Shares add up to ${got} %, expected 100 %`,
  "rating-gap": ({ row, column }) => `Row ${row}, column ${column}: expected a rating by every rater, got a blank`,
  "too-few-ratings": ({ ratees, raters }) => `Expected ratings of two ratees or more by two raters or more, got ${ratees} × ${raters}`,
  "too-many-values": ({ most, got }) => `Expected at most ${most} different ratings for this statistic, got ${got}`,
  "all-equal": () => "All ratings are equal: there is no variation to agree on",
  "agreement-undefined": () => "The ratings vary too little between ratees for this statistic",
};

function aOrAn(noun: string): string {
  return /^[aeiou]/.test(noun) && !noun.startsWith("uni") ? `an ${noun}` : `a ${noun}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Where a cell stands in its argument [N14]. */
function spot(row: number, column: number | undefined): string {
  return column === undefined ? `Row ${row}` : `Row ${row}, column ${column}`;
}

function lack({ group, indicator }: MissingRating): string {
  return indicator === undefined ? `${group} (too few raters)` : `${group} – ${indicator}`;
}
