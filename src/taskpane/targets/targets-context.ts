import { type Dispatch, createContext, useContext } from "react";
import { invariant } from "../../domain";
import type { PlanDraft } from "../../sheets/plan/draft";
import type { Plan } from "../../sheets/plan/plan";
import type { Message } from "../words";
import type { TargetsAction, TargetsState } from "./state";
import type { TargetsWork } from "./work";
import type { TargetsWriting } from "./writing";

/** What the stages of the way to targets share. */
export interface TargetsParts {
  readonly state: TargetsState;
  /** The draft with the steps that are proposed where nobody has chosen one. */
  readonly asked: PlanDraft;
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

/** The same for stages that are shown only once there is a plan. */
export function usePlanned(): TargetsParts & { readonly plan: Plan } {
  const { plan, ...parts } = useTargets();
  invariant(plan !== undefined, "this stage is shown once there is a plan");
  return { ...parts, plan };
}
