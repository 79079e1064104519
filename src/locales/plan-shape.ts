type Say = (...figures: readonly string[]) => string;

/** The columns that help the formulas of a plan and stand nowhere in the user's table. */
export type HelperKey = "byRate" | "ownRate" | "driver" | "fixed" | "reached" | "least" | "most" | "share" | "room" | "locked" | "left";

/** The words of a year under way. */
export interface LaterWords {
  readonly intro: string;
  readonly first: string;
  readonly actuals: string;
  readonly actualsHint: string;
  readonly writeActuals: string;
  readonly closed: string;
  readonly closedNone: string;
  /** Actuals that are far from the targets of their periods. */
  readonly farActuals: (measure: string, reached: string, target: string) => string;
  readonly missingActual: Say;
  readonly badActual: Say;
  readonly joined: Say;
  readonly left: Say;
  readonly lostMeasure: Say;
  readonly lock: string;
  readonly lockHint: string;
  readonly who: string;
  readonly amount: string;
  readonly lockIt: string;
  readonly leaves: string;
  readonly ended: Say;
  /** Who takes over from somebody who leaves, and nodes that keep their totals. */
  readonly heirs: string;
  readonly heirsAll: string;
  readonly heirsOf: Say;
  readonly held: Say;
  readonly hold: string;
  readonly holdNode: string;
  readonly holdIt: string;
  readonly overshoot: string;
  readonly overshoots: { readonly others: string; readonly total: string };
  readonly passed: Say;
  readonly locked: Say;
  readonly unlock: string;
  readonly changes: Say;
  /** A node or row whose year changes, and what becomes of it. */
  readonly replanned: Say;
  readonly fates: { readonly stays: string; readonly joins: string; readonly goes: string };
  readonly between: string;
  readonly noChanges: string;
  readonly rewrite: string;
  readonly proposals: string;
  readonly proposalsNone: string;
  readonly gap: Say;
  readonly answers: { readonly take: string; readonly halve: string; readonly keep: string };
  readonly tracking: string;
  readonly trackingHint: string;
  readonly writeTracking: string;
}

/** The words that stand on the sheets of a plan. */
export interface PlanSheetWords {
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
  /** What was agreed before periods were closed: the year, and a period's target. */
  readonly agreed: string;
  readonly targetOf: Say;
  readonly frozenOf: Say;
  /** A closed period where its actual stands in its place. */
  readonly reachedIn: Say;
  /** How closed periods are told from open ones. */
  readonly closedNote: string;
  readonly heldNote: string;
  /** The columns on which the formulas of a plan under way rest. */
  readonly helpers: { readonly [H in HelperKey]: string };
  /** Whether a row of the plan is found in the user's table, or what is wrong. */
  readonly found: string;
  readonly foundWords: readonly [none: string, several: string];
  /** Whether a row has lost its driver or a limit. */
  readonly lost: string;
  /** What stands before and after the number of rows that are not as the plan has them. */
  readonly warnings: {
    readonly [W in "gone" | "several" | "fresh" | "lost" | "filled"]: readonly [string, string];
  };
  /** How many rows without a driver count 0, have the mean of their siblings, are left out. */
  readonly unclearNote: (zeros: number, means: number, out: number) => string;
  /** That leaves which stand more than once are added up. */
  readonly fixedNote: string;
  readonly addedNote: string;
  /** How many hidden rows are not in the plan. */
  readonly hiddenNote: (count: number) => string;
  /** The label of what figures are counted in. */
  readonly unit: string;
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
  readonly gap: string;
  readonly tolerance: string;
  readonly saved: string;
  readonly overspent: string;
  readonly hasLeft: string;
  readonly noActuals: string;
  readonly target: string;
  readonly actual: string;
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
}
