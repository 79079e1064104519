/** A figure of a message, as plain digits. */
export type Figure = string;

/** Which argument or column a row belongs to. */
export type Place =
  | "total"
  | "step"
  | "driver"
  | "min"
  | "max"
  | "locked"
  | "path"
  | "annual"
  | "profile"
  | "row-total"
  | "column-total"
  | "seed"
  | "base"
  | "reference"
  | "target-rate"
  | "cap"
  | "floor"
  | "actual"
  | "closed"
  | "history"
  | "blend-weight"
  | "share"
  | "quota"
  | "plan"
  | "attainment"
  | "threshold"
  | "rate"
  | "mode"
  | "curve"
  | "tiers"
  | "amount"
  | "group"
  | "group-weight"
  | "indicator"
  | "weight"
  | "min-raters"
  | "ratee"
  | "rater"
  | "rating"
  | "full"
  | "missing"
  | "zeros"
  | "scheme"
  | "ratings"
  | "target"
  | "rule"
  | "table"
  | "unit"
  | "score"
  | "bands"
  | "places"
  | "ties"
  | "method"
  | "min-n"
  | "statistic"
  | "points";

/**
 * Why there is no answer: a code of a closed list, with its place and figures. Words are made from
 * it elsewhere.
 */
export type Refusal =
  | {
      readonly code: "not-number";
      readonly place: Place;
      readonly row: number;
      readonly got: string;
    }
  | { readonly code: "blank-cell"; readonly place: Place; readonly row: number }
  | {
      readonly code: "error-cell";
      readonly place: Place;
      readonly row: number;
      readonly got: string;
    }
  | {
      readonly code: "not-one-value";
      readonly place: Place;
      readonly rows: number;
      readonly columns: number;
    }
  | {
      readonly code: "not-vector";
      readonly place: Place;
      readonly rows: number;
      readonly columns: number;
    }
  | {
      readonly code: "wrong-width";
      readonly place: Place;
      readonly expected: number;
      readonly got: number;
    }
  | {
      readonly code: "length-differs";
      readonly place: Place;
      readonly expected: number;
      readonly got: number;
    }
  | {
      readonly code: "unknown-word";
      readonly place: Place;
      readonly allowed: readonly string[];
      readonly got: string;
    }
  | { readonly code: "too-many-cells"; readonly got: Figure }
  | { readonly code: "result-too-large"; readonly row: number }
  | { readonly code: "step-not-positive"; readonly got: Figure }
  | { readonly code: "too-many-steps"; readonly step: Figure; readonly got: Figure }
  | { readonly code: "driver-negative"; readonly row: number; readonly got: Figure }
  | { readonly code: "drivers-all-zero"; readonly left: Figure }
  | { readonly code: "limits-need-total"; readonly got: Figure }
  | {
      readonly code: "locked-beyond-total";
      readonly locked: Figure;
      readonly total: Figure;
      readonly excess: Figure;
    }
  | { readonly code: "minimums-above-total"; readonly minimums: Figure; readonly left: Figure }
  | { readonly code: "maximums-below-total"; readonly maximums: Figure; readonly left: Figure }
  | {
      readonly code: "limit-negative";
      readonly place: Place;
      readonly row: number;
      readonly got: Figure;
    }
  | {
      readonly code: "limits-crossed";
      readonly row: number;
      readonly step: Figure;
      readonly min: Figure;
      readonly max: Figure;
    }
  | { readonly code: "path-blank"; readonly row: number; readonly column: number }
  | { readonly code: "leaf-repeated"; readonly row: number; readonly leaf: string }
  | {
      readonly code: "profile-negative";
      readonly row: number;
      readonly column: number;
      readonly got: Figure;
    }
  | { readonly code: "profile-all-zero"; readonly row: number }
  | { readonly code: "margins-differ"; readonly rows: Figure; readonly columns: Figure }
  | {
      readonly code: "margin-negative";
      readonly place: Place;
      readonly row: number;
      readonly got: Figure;
    }
  | {
      readonly code: "margin-unreachable";
      readonly place: Place;
      readonly row: number;
      readonly got: Figure;
    }
  | {
      readonly code: "size-differs";
      readonly place: Place;
      readonly expected: string;
      readonly got: string;
    }
  | {
      readonly code: "rate-unreachable";
      readonly target: Figure;
      readonly least: Figure;
      readonly most: Figure;
    }
  | { readonly code: "floor-above-cap"; readonly floor: Figure; readonly cap: Figure }
  | {
      readonly code: "amount-negative";
      readonly place: Place;
      readonly row: number;
      readonly got: Figure;
    }
  | { readonly code: "closed-not-whole"; readonly most: number; readonly got: string }
  | { readonly code: "history-zero" }
  | { readonly code: "column-all-zero"; readonly column: number }
  | { readonly code: "weights-all-zero" }
  | { readonly code: "no-quota"; readonly row: number }
  | { readonly code: "no-plan" }
  | { readonly code: "table-empty"; readonly place: Place }
  | {
      readonly code: "table-repeated";
      readonly place: Place;
      readonly row: number;
      readonly got: Figure;
    }
  | { readonly code: "scheme-empty" }
  | { readonly code: "group-unnamed"; readonly row: number }
  | { readonly code: "indicator-unnamed"; readonly row: number }
  | {
      readonly code: "indicator-repeated";
      readonly row: number;
      readonly group: string;
      readonly indicator: string;
    }
  | { readonly code: "group-weight-missing"; readonly row: number; readonly group: string }
  | {
      readonly code: "group-weight-differs";
      readonly row: number;
      readonly group: string;
      readonly expected: Figure;
      readonly got: Figure;
    }
  | { readonly code: "weight-missing"; readonly row: number }
  | {
      readonly code: "weight-negative";
      readonly place: Place;
      readonly row: number;
      readonly got: Figure;
    }
  | { readonly code: "group-weights-sum"; readonly got: Figure; readonly close: boolean }
  | {
      readonly code: "weights-sum";
      readonly group: string;
      readonly got: Figure;
      readonly share: Figure;
      readonly close: boolean;
    }
  | { readonly code: "min-raters-not-whole"; readonly row: number; readonly got: Figure }
  | {
      readonly code: "min-raters-differs";
      readonly row: number;
      readonly group: string;
      readonly expected: Figure;
      readonly got: Figure;
    }
  | { readonly code: "not-positive"; readonly place: Place; readonly got: Figure }
  | {
      readonly code: "not-whole";
      readonly place: Place;
      readonly least: number;
      readonly got: string;
    }
  | { readonly code: "not-one-row"; readonly place: Place; readonly got: number }
  | { readonly code: "no-ratings" }
  | { readonly code: "ratee-unnamed"; readonly row: number }
  | {
      readonly code: "group-unknown";
      readonly row: number;
      readonly got: string;
      readonly nearest: string;
    }
  | {
      readonly code: "indicator-unknown";
      readonly row: number;
      readonly group: string;
      readonly got: string;
      readonly nearest: string;
    }
  | {
      readonly code: "rating-out-of-range";
      readonly row: number;
      readonly full: Figure;
      readonly got: Figure;
    }
  | {
      readonly code: "rated-twice";
      readonly row: number;
      readonly first: number;
      readonly rater: string;
      readonly indicator: string;
    }
  | { readonly code: "zero-or-blank"; readonly row: number }
  | { readonly code: "missing-ratings"; readonly missing: readonly MissingRating[] }
  | { readonly code: "base-unknown"; readonly got: string }
  | { readonly code: "no-score"; readonly row: number }
  | { readonly code: "no-scores" }
  | {
      readonly code: "below-bands";
      readonly row: number;
      readonly least: Figure;
      readonly got: Figure;
    }
  | { readonly code: "grade-unnamed"; readonly row: number }
  | { readonly code: "shares-sum"; readonly got: Figure }
  | { readonly code: "rating-gap"; readonly row: number; readonly column: number }
  | { readonly code: "too-few-ratings"; readonly ratees: number; readonly raters: number }
  | { readonly code: "too-many-values"; readonly most: number; readonly got: number }
  | { readonly code: "all-equal" }
  | { readonly code: "agreement-undefined" };

/** What a score lacks: a whole rater group, or one indicator of it. */
export interface MissingRating {
  readonly group: string;
  readonly indicator?: string;
}

const unanswerable: ReadonlySet<Refusal["code"]> = new Set([
  "zero-or-blank",
  "missing-ratings",
  "no-quota",
  "no-plan",
  "no-score",
  "no-scores",
  "below-bands",
  "rating-gap",
  "too-few-ratings",
  "all-equal",
  "agreement-undefined",
]);

/** Whether the input is right but not enough to answer: `#N/A`, not `#VALUE!` [N8]. */
export function isUnanswerable(refusal: Refusal): boolean {
  return unanswerable.has(refusal.code);
}

/** The refusal with its rows counted from the sheet's first row instead of the table's. */
export function onSheet(refusal: Refusal, offset: number): Refusal {
  const moved = "row" in refusal ? { ...refusal, row: refusal.row + offset } : refusal;
  return "first" in moved ? { ...moved, first: moved.first + offset } : moved;
}
