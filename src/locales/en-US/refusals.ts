import type { MissingRating } from "../../domain";
import type { PlaceWords, RefusalWords } from "../shape";

export const places: PlaceWords = {
  quota: "quota", plan: "plan", attainment: "attainment", threshold: "threshold", rate: "rate", mode: "mode", curve: "payout curve", tiers: "tiers", amount: "amount",
  path: "path", annual: "annual amount", profile: "profile", "row-total": "row total", "column-total": "column total", seed: "seed",
  base: "base", reference: "reference rate", "target-rate": "target rate", cap: "cap", floor: "floor", actual: "actual", closed: "closed periods",
  history: "history", "blend-weight": "weight", share: "share",
  total: "total", step: "step", driver: "driver", min: "min", max: "max", locked: "locked amount",
  group: "group", "group-weight": "group weight", indicator: "indicator", weight: "indicator weight", "min-raters": "min raters",
  ratee: "ratee", rater: "rater", rating: "rating", full: "full mark", missing: "missing", zeros: "zeros",
  scheme: "scheme", ratings: "ratings",
};

const hint = (close: boolean): string => (close ? ". Rounded weights do not add up: write one of them larger (33.34 % once), or use fractions" : "");

export const refusals: RefusalWords = {
  "not-number": ({ row, got }) => `Row ${row}: expected a number, got "${got}"`,
  "blank-cell": ({ place, row }) => `Row ${row}: expected a number for ${places[place]}, got a blank`,
  "error-cell": ({ place, row, got }) => `Row ${row}: expected a number for ${places[place]}, got the error ${got}`,
  "not-one-value": ({ place, rows, columns }) => `Expected one value for ${places[place]}, got ${rows} × ${columns} cells`,
  "not-vector": ({ place, rows, columns }) => `Expected one row or one column of ${places[place]} values, got ${rows} × ${columns} cells`,
  "wrong-width": ({ place, expected, got }) => `Expected ${expected} columns in ${places[place]}, got ${got}`,
  "length-differs": ({ place, expected, got }) => `Expected ${expected} ${places[place]} values, got ${got}`,
  "unknown-word": ({ place, allowed, got }) => `Expected ${allowed.map((word) => `"${word}"`).join(", ")} for ${places[place]}, got "${got}"`,
  "too-many-cells": ({ got }) => `Expected a result of at most 1000000 cells, got ${got}`,
  "result-too-large": ({ row }) => `Row ${row}: expected a result that a cell can hold, got more than 1.79E+308`,
  "step-not-positive": ({ got }) => `Expected a step above 0, got ${got}`,
  "too-many-steps": ({ step, got }) => `Expected at most 9007199254740991 steps of ${step}, got ${got}`,
  "driver-negative": ({ row, got }) => `Row ${row}: expected a driver of 0 or more, got ${got}`,
  "drivers-all-zero": ({ left }) => `Drivers add up to 0, with ${left} left to split. Expected at least one driver above 0`,
  "limits-need-total": ({ got }) => `Limits need a total of 0 or more, got ${got}`,
  "limit-negative": ({ place, row, got }) => `Row ${row}: expected a ${places[place]} of 0 or more, got ${got}`,
  "limits-crossed": ({ row, step, min, max }) => `Row ${row}: expected a whole step of ${step} between min and max, got min ${min} and max ${max}`,
  "locked-beyond-total": ({ locked, total, excess }) => `Locked amounts add up to ${locked}, beyond the total of ${total} by ${excess}`,
  "minimums-above-total": ({ minimums, left }) => `Minimums add up to ${minimums}, more than the ${left} to split`,
  "maximums-below-total": ({ maximums, left }) => `Maximums add up to ${maximums}, less than the ${left} to split`,
  "path-blank": ({ row, column }) => `Row ${row}: expected a key in column ${column} of the path, in this row or above it, got a blank`,
  "leaf-repeated": ({ row, leaf }) => `Row ${row}: expected each leaf once, got "${leaf}" again`,
  "profile-negative": ({ row, column, got }) => `Row ${row}, period ${column}: expected a profile of 0 or more, got ${got}`,
  "profile-all-zero": ({ row }) => `Row ${row}: expected a profile with at least one value above 0, got all 0`,
  "margins-differ": ({ rows, columns }) => `Row totals add up to ${rows}, column totals to ${columns}. Expected the same sum`,
  "margin-negative": ({ place, row, got }) => `${places[place]} ${row}: expected whole steps of 0 or more, got ${got}`,
  "margin-unreachable": ({ row, got }) => `Row ${row}: its total of ${got} cannot be met, as the seed's zeros stay zero`,
  "size-differs": ({ place, expected, got }) => `Expected ${expected} cells in ${places[place]}, got ${got}`,
  "rate-unreachable": ({ target, least, most }) => `Expected a target rate from ${least} to ${most}, got ${target}`,
  "floor-above-cap": ({ floor, cap }) => `Expected a floor of at most the cap, got floor ${floor} and cap ${cap}`,
  "amount-negative": ({ place, row, got }) => `Row ${row}: expected a ${places[place]} of 0 or more, got ${got}`,
  "closed-not-whole": ({ most, got }) => `Expected a whole number of closed periods from 0 to ${most}, got ${got}`,
  "history-zero": () => "Expected a history with a sum other than 0, got 0",
  "column-all-zero": ({ column }) => `Column ${column}: expected at least one driver above 0 under a positive weight, got all 0`,
  "weights-all-zero": () => "Expected at least one weight above 0, got all 0",
  "no-quota": ({ row }) => `Row ${row}: no quota yet (0 or blank)`,
  "no-plan": () => "The plan to date is 0: no pace yet",
  "table-empty": ({ place }) => `Expected at least one row in ${places[place]}, got none`,
  "table-repeated": ({ place, row, got }) => `Row ${row}: expected each first value of ${places[place]} once, got ${got} again`,
  "scheme-empty": () => "Expected at least one row of group, group weight, indicator, weight; got an empty scheme",
  "group-unnamed": ({ row }) => `Row ${row}: expected a group in this row or above it, got a blank`,
  "indicator-unnamed": ({ row }) => `Row ${row}: expected an indicator, got a blank`,
  "indicator-repeated": ({ row, group, indicator }) => `Row ${row}: expected each indicator once in group "${group}", got "${indicator}" again`,
  "group-weight-missing": ({ row, group }) => `Row ${row}: expected a weight for group "${group}", got a blank`,
  "group-weight-differs": ({ row, group, expected, got }) => `Row ${row}: expected weight ${expected} for group "${group}" as above, got ${got}`,
  "weight-missing": ({ row }) => `Row ${row}: expected an indicator weight, got a blank`,
  "weight-negative": ({ place, row, got }) => `Row ${row}: expected a ${places[place]} of 0 or more, got ${got}`,
  "group-weights-sum": ({ got, close }) => `Group weights add up to ${got} %, expected 100 %${hint(close)}`,
  "weights-sum": ({ group, got, share, close }) =>
    `Group "${group}": weights add up to ${got} %, expected 100 %${share === "100" ? "" : ` or ${share} %`}${hint(close)}`,
  "min-raters-not-whole": ({ row, got }) => `Row ${row}: expected a whole number of raters, got ${got}`,
  "min-raters-differs": ({ row, group, expected, got }) => `Row ${row}: expected min raters ${expected} for group "${group}" as above, got ${got}`,
  "full-not-positive": ({ got }) => `Expected a full mark above 0, got ${got}`,
  "no-ratings": () => "Expected rows of ratee, group, rater, indicator, rating; got none",
  "ratee-unnamed": ({ row }) => `Row ${row}: expected a ratee, got a blank`,
  "group-unknown": ({ row, got, nearest }) => `Row ${row}: expected a group of the scheme, got "${got}". Did you mean "${nearest}"?`,
  "indicator-unknown": ({ row, group, got, nearest }) =>
    `Row ${row}: expected an indicator of group "${group}", got "${got}". Did you mean "${nearest}"?`,
  "rating-out-of-range": ({ row, full, got }) => `Row ${row}: expected a rating from 0 to ${full}, got ${got}`,
  "rated-twice": ({ row, first, rater, indicator }) => `Row ${row}: expected one rating by "${rater}" on "${indicator}", got another one in row ${first}`,
  "zero-or-blank": ({ row }) => `Row ${row}: 0 or blank. Say which: zeros = "score" or "missing"`,
  "missing-ratings": ({ missing }) => `Not rated: ${missing.map(lack).join("; ")}`,
};

function lack({ group, indicator }: MissingRating): string {
  return indicator === undefined ? `${group} (too few raters)` : `${group} – ${indicator}`;
}
