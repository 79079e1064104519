import { type Dispatch, createContext, useContext } from "react";
import { invariant } from "../../domain";
import type { PlanDraft } from "../../sheets/plan/draft";
import type { Plan } from "../../sheets/plan/plan";
import type { Settled } from "../../sheets/plan/settled";
import type { SheetTable } from "../../sheets/table";
import type { Message } from "../words";
import type { TargetsAction, TargetsState } from "./state";
import type { TargetsWork } from "./work";
import type { TargetsWriting } from "./writing";

/** What the stages of the way to targets share. */
export interface TargetsParts {
  readonly state: TargetsState;
  /** The draft with the steps that are proposed where nobody has chosen one. */
  readonly asked: PlanDraft;
  /** The table with one row for each leaf, as the plan takes it. */
  readonly taken: Settled | undefined;
  readonly dispatch: Dispatch<TargetsAction>;
  /** The plan that the draft asks for; nothing while the draft is not complete. */
  readonly plan: Plan | undefined;
  readonly audit: (measure: number) => Message;
  readonly work: TargetsWork;
  readonly writing: TargetsWriting;
}

export const TargetsContext = createContext<TargetsParts | undefined>(undefined);

export function useTargets(): TargetsParts {
  const parts = useContext(TargetsContext);
  invariant(parts !== undefined, "a stage stands inside the screen of targets");
  return parts;
}

/** The same for the stage that is shown once there is a table. */
export function useTaken(): TargetsParts & {
  readonly table: SheetTable;
  readonly taken: Settled;
} {
  const { taken, ...parts } = useTargets();
  const { table } = parts.state;
  invariant(table !== undefined, "this stage is shown once there is a table");
  invariant(taken !== undefined, "every table is taken somehow");
  return { ...parts, table, taken };
}

/** The same for stages that are shown only once there is a plan. */
export function usePlanned(): TargetsParts & { readonly plan: Plan; readonly taken: Settled } {
  const { plan, taken, ...parts } = useTargets();
  invariant(plan !== undefined, "this stage is shown once there is a plan");
  invariant(taken !== undefined, "a plan is made from a table");
  return { ...parts, plan, taken };
}
