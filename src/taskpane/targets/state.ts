import { Decimal } from "../../domain";
import type { Step } from "../../excel/journal";
import { targetHeaders } from "../../locales/headers";
import type { TargetRole } from "../../locales/targets-shape";
import type { Overwritten, Write } from "../../sheets/block-write";
import type { Columns } from "../../sheets/plan/columns";
import { type MeasureDraft, type PlanDraft, emptyDraft } from "../../sheets/plan/draft";
import type { Actuals } from "../../sheets/plan/plan";
import type { ActualFlaw } from "../../sheets/plan/read-actuals";
import { type SheetTable, guessColumns } from "../../sheets/table";
import type { Progressing } from "../components/progress";
import type { Proposal } from "../components/proposal";
import type { WriterAction } from "../components/use-writer";
import type { Message } from "../words";

interface LoadedActuals {
  readonly tables: Actuals;
  readonly flaws: readonly ActualFlaw[];
}

/** What the user has said so far, and what is shown of it. */
export interface TargetsState {
  readonly step: number;
  readonly table: SheetTable | undefined;
  readonly columns: Columns;
  readonly draft: PlanDraft;
  /** What the closed periods brought, as it stands on the actuals sheet. */
  readonly actuals: LoadedActuals;
  /** Which measure and period the preview shows. */
  readonly shown: { readonly measure: number; readonly period: number };
  /** What writing would change; nothing before it was looked at. */
  readonly proposal: Proposal | undefined;
  /** A block beside the user's own table instead, and what it would overwrite. */
  readonly beside:
    { readonly write: Write; readonly overwritten: readonly Overwritten[] } | undefined;
  readonly busy: boolean;
  readonly progress: Progressing | undefined;
  /**
   * The journal's step of the last write: once it is undone, it is no longer said to be written.
   */
  readonly written: Step | undefined;
  readonly messages: readonly Message[];
}

export const initial: TargetsState = {
  step: 0,
  table: undefined,
  columns: {},
  draft: emptyDraft,
  actuals: { tables: {}, flaws: [] },
  shown: { measure: 0, period: 0 },
  proposal: undefined,
  beside: undefined,
  busy: false,
  progress: undefined,
  written: undefined,
  messages: [],
};

export type TargetsAction =
  | { readonly kind: "table"; readonly table: SheetTable }
  | { readonly kind: "refreshed"; readonly table: SheetTable }
  | { readonly kind: "lost" }
  | { readonly kind: "column"; readonly column: number; readonly role: TargetRole | undefined }
  | { readonly kind: "draft"; readonly draft: Partial<PlanDraft> }
  | { readonly kind: "measure"; readonly index: number; readonly measure: Partial<MeasureDraft> }
  | { readonly kind: "show"; readonly measure: number; readonly period: number }
  | { readonly kind: "actuals"; readonly actuals: LoadedActuals }
  | { readonly kind: "go"; readonly step: number }
  | { readonly kind: "beside"; readonly beside: NonNullable<TargetsState["beside"]> }
  | { readonly kind: "journal"; readonly last: Step | undefined }
  | WriterAction;

export function reduce(state: TargetsState, action: TargetsAction): TargetsState {
  switch (action.kind) {
    case "table":
      return { ...stale(state), step: 0, table: action.table, columns: guessTargets(action.table) };
    case "refreshed":
      return sameCells(state.table, action.table)
        ? state
        : {
            ...unsure(state),
            table: action.table,
            columns: sameHeaders(state.table, action.table)
              ? state.columns
              : guessTargets(action.table),
          };
    case "lost":
      return { ...stale(state), table: undefined, step: 0 };
    case "column":
      return { ...stale(state), columns: withRole(state.columns, action.column, action.role) };
    case "draft":
      return { ...stale(state), draft: { ...state.draft, ...action.draft } };
    case "measure":
      return {
        ...stale(state),
        draft: {
          ...state.draft,
          measures: state.draft.measures.map((own, index) =>
            index === action.index ? { ...own, ...action.measure } : own,
          ),
        },
      };
    case "show":
      return { ...state, shown: { measure: action.measure, period: action.period } };
    case "actuals":
      return { ...unsure(state), actuals: action.actuals };
    case "go":
      return { ...stale(state), step: action.step };
    case "proposed":
      return {
        ...state,
        busy: false,
        proposal: action.proposal,
        beside: undefined,
        written: undefined,
        messages: good(state.messages),
      };
    case "beside":
      return {
        ...state,
        busy: false,
        beside: action.beside,
        proposal: undefined,
        messages: good(state.messages),
      };
    case "busy":
      return { ...state, busy: true, messages: [] };
    case "progress":
      return { ...state, progress: { done: action.done, all: action.all } };
    case "written":
      return {
        ...state,
        busy: false,
        progress: undefined,
        proposal: undefined,
        beside: undefined,
        written: action.step,
        messages: [action.message],
        draft: { ...state.draft, sheets: { ...state.draft.sheets, ...action.sheets } },
      };
    case "journal":
      return state.written && action.last !== state.written ? { ...stale(state) } : state;
    case "told":
      return { ...stale(state), busy: false, progress: undefined, messages: action.messages };
  }
}

/** Nothing that was compared or written before still holds. */
function stale(state: TargetsState): TargetsState {
  return { ...state, proposal: undefined, beside: undefined, written: undefined, messages: [] };
}

/** The sheet has changed: what would be written is looked at anew, what was written stays said. */
function unsure(state: TargetsState): TargetsState {
  return { ...stale(state), messages: good(state.messages) };
}

function good(messages: readonly Message[]): readonly Message[] {
  return messages.filter(({ intent }) => intent === "success");
}

export const smallestSteps: readonly Decimal[] = [
  "0.01",
  "0.1",
  "1",
  "10",
  "100",
  "1000",
  "10000",
  "100000",
].map((text) => new Decimal(text));

function sameCells(before: SheetTable | undefined, now: SheetTable): boolean {
  return JSON.stringify(before) === JSON.stringify(now);
}

function sameHeaders(before: SheetTable | undefined, now: SheetTable): boolean {
  return before?.headers.join("\n") === now.headers.join("\n");
}

/** What the columns of a table are taken for. */
export function guessTargets(table: SheetTable): Columns {
  const guessed: Columns = guessColumns(table.headers, targetHeaders);
  const taken = new Set(Object.values(guessed));
  const driver =
    guessed.driver ??
    table.types[0]?.findIndex((type, column) => type === "Double" && !taken.has(column));
  return driver === undefined || driver < 0 ? guessed : { ...guessed, driver };
}

/** A role belongs to one column, a column has one role. */
function withRole(columns: Columns, column: number, role: TargetRole | undefined): Columns {
  const rest = Object.fromEntries(
    Object.entries(columns).filter(([name, chosen]) => chosen !== column && name !== role),
  ) as Columns;
  return role ? { ...rest, [role]: column } : rest;
}
