import type { MeasureDraft } from "./draft";

/** Which way a measure is better. */
type Direction = "higher" | "lower";

/** What is better lower, by its name. */
const lowerWords =
  /费用|成本|流失|落标|\b(costs?|expenses?|churn|lost|gastos?|costes?|pérdidas?)\b/i;

/** The direction that was chosen, or the one that the measure's name tells [D11]. */
export function directionOf({ direction, name }: MeasureDraft): Direction {
  return direction ?? (lowerWords.test(name) ? "lower" : "higher");
}
