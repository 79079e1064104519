import type { Place } from "./place";

/** A figure of a message, as plain digits. */
export type Figure = string;

/**
 * Where something stands in an argument, counted from 1: its row, and its column where the argument
 * has several or is a single row [N14].
 */
export interface Spot {
  readonly row: number;
  readonly column?: number | undefined;
}

/**
 * Every reason why there is no answer: its code, its place and its figures. Words are made from it
 * elsewhere.
 */
interface Refusals {
  "not-number": Spot & { place: Place; got: string };
  "blank-cell": Spot & { place: Place };
  "error-cell": Spot & { place: Place; got: string };
  "not-one-value": { place: Place; rows: number; columns: number };
  "not-vector": { place: Place; rows: number; columns: number };
  "wrong-width": { place: Place; expected: number; got: number };
  "length-differs": { place: Place; expected: number; got: number };
  "unknown-word": Partial<Spot> & { place: Place; allowed: readonly string[]; got: string };
  "too-many-cells": { got: Figure; most: Figure };
  "result-too-large": Spot;
  "step-not-positive": { got: Figure };
  "too-many-steps": { step: Figure; got: Figure };
  "driver-negative": Spot & { got: Figure };
  "drivers-all-zero": { left: Figure };
  "limits-need-total": { got: Figure };
  "locked-beyond-total": { locked: Figure; total: Figure; excess: Figure };
  "minimums-above-total": { minimums: Figure; left: Figure };
  "maximums-below-total": { maximums: Figure; left: Figure };
  "limit-negative": Spot & { place: Place; got: Figure };
  "limits-crossed": Spot & { step: Figure; min: Figure; max: Figure };
  "path-blank": { row: number; column: number };
  "leaf-repeated": Spot & { leaf: string };
  "profile-negative": { row: number; column: number; got: Figure };
  "profile-all-zero": Spot;
  "margins-differ": { rows: Figure; columns: Figure };
  "margin-negative": Spot & { place: Place; got: Figure };
  "margin-unreachable": Spot & { place: Place; got: Figure };
  "seed-not-scaled": object;
  "size-differs": { place: Place; expected: string; got: string };
  "rate-unreachable": { target: Figure; least: Figure; most: Figure };
  "floor-above-cap": { floor: Figure; cap: Figure };
  "amount-negative": Spot & { place: Place; got: Figure };
  "closed-not-whole": { most: number; got: string };
  "history-zero": object;
  "column-all-zero": { column: number };
  "weights-all-zero": object;
  "no-quota": Spot;
  "no-plan": object;
  "table-empty": { place: Place };
  "table-repeated": Spot & { place: Place; got: Figure };
  "scheme-empty": object;
  "group-unnamed": Spot;
  "indicator-unnamed": Spot;
  "indicator-repeated": Spot & { group: string; indicator: string };
  "group-weight-missing": Spot & { group: string };
  "group-weight-differs": Spot & { group: string; expected: Figure; got: Figure };
  "weight-missing": Spot;
  "weight-negative": Spot & { place: Place; got: Figure };
  "group-weights-sum": { got: Figure; close: boolean };
  "weights-sum": { group: string; got: Figure; share: Figure; close: boolean };
  "min-raters-not-whole": Spot & { got: Figure };
  "min-raters-differs": Spot & { group: string; expected: Figure; got: Figure };
  "not-positive": { place: Place; got: Figure };
  "not-whole": { place: Place; least: number; most?: number; got: string };
  "not-one-row": { place: Place; got: number };
  "no-ratings": object;
  "ratee-unnamed": Spot;
  "group-unknown": Spot & { got: string; nearest: string };
  "indicator-unknown": Spot & { group: string; got: string; nearest: string };
  "rating-out-of-range": Spot & { full: Figure; got: Figure };
  "figure-full-differs": { indicator: string };
  "two-of-one-name": Spot & { first: number; name: string; other: string; own: string };
  "rated-twice": Spot & { first: number; rater: string; indicator: string };
  "rating-of-measured": Spot & { indicator: string };
  "figure-of-rated": Spot & { indicator: string };
  "rated-and-measured": Spot & { first: number; indicator: string };
  "figure-repeated": Spot & { first: number; indicator: string };
  "zero-or-blank": Spot;
  "missing-ratings": { missing: readonly MissingRating[] };
  "base-unknown": { got: string };
  "no-score": Spot;
  "no-scores": object;
  "below-bands": Spot & { least: Figure; got: Figure };
  "grade-unnamed": Spot;
  "shares-sum": { got: Figure };
  "rating-gap": { row: number; column: number };
  "too-few-ratings": { ratees: number; raters: number };
  "too-many-values": { most: number; got: number };
  "all-equal": object;
  "agreement-undefined": object;
}

/** Why there is no answer: one code of a closed list, with what belongs to it. */
export type Refusal = {
  [Code in keyof Refusals]: { readonly code: Code } & Readonly<Refusals[Code]>;
}[keyof Refusals];

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

/**
 * The refusal with the rows of the sheet in the place of those of the table.
 *
 * @param places the row of the sheet, counted from 0, in which each row of the table stands
 */
export function onSheet(refusal: Refusal, places: readonly number[]): Refusal {
  const shown = (row: number | undefined): number => (places[(row ?? 0) - 1] ?? 0) + 1;
  const { row, first } = refusal as { readonly row?: number; readonly first?: number };
  if (row === undefined) return refusal;
  return { ...refusal, row: shown(row), ...(first && { first: shown(first) }) } as Refusal;
}
