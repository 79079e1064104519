/** The rater groups of the built-in schemes. */
export type GroupKey = "superior" | "peers" | "subordinates" | "self";

/** The indicators of the built-in schemes; their names are words of the reader's language. */
export type IndicatorKey =
  | "key-account-sales"
  | "expense-control"
  | "strategic-indicators"
  | "management-cooperation"
  | "report-completion"
  | "vip-doctor-churn"
  | "senior-manager-churn"
  | "cooperation"
  | "communication"
  | "guidance"
  | "planning"
  | "problem-solving"
  | "visit-plan-completion"
  | "middle-manager-churn"
  | "lost-bids"
  | "groundwork"
  | "service-retention"
  | "feedback"
  | "marketing"
  | "team-result"
  | "personal-result"
  | "team-management"
  | "customer-satisfaction";

export type TemplateKey = "vip" | "key-account" | "postal" | "supervisor";

/** A built-in scheme: weights as the company's form prints them, in percent. */
export interface Template {
  readonly key: TemplateKey;
  readonly groups: readonly TemplateGroup[];
}

interface TemplateGroup {
  readonly group: GroupKey;
  readonly weight: number;
  readonly indicators: readonly TemplateIndicator[];
}

/** An indicator; its weight is missing where the company is to fill it in. */
interface TemplateIndicator {
  readonly indicator: IndicatorKey;
  readonly weight?: number;
  /** Where the form names grades 差, 一般, 较好, 好: the points from which each is reached. */
  readonly bands?: readonly [number, number, number, number];
}
