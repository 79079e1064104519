import type { Answer, Overshoot } from "../../domain";
import type {
  DestinationKey,
  PeriodsKey,
  ProfileKey,
  Repeated,
  Unclear,
} from "../../locales/targets-shape";
import type { Output } from "../model";

/** A total: a number that was typed, or a cell that holds it. */
interface Total {
  readonly text: string;
  readonly cell:
    | {
        readonly sheetId: string;
        readonly sheetName: string;
        readonly row: number;
        readonly column: number;
      }
    | undefined;
}

export interface MeasureDraft {
  readonly name: string;
  readonly basis: "drivers" | "rate";
  readonly total: Total;
  /** The target rate as typed, and the name of the measure that it is a rate of. */
  readonly rate: string;
  readonly of: string;
  /** The step; nothing where the one that is proposed is meant. */
  readonly smallest: string;
  /** The header of its own driver: blank for the first measure's, nothing where headers tell. */
  readonly driver?: string | undefined;
  /** In what it is counted; nothing where the table tells [D4]. */
  readonly unit?: string | undefined;
  /** Which way it is better; nothing where its name tells. */
  readonly direction?: "higher" | "lower" | undefined;
}

/** A statement about measures by their names; no name, no subtraction. */
export interface IdentityDraft {
  readonly left: string;
  readonly relation: "=" | "<=";
  readonly plus: string;
  readonly minus: string;
}

/** Past years as they were selected: one row per year. */
interface History {
  readonly address: string;
  readonly rows: readonly (readonly number[])[];
}

/** A row's year that somebody fixed after the plan was made. */
interface Override {
  readonly measure: string;
  readonly row: string;
  readonly amount: string;
}

/** A node that keeps its totals. */
export interface HoldDraft {
  readonly node: string;
  readonly amounts: Readonly<Record<string, string>>;
}

/** Everything a user has said about a plan; kept in the workbook as it is. */
export interface PlanDraft {
  readonly measures: readonly MeasureDraft[];
  readonly blend: string;
  readonly identities: readonly IdentityDraft[];
  readonly periods: PeriodsKey;
  readonly profile: ProfileKey;
  readonly own: string;
  readonly history: History | undefined;
  readonly destination: DestinationKey;
  readonly output: Output;
  readonly overrides: readonly Override[];
  readonly answers: Readonly<Record<string, Answer>>;
  /** Rows that look like sums and were said to be none, by what they call themselves. */
  readonly takenIn: readonly string[];
  /** What is made of drivers that are no figures; nothing where what is preselected is meant. */
  readonly unclear?: Unclear | undefined;
  /** Whether rows that are hidden are no rows of the plan [D9]. */
  readonly leavesHidden: boolean;
  /** What is made of a leaf that stands in several rows. */
  readonly repeated: Repeated;
  readonly closed: number;
  /** Rows of those who have left: they get nothing in an open period [Y6]. */
  readonly ended: readonly string[];
  /** Nodes that keep their totals, by their keys: what each measure comes to there [Y5]. */
  readonly holds: readonly HoldDraft[];
  /** Who pays for a row that has passed its year [Y4]. */
  readonly overshoot: Overshoot;
  /** The sheets that were written, by what stands on them. */
  readonly sheets: Readonly<Record<string, string>>;
}

/** Nothing was decided about a table yet. */
export const freshDecisions = {
  overrides: [],
  answers: {},
  takenIn: [],
  unclear: undefined,
  leavesHidden: false,
  repeated: "add",
  closed: 0,
  ended: [],
  holds: [],
} satisfies Partial<PlanDraft>;

export const emptyDraft: PlanDraft = {
  ...freshDecisions,
  measures: [],
  blend: "50",
  identities: [],
  periods: "none",
  profile: "even",
  own: "",
  history: undefined,
  destination: "one",
  output: "formulas",
  overshoot: "others",
  sheets: {},
};

export function newMeasure(name: string): MeasureDraft {
  return {
    name,
    basis: "drivers",
    total: { text: "", cell: undefined },
    rate: "",
    of: "",
    smallest: "",
  };
}

export const periodCounts: { readonly [P in Exclude<PeriodsKey, "none">]: 2 | 4 | 12 } = {
  halves: 2,
  quarters: 4,
  months: 12,
};

/** The names of a plan's periods in the reader's words. */
export function periodNames(
  periods: PeriodsKey,
  words: {
    readonly months: readonly string[];
    readonly quarters: readonly string[];
    readonly halves: readonly string[];
  },
): readonly string[] {
  return periods === "none" ? [] : words[periods];
}
