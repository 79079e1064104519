/**
 * The worksheet functions and their parameters in order. Ids never change; parameters are only ever
 * appended. Whatever is said of functions elsewhere (words, examples, rules, figures) is a record
 * of these ids: one that is forgotten does not compile.
 */
export const functionParameters = {
  AGREEMENT: ["ratings", "statistic", "zeros", "points"],
  APPRAISE: ["scheme", "ratings", "missing", "zeros", "full", "figures"],
  ATTAIN: ["actual", "quota"],
  AUDIT: ["total", "shares", "drivers", "step"],
  BLEND: ["drivers", "weights"],
  CALIBRATE: ["raters", "scores", "min_n", "method"],
  CASCADE: ["total", "path", "drivers", "step", "min", "max", "locked"],
  CURVE: ["scores", "shares", "ties"],
  FLOATPAY: ["base", "attainment", "threshold", "step", "rate", "mode"],
  GRADE: ["scores", "bands", "places"],
  KPI: ["actual", "target", "rule", "table", "full", "cap"],
  MATRIX: ["row_totals", "column_totals", "seed", "step"],
  PACE: ["plan", "actuals", "closed"],
  PAYOUT: ["attainment", "curve", "mode", "second"],
  PHASE: ["annual", "profile", "step", "path"],
  RATES: ["target_rate", "base", "reference", "step", "cap", "floor"],
  RESPREAD: ["annual", "actuals", "profile", "closed", "step"],
  SCHEME: ["scheme"],
  SEASON: ["history"],
  SPLIT: ["total", "drivers", "step", "min", "max", "locked"],
  TIERED: ["amount", "tiers", "mode"],
  TRACE: ["total", "drivers", "step", "min", "max", "locked"],
  WEIGHTED: ["scores", "weights", "missing", "zeros"],
} as const;

export type FunctionId = keyof typeof functionParameters;

/** What the list of functions says of each: what it does, and what each parameter is. */
export type FunctionWords = {
  readonly [Id in FunctionId]: {
    readonly description: string;
    readonly parameters: Readonly<Record<(typeof functionParameters)[Id][number], string>>;
  };
};

/** The function that a text names, if it names one. */
export function functionIdOf(text: string): FunctionId | undefined {
  return Object.hasOwn(functionParameters, text) ? (text as FunctionId) : undefined;
}
