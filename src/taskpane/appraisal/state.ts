import type { Assignment } from "../../domain";
import type { Step } from "../../excel/journal";
import { ratingHeaders, schemeHeaders } from "../../locales/headers";
import type { RatingRole, SchemeRole } from "../../locales/pane-shape";
import type { AppraisalInputs, Chosen } from "../../sheets/appraisal/inputs";
import type { Parameters } from "../../sheets/appraisal/parameters-sheet";
import { type SheetTable, guessColumns } from "../../sheets/table";
import type { Progressing } from "../components/progress";
import type { Proposal } from "../components/proposal";
import type { Sheets, WriterAction } from "../components/use-writer";
import type { Message } from "../words";

/** What became of a file that was imported. */
export interface FileNote {
  readonly isIn: boolean;
  readonly text: string;
}

export interface AppraisalState extends AppraisalInputs {
  readonly step: number;
  /** Who rates whom, as it stands on its sheet. */
  readonly assignments: readonly Assignment[];
  readonly sheets: Sheets;
  readonly parameters: Parameters | undefined;
  /** What writing would change; nothing before it was looked at. */
  readonly proposal: Proposal | undefined;
  readonly files: readonly FileNote[];
  readonly progress: Progressing | undefined;
  readonly busy: boolean;
  /**
   * The journal's step of the last write: once it is undone, it is no longer said to be written.
   */
  readonly written: Step | undefined;
  readonly messages: readonly Message[];
}

export const initial: AppraisalState = {
  step: 0,
  scheme: undefined,
  ratings: undefined,
  missing: "hold",
  zeros: "missing",
  output: "formulas",
  assignments: [],
  sheets: {},
  parameters: undefined,
  proposal: undefined,
  files: [],
  progress: undefined,
  busy: false,
  written: undefined,
  messages: [],
};

export type AppraisalAction =
  | { readonly kind: "scheme"; readonly table: SheetTable }
  | { readonly kind: "ratings"; readonly table: SheetTable }
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
      readonly said: Partial<Pick<AppraisalState, "missing" | "zeros" | "output">>;
    }
  | { readonly kind: "go"; readonly step: number }
  | { readonly kind: "forget"; readonly what: "scheme" | "ratings" }
  | { readonly kind: "sheets"; readonly sheets: Sheets }
  | { readonly kind: "assignments"; readonly assignments: readonly Assignment[] }
  | { readonly kind: "parameters"; readonly parameters: Parameters }
  | { readonly kind: "files"; readonly files: readonly FileNote[] }
  | { readonly kind: "journal"; readonly last: Step | undefined }
  | WriterAction;

export function reduce(state: AppraisalState, action: AppraisalAction): AppraisalState {
  switch (action.kind) {
    case "scheme":
      return {
        ...state,
        scheme: chosen(state.scheme, action.table, schemeHeaders),
        proposal: undefined,
      };
    case "ratings":
      return {
        ...state,
        ratings: chosen(state.ratings, action.table, ratingHeaders),
        proposal: undefined,
      };
    case "scheme-column":
      return { ...state, scheme: changed(state.scheme, action.column, action.role) };
    case "ratings-column":
      return { ...state, ratings: changed(state.ratings, action.column, action.role) };
    case "say":
      return { ...state, ...action.said, messages: [], proposal: undefined, written: undefined };
    case "go":
      return { ...state, step: action.step, messages: [], proposal: undefined, written: undefined };
    case "forget":
      return { ...state, [action.what]: undefined, messages: [] };
    case "sheets":
      return { ...state, sheets: { ...state.sheets, ...action.sheets } };
    case "assignments":
      return { ...state, assignments: action.assignments };
    case "parameters":
      return { ...state, parameters: action.parameters, proposal: undefined };
    case "proposed":
      return { ...state, busy: false, proposal: action.proposal, written: undefined, messages: [] };
    case "files":
      return { ...state, files: action.files, progress: undefined };
    case "progress":
      return { ...state, progress: { done: action.done, all: action.all } };
    case "written":
      return {
        ...state,
        busy: false,
        progress: undefined,
        proposal: undefined,
        written: action.step,
        messages: [action.message],
        sheets: { ...state.sheets, ...action.sheets },
      };
    case "journal":
      return state.written && action.last !== state.written
        ? { ...state, written: undefined, messages: [], proposal: undefined }
        : state;
    case "busy":
      return { ...state, busy: true, messages: [] };
    case "told":
      return {
        ...state,
        busy: false,
        progress: undefined,
        proposal: undefined,
        messages: action.messages,
      };
  }
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
