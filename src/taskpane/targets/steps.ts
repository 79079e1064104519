/** The steps of the way from a table to a year under way, in order. */
export const targetSteps = ["source", "measures", "periods", "preview", "write", "later"] as const;

export type TargetStep = (typeof targetSteps)[number];
