/** The steps of the way from a scheme to reports, in order. */
export const appraisalSteps = ["scheme", "people", "collect", "results", "reports"] as const;

export type AppraisalStep = (typeof appraisalSteps)[number];
