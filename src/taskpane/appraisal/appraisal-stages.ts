/** The stages of the way from a scheme to reports, in order. */
const allStages = ["scheme", "people", "figures", "collect", "results", "reports"] as const;

export type AppraisalStage = (typeof allStages)[number];

/** Those that there are: figures only where something is measured. */
export function stagesOf(isMeasured: boolean): readonly AppraisalStage[] {
  return allStages.filter((stage) => isMeasured || stage !== "figures");
}
