import { Decimal } from "../../domain";
import type { SheetTable } from "../../excel/sheet-table";
import { guessColumns } from "../../excel/sheet-table";
import type { Step } from "../../excel/journal";
import type { Overwritten } from "../../excel/write";
import { targetHeaders } from "../../locales/headers";
import type { TargetRole } from "../../locales/pane-shape";
import type { Output } from "../components/output-choice";
import type { Message } from "../words";

/** The total: a number that was typed, or a cell that holds it. */
export interface Total {
  readonly text: string;
  readonly cell: { readonly sheetId: string; readonly sheetName: string; readonly row: number; readonly column: number } | undefined;
}

export type Columns = Partial<Record<TargetRole, number>>;

/** What the user has said so far. */
export interface TargetsState {
  readonly step: number;
  readonly table: SheetTable | undefined;
  readonly columns: Columns;
  readonly measure: string;
  readonly total: Total;
  readonly smallest: string;
  readonly output: Output;
  readonly overwritten: readonly Overwritten[] | undefined;
  readonly busy: boolean;
  /** The journal's step of the last write: once it is undone, it is no longer said to be written. */
  readonly written: Step | undefined;
  readonly messages: readonly Message[];
}

export const initial: TargetsState = {
  step: 0,
  table: undefined,
  columns: {},
  measure: "",
  total: { text: "", cell: undefined },
  smallest: "10000",
  output: "formulas",
  overwritten: undefined,
  busy: false,
  written: undefined,
  messages: [],
};

export type TargetsAction =
  | { readonly kind: "table"; readonly table: SheetTable }
  | { readonly kind: "refreshed"; readonly table: SheetTable }
  | { readonly kind: "column"; readonly column: number; readonly role: TargetRole | undefined }
  | { readonly kind: "say"; readonly said: Partial<Pick<TargetsState, "measure" | "total" | "smallest" | "output">> }
  | { readonly kind: "go"; readonly step: number }
  | { readonly kind: "previewed"; readonly overwritten: readonly Overwritten[] }
  | { readonly kind: "busy" }
  | { readonly kind: "written"; readonly step: Step; readonly message: Message }
  | { readonly kind: "journal"; readonly last: Step | undefined }
  | { readonly kind: "told"; readonly messages: readonly Message[] };

export function reduce(state: TargetsState, action: TargetsAction): TargetsState {
  switch (action.kind) {
    case "table": return { ...state, step: 0, table: action.table, columns: guessTargets(action.table), overwritten: undefined, messages: [] };
    case "refreshed": return { ...state, table: action.table, columns: sameHeaders(state.table, action.table) ? state.columns : guessTargets(action.table) };
    case "column": return { ...state, columns: withRole(state.columns, action.column, action.role), overwritten: undefined };
    case "say": return { ...state, ...action.said, overwritten: undefined, written: undefined, messages: [] };
    case "go": return { ...state, step: action.step, messages: [], overwritten: undefined, written: undefined };
    case "previewed": return { ...state, overwritten: action.overwritten };
    case "written": return { ...state, busy: false, written: action.step, messages: [action.message] };
    case "journal": return state.written && action.last !== state.written ? { ...state, written: undefined, messages: [], overwritten: undefined } : state;
    case "busy": return { ...state, busy: true, messages: [] };
    case "told": return { ...state, busy: false, messages: action.messages };
  }
}

export const smallestSteps: readonly Decimal[] = ["0.01", "0.1", "1", "10", "100", "1000", "10000", "100000"].map((text) => new Decimal(text));

function sameHeaders(before: SheetTable | undefined, now: SheetTable): boolean {
  return before?.headers.join("\n") === now.headers.join("\n");
}

function guessTargets(table: SheetTable): Columns {
  const guessed: Columns = guessColumns(table.headers, targetHeaders);
  const driver = guessed.driver ?? table.types[0]?.indexOf("Double");
  return driver === undefined || driver < 0 ? guessed : { ...guessed, driver };
}

/** A role belongs to one column, a column has one role. */
function withRole(columns: Columns, column: number, role: TargetRole | undefined): Columns {
  const rest = Object.fromEntries(Object.entries(columns).filter(([name, chosen]) => chosen !== column && name !== role)) as Columns;
  return role ? { ...rest, [role]: column } : rest;
}
