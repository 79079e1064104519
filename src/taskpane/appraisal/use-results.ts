import { useMemo } from "react";
import type { Result } from "../../domain";
import { type Results, resultsOf } from "../../sheets/appraisal/results";
import type { AppraisalState } from "./state";

/**
 * Everybody's results, computed anew only when a table or a policy changes: tens of thousands of
 * ratings take a while.
 */
export function useResults({
  scheme,
  ratings,
  missing,
  zeros,
  scale,
  figures,
}: AppraisalState): Result<Results> | undefined {
  return useMemo(
    () => resultsOf({ scheme, ratings, missing, zeros, scale, figures }),
    [scheme, ratings, missing, zeros, scale, figures],
  );
}
