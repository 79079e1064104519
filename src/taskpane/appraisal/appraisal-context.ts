import { type Dispatch, createContext, useContext } from "react";
import { type Result, type Scheme, invariant } from "../../domain";
import type { Results } from "../../sheets/appraisal/results";
import type { AppraisalAction, AppraisalState } from "./state";
import type { AppraisalWork } from "./work";
import type { AppraisalWriting } from "./writing";

/** What the stages of an appraisal share. */
export interface AppraisalParts {
  readonly state: AppraisalState;
  readonly dispatch: Dispatch<AppraisalAction>;
  /** The scheme as the table says it, or why it cannot be understood. */
  readonly scheme: Result<Scheme> | undefined;
  /** Everybody's results; nothing while a table is missing. */
  readonly results: Result<Results> | undefined;
  readonly work: AppraisalWork;
  readonly writing: AppraisalWriting;
}

export const AppraisalContext = createContext<AppraisalParts | undefined>(undefined);

export function useAppraisal(): AppraisalParts {
  const parts = useContext(AppraisalContext);
  invariant(parts !== undefined, "a stage stands inside the screen of appraisals");
  return parts;
}
