/** What a column of the user's table is for. */
export type TargetRole = "region" | "person" | "account" | "driver" | "secondDriver" | "reference" | "min" | "max" | "locked" | "proposal";
export type MeasureKey = "sales" | "profit" | "collection" | "expense";
export type PeriodsKey = "none" | "halves" | "quarters" | "months";
export type ProfileKey = "even" | "weeks" | "season" | "own";
export type DestinationKey = "beside" | "one" | "each";
type Say = (...figures: readonly string[]) => string;

/** The words of the targets journey, and those that it writes on sheets. */

/** What measures may still lack. */
export type MeasureLack = "measure" | "name" | "otherName" | "total" | "rate";

/** What is said of the table that a plan is made from. */
export interface SourceWords {
  /** Rows that add others up. */
  readonly subtotals: (count: number, rows: string) => string;
  readonly subtotalOff: (label: string, shown: string, sum: string) => string;
  readonly takeIn: string;
  /** Numbers that people wrote as text. */
  readonly readAsNumbers: (count: number, text: string, shown: string) => string;
  /** The header of the sum of a year's periods. */
  readonly yearOf: (from: string, to: string) => string;
  /** Why drivers are written as values, and that letters wait for the plan. */
  readonly keysUnclear: string;
  readonly textDrivers: string;
}

export interface TargetsWords extends SourceWords {
  readonly stages: readonly [string, string, string, string, string, string];
  readonly emptyTitle: string;
  readonly emptyText: string;
  readonly roles: { readonly [R in TargetRole]: string };
  readonly ready: (rows: number, driver: string) => string;
  readonly toPreview: string;
  readonly measure: string;
  readonly measures: { readonly [M in MeasureKey]: string };
  readonly addMeasure: string;
  readonly removeMeasure: Say;
  readonly basis: string;
  readonly byDrivers: string;
  readonly byRate: Say;
  readonly rateLabel: string;
  readonly badRate: Say;
  readonly totalLabel: string;
  readonly totalHint: string;
  readonly totalFromCell: string;
  readonly totalTaken: Say;
  readonly step: string;
  readonly badTotal: Say;
  readonly blendLabel: Say;
  readonly badBlend: string;
  readonly found: (count: number) => string;
  readonly planOlder: string;
  /** Why there is no going on from the measures. */
  readonly lacks: { readonly [L in MeasureLack]: (name: string) => string };
  /** How a rate without a sign is read. */
  readonly rateRead: (percent: string) => string;
  /** The step that is proposed, and the choice to let it be proposed again. */
  readonly stepProposed: (step: string) => string;
  readonly stepPropose: string;
  readonly identities: string;
  readonly identityLess: string;
  readonly identityMinus: string;
  readonly addIdentity: string;
  readonly identityNone: string;
  readonly identityHolds: Say;
  readonly identityFails: Say;
  readonly periods: string;
  readonly periodNames: { readonly [P in PeriodsKey]: string };
  readonly profile: string;
  readonly profileNames: { readonly [P in ProfileKey]: string };
  readonly takeHistory: string;
  readonly historyTaken: Say;
  readonly historyNeeded: (periods: number) => string;
  readonly ownHint: (periods: number) => string;
  readonly badOwn: (periods: number) => string;
  readonly months: readonly string[];
  readonly quarters: readonly string[];
  readonly halves: readonly string[];
  readonly whole: string;
  readonly year: string;
  readonly tree: string;
  readonly node: string;
  readonly showPeriod: string;
  readonly showMeasure: string;
  readonly auditOk: (nodes: number, largest: string, where: string) => string;
  /** What rounding did that nobody would want. */
  readonly auditZeros: (rows: number, who: string) => string;
  readonly auditMoved: (who: string, percent: string) => string;
  readonly auditCells: (cells: number, all: number) => string;
  readonly auditMend: string;
  readonly auditOff: Say;
  readonly auditMet: string;
  readonly why: Say;
  readonly whyNode: Say;
  readonly whyDriver: Say;
  readonly whyHeld: { readonly min: Say; readonly max: Say; readonly locked: Say };
  readonly whyRounded: Say;
  readonly whyCarrier: Say;
  readonly whyRate: Say;
  readonly whyPeriod: Say;
  readonly destination: string;
  readonly destinations: { readonly [D in DestinationKey]: string };
  readonly writePlan: string;
  readonly wouldChange: (count: number) => string;
  readonly wouldAdd: (count: number) => string;
  readonly nothingChanges: string;
  readonly changeLine: Say;
  readonly letters: string;
  readonly lettersHint: (count: number) => string;
  readonly writeLetters: string;
  readonly filing: string;
  readonly filingHint: string;
  readonly writeFiling: string;
  readonly lettersDone: (count: number) => string;
  readonly later: {
    readonly intro: string;
    readonly first: string;
    readonly actuals: string;
    readonly actualsHint: string;
    readonly writeActuals: string;
    readonly closed: string;
    readonly closedNone: string;
    readonly missingActual: Say;
    readonly badActual: Say;
    readonly joined: Say;
    readonly left: Say;
    readonly lock: string;
    readonly lockHint: string;
    readonly who: string;
    readonly amount: string;
    readonly lockIt: string;
    readonly leaves: string;
    readonly locked: Say;
    readonly unlock: string;
    readonly changes: Say;
    readonly noChanges: string;
    readonly rewrite: string;
    readonly proposals: string;
    readonly proposalsNone: string;
    readonly gap: Say;
    readonly answers: { readonly take: string; readonly halve: string; readonly keep: string };
    readonly tracking: string;
    readonly trackingHint: string;
    readonly writeTracking: string;
  };
  readonly sheet: {
    readonly plan: string;
    readonly planOf: Say;
    readonly total: string;
    readonly rate: string;
    readonly step: string;
    readonly profile: string;
    readonly annual: string;
    readonly base: string;
    readonly reference: string;
    readonly shownRate: string;
    readonly left: string;
    /** Whether a row of the plan is found in the user's table, or what is wrong. */
    readonly found: string;
    readonly foundWords: readonly [none: string, several: string];
    /** What stands before and after the number of rows that are in no plan. */
    readonly newRows: readonly [string, string];
    readonly nodes: string;
    readonly sum: string;
    readonly actuals: string;
    readonly actualsOf: Say;
    readonly tracking: string;
    readonly trackingOf: Say;
    readonly closedPeriods: string;
    readonly timeGone: string;
    readonly planToDate: string;
    readonly actualToDate: string;
    readonly pace: string;
    readonly attainment: string;
    readonly forecast: string;
    readonly needed: string;
    readonly status: string;
    readonly ahead: string;
    readonly onTrack: string;
    readonly behind: string;
    readonly letter: Say;
    readonly letterTitle: string;
    readonly letterTo: Say;
    readonly letterText: string;
    readonly period: string;
    readonly manager: string;
    readonly superior: string;
    readonly date: string;
    readonly filing: string;
    readonly filingTitle: string;
    readonly filedOn: Say;
    readonly auditLine: string;
    readonly rateNote: Say;
  };
}
