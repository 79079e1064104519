/** The stages of the way from a table to a year under way, in order. */
export const targetStages = ["source", "measures", "periods", "preview", "write", "later"] as const;

export type TargetStage = (typeof targetStages)[number];
