/** What the preview shows: a measure of the plan, and a period of it; period 0 is the year. */
export interface Shown {
  readonly measure: number;
  readonly period: number;
}
