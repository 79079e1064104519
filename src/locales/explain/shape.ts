import type { FunctionId } from "../function-ids";

/** How results come about, function by function, and the few words between their figures. */
export interface ExplainWords {
  readonly how: Readonly<Record<FunctionId, string>>;
  readonly exact: string;
  readonly left: string;
  readonly mean: string;
  readonly rank: (place: number, of: number) => string;
  readonly band: (from: string) => string;
  readonly closed: string;
  readonly rowTotal: string;
  readonly columnTotal: string;
  readonly seed: string;
  readonly toDate: string;
  readonly people: (raters: number, ratees: number) => string;
}
