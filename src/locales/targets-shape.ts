import type { LaterWords, PlanSheetWords } from "./plan-shape";

/** What a column of the user's table is for. */
export type TargetRole =
  | "division"
  | "region"
  | "area"
  | "city"
  | "person"
  | "account"
  | "line"
  | "driver"
  | "secondDriver"
  | "reference"
  | "min"
  | "max"
  | "locked"
  | "proposal";
export type MeasureKey = "sales" | "profit" | "collection" | "expense";
export type PeriodsKey = "none" | "halves" | "quarters" | "months";
export type ProfileKey = "even" | "weeks" | "season" | "own";
export type DestinationKey = "beside" | "one" | "each";
/** What is made of drivers that are blank, negative or no numbers [D5]. */
export type Unclear = "zero" | "leave" | "mean";
/** What is made of a leaf that stands in several rows [D6]. */
export type Repeated = "add" | "apart";
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
  /** Drivers that are no figures of 0 or more: blank, negative and faulty ones, each with its rows. */
  readonly unclear: (header: string, blank: string, negative: string, faulty: string) => string;
  /** A row of the sheet and who stands in it. */
  readonly rowOf: (row: string, who: string) => string;
  readonly unclearLabel: string;
  /** The way back to an answer. */
  readonly change: string;
  readonly unclearAnswers: { readonly [A in "usual" | Unclear]: string };
  /** Leaves that stand in several rows. */
  readonly repeated: (leaves: number, example: string, all: number) => string;
  readonly repeatedLabel: string;
  readonly repeatedAnswers: { readonly [A in Repeated]: string };
  /** Rows without a name and without figures. */
  readonly notes: (count: number, rows: string) => string;
  /** Rows that are hidden. */
  readonly hidden: (count: number, rows: string) => string;
  readonly hiddenLabel: string;
  readonly hiddenAnswers: { readonly take: string; readonly leave: string };
  /** Columns of names that are no level of the plan. */
  readonly unusedLevels: (headers: string) => string;
  /** Names that look like one, written in several ways. */
  readonly alike: (names: string) => string;
  /** Rows in which a year's column is not the sum of its periods. */
  readonly yearOff: (header: string, rows: string, year: string, sum: string) => string;
  /** Rows whose driver is 0. */
  readonly zeros: (count: number, rows: string) => string;
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
  /** By what a measure after the first is split. */
  readonly ownDriver: string;
  readonly asFirst: Say;
  readonly direction: string;
  /** In what a measure is counted, what it came to last year, and doubts about either. */
  readonly unit: string;
  readonly unitHint: string;
  readonly read: Say;
  readonly lastYear: Say;
  readonly unitDoubt: Say;
  readonly otherUnit: Say;
  readonly takeUnit: Say;
  readonly directions: { readonly higher: string; readonly lower: string };
  readonly badTotal: Say;
  readonly blendLabel: Say;
  readonly badBlend: string;
  readonly found: (count: number) => string;
  readonly planOlder: string;
  /** The plan was read from its sheet, for the workbook no longer keeps it. */
  readonly rebuilt: string;
  /** What was typed into the yellow cells of the plan sheet, and what takes it over. */
  readonly typedTotal: (measure: string, figure: string) => string;
  readonly typedProfile: (parts: string) => string;
  readonly takeTyped: Say;
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
  readonly whyReached: Say;
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
  readonly later: LaterWords;
  readonly sheet: PlanSheetWords;
}
