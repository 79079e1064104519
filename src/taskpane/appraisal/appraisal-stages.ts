/** The stages of the way from a scheme to reports, in order. */
export const appraisalStages = ["scheme", "people", "collect", "results", "reports"] as const;

export type AppraisalStage = (typeof appraisalStages)[number];
