import type { GroupKey, IndicatorKey, Missing, TemplateKey, Zeros } from "../domain";
import type { FiguresWords } from "./figures-shape";
import type { ReviewWords } from "./review-shape";
import type { ToolsWords } from "./tools-shape";
import type { TargetsWords } from "./targets-shape";

export type RatingRole = "ratee" | "group" | "rater" | "indicator" | "rating" | "comment";
export type RosterRole = "person" | "manager" | "number";
export type SchemeRole = "group" | "groupWeight" | "indicator" | "weight" | "minRaters" | "full" | "source";
/** Why the workbook could not be read or changed. */
type TroubleWord =
  | "cell-editing"
  | "protected"
  | "gone"
  | "unsupported"
  | "changed-since"
  | "name-taken"
  | "busy"
  | "calculating"
  | "selection"
  | "general"
  | "stopped"
  | "other";

/** Every word of the pane, and those that it writes on sheets. */
export interface PaneWords {
  readonly language: string;
  readonly tabs: { readonly targets: string; readonly appraisal: string };
  readonly common: {
    readonly next: string;
    readonly back: string;
    readonly undo: string;
    readonly undoStep: (label: string) => string;
    readonly redoStep: (label: string) => string;
    readonly redone: (label: string) => string;
    readonly notRedone: (label: string) => string;
    readonly undone: (label: string, skipped: number) => string;
    readonly undoMoves: string;
    readonly undoneBut: (label: string, kept: number) => string;
    readonly typedSince: (count: number) => string;
    readonly undoRest: string;
    readonly undoAll: string;
    readonly leftStep: string;
    readonly leftOver: string;
    readonly withoutPaper: string;
    readonly notReadBack: (why: string) => string;
    readonly readBackOff: (count: number, place: string, expected: string, got: string) => string;
    readonly waiting: (seconds: number) => string;
    readonly stopWaiting: string;
    readonly pickAgain: string;
    readonly table: (address: string) => string;
    readonly notUsed: string;
    readonly columns: string;
    readonly write: string;
    readonly writing: string;
    readonly written: (address: string) => string;
    readonly formulas: string;
    readonly values: string;
    readonly output: string;
    readonly overwrites: (count: number, first: string, content: string) => string;
    readonly keepMine: string;
    readonly keepAll: (count: number) => string;
    readonly addsMany: (count: number, minutes: number) => string;
    readonly overwriteAnyway: string;
    readonly progress: (done: number, all: number) => string;
    readonly cancel: string;
    readonly cancelled: string;
    readonly startsAfresh: string;
    readonly failed: string;
    readonly failedHint: string;
    readonly tryAgain: string;
    readonly forget: string;
    readonly copyDetails: string;
    readonly copied: string;
    readonly lookAgain: string;
    readonly notLoaded: string;
    readonly noOverwrite: string;
    readonly showCell: string;
    readonly more: (count: number) => string;
    readonly headerMissing: (role: string) => string;
    readonly total: string;
  };
  readonly targets: TargetsWords;
  readonly review: ReviewWords;
  readonly figures: FiguresWords;
  readonly tools: ToolsWords;
  readonly appraisal: {
    readonly emptyTitle: string;
    readonly emptyText: string;
    readonly template: string;
    readonly insert: string;
    readonly inserted: (sheet: string) => string;
    readonly useSelected: string;
    readonly schemeRoles: { readonly [R in SchemeRole]: string };
    /** On which full mark ratings were given, where that is in doubt [P24]. */
    readonly scale: string;
    readonly scaleAsked: string;
    readonly scales: { readonly [S in 100 | "weight" | 5 | 10 | 20]: string };
    readonly scaleUnsaid: string;
    /** Indicators whose ratings are all low beside those of others. */
    readonly lowRating: (group: string, indicator: string, highest: string) => string;
    readonly lowRatings: (indicators: string) => string;
    readonly lowRater: (rater: string, highest: string) => string;
    readonly lowRaters: (raters: string) => string;
    readonly listSeparator: string;
    readonly check: string;
    readonly checkOk: string;
    readonly group: string;
    readonly written: string;
    readonly convention: { readonly group: string; readonly whole: string };
    readonly effective: string;
    readonly pickRatings: string;
    readonly ratingRoles: { readonly [R in RatingRole]: string };
    readonly ratingsRead: (ratees: number, rows: number, blank: number) => string;
    readonly missing: string;
    readonly policies: { readonly [M in Missing]: string };
    readonly zeros: string;
    readonly zeroMeanings: { readonly [Z in Zeros]: string };
    readonly zeroNote: (count: number) => string;
    readonly results: string;
    readonly ratee: string;
    readonly totalScore: string;
    readonly coverage: string;
    readonly raters: string;
    readonly noScore: string;
    readonly lacks: (ratee: string) => string;
    readonly lack: (group: string, indicator: string | undefined) => string;
    readonly order: string;
    readonly schemeSheet: string;
    readonly resultSheet: string;
    readonly effectiveHeader: string;
    readonly bandGrades: readonly [string, string, string, string];
  };
  readonly templates: { readonly [T in TemplateKey]: string };
  readonly groups: { readonly [G in GroupKey]: string };
  readonly indicators: { readonly [I in IndicatorKey]: string };
  readonly troubles: { readonly [T in TroubleWord]: (got: string) => string };
}
