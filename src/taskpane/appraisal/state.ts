import type { Assignment } from "../../domain";
import { figureHeaders, ratingHeaders, schemeHeaders } from "../../locales/headers";
import type { RatingRole, SchemeRole } from "../../locales/pane-shape";
import { type FigureRule, ruleKey } from "../../sheets/appraisal/figures/figure-rule";
import type { PlanBlock } from "../../sheets/appraisal/figures/plan-figures";
import type { AppraisalInputs, Chosen } from "../../sheets/appraisal/inputs";
import type { Parameters } from "../../sheets/appraisal/parameters";
import { guessColumns } from "../../sheets/guess-columns";
import type { SheetTable } from "../../sheets/table";
import type { Message } from "../words";
import {
  type Sheets,
  type Writing,
  type WritingAction,
  discarded,
  idle,
  nextWriting,
  withoutProposal,
} from "../writing/writing";
import type { AppraisalStage } from "./appraisal-stages";

/** What became of a file that was imported. */
export interface FileNote {
  readonly isIn: boolean;
  readonly text: string;
}

export interface AppraisalState extends AppraisalInputs {
  readonly stage: AppraisalStage;
  /** How figures become points, as it was said or stands on its sheet. */
  readonly rules: readonly FigureRule[];
  /** The measures of the plan, by its sheet of actuals. */
  readonly plan: readonly PlanBlock[];
  /** Who rates whom, as it stands on its sheet. */
  readonly assignments: readonly Assignment[];
  readonly sheets: Sheets;
  /** What is odd about the roster, and who is not appraised [P18]. */
  readonly roster: readonly Message[];
  readonly parameters: Parameters | undefined;
  readonly files: readonly FileNote[];
  readonly writing: Writing;
}

export const initial: AppraisalState = {
  stage: "scheme",
  scheme: undefined,
  ratings: undefined,
  figures: undefined,
  rules: [],
  plan: [],
  missing: "hold",
  zeros: "missing",
  scale: undefined,
  grading: undefined,
  output: "formulas",
  assignments: [],
  sheets: {},
  roster: [],
  parameters: undefined,
  files: [],
  writing: idle,
};

/** What stands on the sheets of measured indicators, as far as it was looked at. */
interface FiguresFound {
  readonly kind: "figures";
  readonly rules?: readonly FigureRule[];
  readonly plan?: readonly PlanBlock[];
  readonly table?: SheetTable | "gone";
}

export type AppraisalAction =
  | { readonly kind: "scheme"; readonly table: SheetTable }
  | { readonly kind: "ratings"; readonly table: SheetTable }
  | FiguresFound
  | {
      readonly kind: "scheme-column";
      readonly column: number;
      readonly role: SchemeRole | undefined;
    }
  | {
      readonly kind: "ratings-column";
      readonly column: number;
      readonly role: RatingRole | undefined;
    }
  | {
      readonly kind: "say";
      readonly said: Partial<
        Pick<AppraisalState, "missing" | "zeros" | "scale" | "grading" | "attainment" | "output">
      >;
    }
  | { readonly kind: "go"; readonly stage: AppraisalStage }
  | { readonly kind: "forget"; readonly what: "scheme" | "ratings" }
  | { readonly kind: "sheets"; readonly sheets: Sheets }
  | { readonly kind: "assignments"; readonly assignments: readonly Assignment[] }
  | { readonly kind: "roster"; readonly findings: readonly Message[] }
  | { readonly kind: "parameters"; readonly parameters: Parameters }
  | { readonly kind: "files"; readonly files: readonly FileNote[] }
  | WritingAction;

export function reduce(state: AppraisalState, action: AppraisalAction): AppraisalState {
  switch (action.kind) {
    case "scheme":
      return { ...unproposed(state), scheme: chosen(state.scheme, action.table, schemeHeaders) };
    case "ratings":
      return { ...unproposed(state), ratings: chosen(state.ratings, action.table, ratingHeaders) };
    case "figures":
      return withFigures(unproposed(state), action);
    case "scheme-column":
      return { ...state, scheme: changed(state.scheme, action.column, action.role) };
    case "ratings-column":
      return { ...state, ratings: changed(state.ratings, action.column, action.role) };
    case "say":
      return { ...state, ...action.said, writing: discarded(state.writing) };
    case "go":
      return { ...state, stage: action.stage, writing: discarded(state.writing) };
    case "forget":
      return {
        ...state,
        [action.what]: undefined,
        scale: undefined,
        writing: discarded(state.writing),
      };
    case "sheets":
      return { ...state, sheets: { ...state.sheets, ...action.sheets } };
    case "assignments":
      return { ...state, assignments: action.assignments };
    case "roster":
      return { ...state, roster: action.findings };
    case "parameters":
      return { ...unproposed(state), parameters: action.parameters };
    case "files":
      return { ...state, files: action.files };
    default:
      return written(state, action);
  }
}

function withFigures(
  state: AppraisalState,
  { rules = state.rules, plan = state.plan, table }: FiguresFound,
): AppraisalState {
  if (table === undefined) return { ...state, rules, plan };
  const figures = table === "gone" ? undefined : chosen(state.figures, table, figureHeaders);
  return { ...state, rules, plan, figures, attainment: state.attainment ?? usualAttainment(rules) };
}

/** What follows the plan counts for the pay, unless somebody says otherwise. */
function usualAttainment(rules: readonly FigureRule[]): string | undefined {
  const linked = rules.find(({ link }) => link !== undefined);
  return linked && ruleKey(linked);
}

/** A table has changed: what was compared no longer holds. */
function unproposed(state: AppraisalState): AppraisalState {
  return { ...state, writing: withoutProposal(state.writing) };
}

/** The next state of writing; sheets that were written are remembered. */
function written(state: AppraisalState, action: WritingAction): AppraisalState {
  const next = { ...state, writing: nextWriting(state.writing, action) };
  return action.kind === "written"
    ? { ...next, sheets: { ...state.sheets, ...action.sheets } }
    : next;
}

/**
 * A table read anew keeps what its columns were said to be, as long as its headers are the same.
 */
function chosen<Role extends string>(
  before: Chosen<Role> | undefined,
  table: SheetTable,
  words: { readonly [R in Role]: readonly string[] },
): Chosen<Role> {
  const isSame = before?.table.headers.join("\n") === table.headers.join("\n");
  return { table, columns: isSame && before ? before.columns : guessColumns(table.headers, words) };
}

function changed<Role extends string>(
  before: Chosen<Role> | undefined,
  column: number,
  role: Role | undefined,
): Chosen<Role> | undefined {
  if (!before) return undefined;
  const rest = Object.entries(before.columns).filter(
    ([name, other]) => other !== column && name !== role,
  );
  return {
    ...before,
    columns: Object.fromEntries(role ? [...rest, [role, column]] : rest) as Chosen<Role>["columns"],
  };
}
