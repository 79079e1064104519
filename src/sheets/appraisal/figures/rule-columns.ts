import { absoluteAddress } from "../../address";
import { ruleFields } from "./figure-rule";

/** The columns of the sheet of rules, in order. */
export const ruleColumns = [
  "group",
  "indicator",
  "full",
  "kind",
  ...ruleFields,
  "measure",
  "from",
  "to",
  "sentence",
  "code",
  "stands",
] as const;
export type RuleColumn = (typeof ruleColumns)[number];

/** A column of the sheet over all rules, or several side by side, as formulas elsewhere name it. */
export function ruleRange(
  sheetName: string,
  rules: number,
  column: RuleColumn,
  columns = 1,
): string {
  return absoluteAddress(sheetName, {
    row: 1,
    column: ruleColumns.indexOf(column),
    rows: rules,
    columns,
  });
}
