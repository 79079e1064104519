import type { PaneWords } from "../../../locales/pane-shape";
import { cellAddress } from "../../address";
import { perUnitFields } from "./figure-rule";
import { type FigureRow, keyed } from "./figure-rows";
import { type RuleColumn, ruleRange } from "./rule-columns";

/** What the sheet of key figures is made from [Z3]. */
export interface FiguresSource {
  readonly rows: readonly FigureRow[];
  /** How many rules there are, and the sheet on which they stand. */
  readonly rules: number;
  readonly rulesName: string;
  readonly words: PaneWords;
}

/** The columns after the keys, in order; from the place of the rule on they help the others. */
const order = [
  "target",
  "actual",
  "attainment",
  "points",
  "full",
  "rule",
  "source",
  "place",
  "kind",
  "code",
  "asked",
  "cap",
  "counts",
  ...perUnitFields,
] as const;
type FigureColumn = (typeof order)[number];

/** A cell of a row of the sheet, its column fixed. */
export function cell(row: number, column: FigureColumn | "ratee" | "group" | "indicator"): string {
  const place =
    column in keyed
      ? keyed[column as keyof typeof keyed]
      : order.indexOf(column as FigureColumn) + keyed.target;
  return `$${cellAddress(row + 1, place)}`;
}

/** A column of the rule that stands in a place. */
export function ofRule(
  { rulesName, rules }: FiguresSource,
  place: string,
  column: RuleColumn,
): string {
  return `INDEX(${ruleRange(rulesName, rules, column)},${place})`;
}
