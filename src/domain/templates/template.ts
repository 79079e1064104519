/** The rater groups of the built-in schemes. */
export type GroupKey = "superior" | "peers" | "subordinates" | "self";

/** The indicators of the built-in schemes; their names are words of the reader's language. */
export type IndicatorKey =
  | "key-account-sales" | "expense-control" | "strategic-indicators" | "management-cooperation" | "report-completion"
  | "vip-doctor-churn" | "senior-manager-churn" | "cooperation" | "communication" | "guidance" | "planning"
  | "problem-solving" | "visit-plan-completion" | "middle-manager-churn";

/** A built-in scheme: weights as the company's form prints them, in percent. */
export interface Template {
  readonly key: string;
  readonly groups: readonly TemplateGroup[];
}

interface TemplateGroup {
  readonly group: GroupKey;
  readonly weight: number;
  readonly indicators: readonly (readonly [IndicatorKey, number])[];
}
