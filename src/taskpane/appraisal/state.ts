import type { Missing, Zeros } from "../../domain";
import { type SheetTable, guessColumns } from "../../excel/sheet-table";
import type { Step } from "../../excel/journal";
import type { Overwritten } from "../../excel/write";
import { ratingHeaders, schemeHeaders } from "../../locales/headers";
import type { RatingRole, SchemeRole } from "../../locales/pane-shape";
import type { Output } from "../components/output-choice";
import type { Message } from "../words";

/** A table of the sheet with what its columns are. */
export interface Chosen<Role extends string> {
  readonly table: SheetTable;
  readonly columns: Partial<Record<Role, number>>;
}

/** Where results will stand: on the sheet of last time, or on a new one. */
export interface Destination {
  readonly sheetId: string | undefined;
  readonly overwritten: readonly Overwritten[];
}

export interface AppraisalState {
  readonly step: number;
  readonly scheme: Chosen<SchemeRole> | undefined;
  readonly ratings: Chosen<RatingRole> | undefined;
  readonly missing: Missing;
  readonly zeros: Zeros;
  readonly output: Output;
  readonly destination: Destination | undefined;
  readonly busy: boolean;
  /** The journal's step of the last write: once it is undone, it is no longer said to be written. */
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
  destination: undefined,
  busy: false,
  written: undefined,
  messages: [],
};

export type AppraisalAction =
  | { readonly kind: "scheme"; readonly table: SheetTable }
  | { readonly kind: "ratings"; readonly table: SheetTable }
  | { readonly kind: "scheme-column"; readonly column: number; readonly role: SchemeRole | undefined }
  | { readonly kind: "ratings-column"; readonly column: number; readonly role: RatingRole | undefined }
  | { readonly kind: "say"; readonly said: Partial<Pick<AppraisalState, "missing" | "zeros" | "output">> }
  | { readonly kind: "go"; readonly step: number }
  | { readonly kind: "forget"; readonly what: "scheme" | "ratings" }
  | { readonly kind: "previewed"; readonly destination: Destination }
  | { readonly kind: "busy" }
  | { readonly kind: "written"; readonly step: Step; readonly message: Message }
  | { readonly kind: "journal"; readonly last: Step | undefined }
  | { readonly kind: "told"; readonly messages: readonly Message[] };

export function reduce(state: AppraisalState, action: AppraisalAction): AppraisalState {
  switch (action.kind) {
    case "scheme": return { ...state, scheme: chosen(state.scheme, action.table, schemeHeaders), destination: undefined };
    case "ratings": return { ...state, ratings: chosen(state.ratings, action.table, ratingHeaders), destination: undefined };
    case "scheme-column": return { ...state, scheme: changed(state.scheme, action.column, action.role) };
    case "ratings-column": return { ...state, ratings: changed(state.ratings, action.column, action.role) };
    case "say": return { ...state, ...action.said, messages: [], destination: undefined, written: undefined };
    case "go": return { ...state, step: action.step, messages: [], destination: undefined, written: undefined };
    case "forget": return { ...state, [action.what]: undefined, messages: [] };
    case "previewed": return { ...state, destination: action.destination };
    case "written": return { ...state, busy: false, written: action.step, messages: [action.message] };
    case "journal": return state.written && action.last !== state.written ? { ...state, written: undefined, messages: [], destination: undefined } : state;
    case "busy": return { ...state, busy: true, messages: [] };
    case "told": return { ...state, busy: false, messages: action.messages };
  }
}

/** A table read anew keeps what its columns were said to be, as long as its headers are the same. */
function chosen<Role extends string>(before: Chosen<Role> | undefined, table: SheetTable, words: { readonly [R in Role]: readonly string[] }): Chosen<Role> {
  const isSame = before?.table.headers.join("\n") === table.headers.join("\n");
  return { table, columns: isSame && before ? before.columns : guessColumns(table.headers, words) };
}

function changed<Role extends string>(before: Chosen<Role> | undefined, column: number, role: Role | undefined): Chosen<Role> | undefined {
  if (!before) return undefined;
  const rest = Object.entries(before.columns).filter(([name, other]) => other !== column && name !== role);
  return { ...before, columns: Object.fromEntries(role ? [...rest, [role, column]] : rest) as Chosen<Role>["columns"] };
}
