import { Decimal } from "../../domain";
import type { TargetRole } from "../../locales/targets-shape";
import type { Columns } from "../../sheets/plan/columns";
import { type MeasureDraft, type PlanDraft, emptyDraft } from "../../sheets/plan/draft";
import { withTakenIn } from "../../sheets/plan/left-out";
import { guessTargets } from "../../sheets/plan/guess-targets";
import type { Actuals } from "../../sheets/plan/plan";
import type { ActualRefusal } from "../../sheets/plan/read-actuals";
import type { SheetTable } from "../../sheets/table";
import {
  type Writing,
  type WritingAction,
  discarded,
  idle,
  nextWriting,
  outdated,
} from "../writing/writing";
import type { TargetStage } from "./target-stages";
import type { Shown } from "./stages/shown";

interface LoadedActuals {
  readonly tables: Actuals;
  readonly refusals: readonly (ActualRefusal & { readonly measure: string })[];
}

/** What the user has said so far, and what is shown of it. */
export interface TargetsState {
  readonly stage: TargetStage;
  readonly table: SheetTable | undefined;
  readonly columns: Columns;
  readonly draft: PlanDraft;
  /** What the closed periods brought, as it stands on the actuals sheet. */
  readonly actuals: LoadedActuals;
  /** Which measure and period the preview shows. */
  readonly shown: Shown;
  readonly writing: Writing;
}

export const initial: TargetsState = {
  stage: "source",
  table: undefined,
  columns: {},
  draft: emptyDraft,
  actuals: { tables: {}, refusals: [] },
  shown: { measure: 0, period: 0 },
  writing: idle,
};

export type TargetsAction =
  | { readonly kind: "table"; readonly table: SheetTable }
  | { readonly kind: "refreshed"; readonly table: SheetTable }
  | { readonly kind: "takeIn"; readonly label: string }
  | { readonly kind: "lost" }
  | { readonly kind: "column"; readonly column: number; readonly role: TargetRole | undefined }
  | { readonly kind: "draft"; readonly draft: Partial<PlanDraft> }
  | { readonly kind: "measure"; readonly index: number; readonly measure: Partial<MeasureDraft> }
  | { readonly kind: "show"; readonly measure: number; readonly period: number }
  | { readonly kind: "actuals"; readonly actuals: LoadedActuals }
  | { readonly kind: "go"; readonly stage: TargetStage }
  | WritingAction;

export function reduce(state: TargetsState, action: TargetsAction): TargetsState {
  switch (action.kind) {
    case "table":
      return {
        ...changed(state),
        stage: "source",
        table: action.table,
        columns: guessTargets(action.table),
      };
    case "refreshed": {
      const table = withTakenIn(action.table, state.draft.takenIn);
      return sameCells(state.table, table) ? state : refreshed(state, table);
    }
    case "takeIn":
      return takenIn(state, action.label);
    case "lost":
      return { ...changed(state), table: undefined, stage: "source" };
    case "column":
      return { ...changed(state), columns: withRole(state.columns, action.column, action.role) };
    case "draft":
      return withDraft(changed(state), action.draft);
    case "measure":
      return withDraft(changed(state), {
        measures: state.draft.measures.map((own, index) =>
          index === action.index ? { ...own, ...action.measure } : own,
        ),
      });
    case "show":
      return { ...state, shown: { measure: action.measure, period: action.period } };
    case "actuals":
      return { ...state, writing: outdated(state.writing), actuals: action.actuals };
    case "go":
      return { ...changed(state), stage: action.stage };
    default:
      return written(state, action);
  }
}

/** Somebody has said something else. */
function changed(state: TargetsState): TargetsState {
  return { ...state, writing: discarded(state.writing) };
}

/** The table as it stands now; its columns stay what they were said to be, if its headers do. */
function refreshed(state: TargetsState, table: SheetTable): TargetsState {
  const columns = sameHeaders(state.table, table) ? state.columns : guessTargets(table);
  return { ...state, writing: outdated(state.writing), table, columns };
}

/** A row that looks like a sum is a row of the plan, as somebody says. */
function takenIn(state: TargetsState, label: string): TargetsState {
  const labels = [...state.draft.takenIn, label];
  return withDraft(changed(state), { takenIn: labels });
}

function withDraft(state: TargetsState, draft: Partial<PlanDraft>): TargetsState {
  const table = state.table && draft.takenIn && withTakenIn(state.table, draft.takenIn);
  return { ...state, draft: { ...state.draft, ...draft }, ...(table && { table }) };
}

/** The next state of writing; sheets that were written are remembered. */
function written(state: TargetsState, action: WritingAction): TargetsState {
  const next = { ...state, writing: nextWriting(state.writing, action) };
  if (action.kind !== "written") return next;
  return withDraft(next, { sheets: { ...state.draft.sheets, ...action.sheets } });
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

/** A role belongs to one column, a column has one role. */
function withRole(columns: Columns, column: number, role: TargetRole | undefined): Columns {
  const rest = Object.fromEntries(
    Object.entries(columns).filter(([name, chosen]) => chosen !== column && name !== role),
  ) as Columns;
  return role ? { ...rest, [role]: column } : rest;
}
