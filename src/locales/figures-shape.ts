/** How a figure becomes points: filled in as they are, or by one of the rules of KPI. */
export type RuleKind = "direct" | "ratio" | "lower" | "pass" | "pass-lower" | "per" | "per-lower" | "count" | "count-lower";

export type RuleField = "unit" | "lost" | "won" | "zeroAt" | "mostLost" | "mostWon" | "whole" | "cap";

export type FigureRole = "ratee" | "group" | "indicator" | "points";

/** The words of measured indicators: their rules, their sheets, and the stage in the pane. */
export interface FiguresWords {
  readonly stage: string;
  /** How an indicator becomes a measured one, said where a scheme has none. */
  readonly hint: string;
  readonly text: string;
  readonly kinds: { readonly [K in RuleKind]: string };
  /** A rule as a sentence: fields in braces, what may be left out in square brackets. */
  readonly sentences: { readonly [K in RuleKind]: string };
  readonly fields: { readonly [F in RuleField]: string };
  readonly kind: string;
  readonly fullMark: (full: string) => string;
  /** What three results would bring. */
  readonly sample: (actual: string, target: string, points: string) => string;
  readonly badRule: (why: string) => string;
  readonly source: string;
  readonly typed: string;
  readonly fromPlan: (measure: string) => string;
  readonly from: string;
  readonly to: string;
  readonly noPeople: string;
  readonly write: string;
  readonly read: (people: string, filled: string, all: string) => string;
  readonly unlinked: (who: string) => string;
  /** A figure that is a text, and of whom. */
  readonly notNumber: (who: string, indicator: string, text: string) => string;
  readonly fullDiffers: (indicator: string) => string;
  readonly columns: {
    readonly target: string;
    readonly actual: string;
    readonly attainment: string;
    readonly points: string;
    readonly full: string;
    readonly rule: string;
    readonly source: string;
  };
  /** Where a row's figures come from, on the sheet. */
  readonly rowSource: { readonly plan: string; readonly typed: string; readonly moved: string };
  readonly sheetNames: { readonly figures: string; readonly rules: string };
  readonly attainmentFrom: string;
}
