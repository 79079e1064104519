import type { RosterFinding } from "../domain";

/** What may be odd about somebody in a table of ratings. */
export type RatingDoubtKind = "own-peer" | "other-self" | "outsider" | "absent";

/** The words of the appraisal journey beyond its scheme: people, collecting, results, reports, and what they write on sheets. */
export interface ReviewWords {
  readonly stages: readonly [string, string, string, string, string];
  readonly blankTemplate: string;
  readonly peopleText: string;
  readonly useRoster: string;
  readonly rosterNeeded: string;
  readonly assignmentsRead: (ratees: string, rows: string) => string;
  /** What is odd about somebody in a roster, or why nobody appraises them. */
  readonly rosterFindings: {
    readonly [K in RosterFinding["kind"]]: (name: string, other: string, nearest: string) => string;
  };
  readonly tooFew: (ratee: string, group: string, have: string, need: string) => string;
  readonly enough: string;
  readonly skip: string;
  readonly collectText: string;
  readonly makeTable: string;
  readonly makeForms: string;
  readonly formsDone: (count: string) => string;
  readonly importFiles: string;
  readonly fileHidden: (count: string) => string;
  readonly fileOk: (file: string, rater: string, count: string) => string;
  readonly fileBad: (file: string, why: string) => string;
  readonly fileRefusals: {
    readonly notXlsx: string;
    readonly tooLarge: string;
    readonly macros: string;
    readonly broken: string;
    readonly repeated: string;
    readonly tooSlow: string;
    readonly longText: (row: string) => string;
    readonly noTable: string;
    readonly noRater: string;
    readonly tooManyRows: (got: string) => string;
    readonly formula: (row: string) => string;
    readonly unknownRatee: (row: string, got: string, nearest: string) => string;
    readonly notAssigned: (row: string, ratee: string, group: string) => string;
  };
  /** Rows of ratings that may be right and have to be seen. */
  readonly ratingDoubts: { readonly [K in RatingDoubtKind]: (who: string, other: string) => string };
  readonly merged: (added: string, changed: string) => string;
  readonly notAnswered: (count: string, names: string) => string;
  readonly allAnswered: string;
  readonly writeParameters: string;
  readonly otherPolicies: string;
  /** How people are graded, and that a forced distribution needs people. */
  readonly gradings: { readonly [W in "none" | "bands" | "forced"]: string };
  readonly fewForced: (people: string) => string;
  readonly nearEdge: (names: string) => string;
  readonly checks: string;
  readonly agreementLine: (group: string, alpha: string) => string;
  readonly agreementNone: (group: string) => string;
  readonly calibrated: (ratee: string, before: string, after: string) => string;
  readonly reportsText: (count: string) => string;
  readonly writeReports: string;
  readonly reportsDone: (count: string) => string;
  readonly sheetNames: {
    readonly assignments: string;
    readonly ratings: string;
    readonly parameters: string;
    readonly report: (who: string) => string;
    readonly form: (who: string) => string;
  };
  /** The header of the names beside which pay is filled in. */
  readonly payNames: string;
  readonly columns: {
    readonly grade: string;
    readonly curve: string;
    readonly wageBase: string;
    readonly attainment: string;
    readonly wage: string;
    readonly bonusBase: string;
    readonly multiple: string;
    readonly bonus: string;
    readonly comment: string;
  };
  readonly parameters: {
    readonly title: string;
    readonly from: string;
    readonly share: string;
    readonly grades: readonly [string, string, string, string];
    readonly threshold: string;
    readonly step: string;
    readonly rate: string;
    readonly places: string;
    readonly pool: string;
    readonly sum: string;
    readonly excess: string;
    readonly factor: string;
    readonly note: string;
  };
  readonly waiting: (count: string, who: string) => string;
  readonly newCycle: string;
  readonly newCycleRisk: string;
  readonly newCycleSure: string;
  readonly report: {
    readonly title: string;
    readonly for: (who: string) => string;
    readonly group: string;
    readonly score: string;
    readonly fewer: (least: string) => string;
    readonly waits: (least: string) => string;
    readonly indicator: string;
    readonly mean: string;
    readonly self: string;
    readonly others: string;
    readonly gap: string;
    readonly kinds: { readonly "blind-spot": string; readonly "hidden-strength": string };
    readonly total: string;
    readonly withheld: string;
    readonly comments: string;
    readonly chart: string;
    readonly order: string;
    readonly signed: string;
  };
  readonly formHint: (full: string) => string;
}
