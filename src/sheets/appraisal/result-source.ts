import { type Appraisal, type Score, decimalOf } from "../../domain";
import type { PaneWords } from "../../locales/pane-shape";
import { absoluteAddress, addressOf, cellAddress, fixedAddress } from "../address";
import { type ModelCell, live } from "../model";
import type { CellValue, Region } from "../region";
import type { AppraisalInputs } from "./inputs";
import { type Parameters, parameterBlocks } from "./parameters";
import type { Results } from "./results";

/** Everything that the result sheet is made from. */
export interface ResultSource {
  readonly state: AppraisalInputs;
  readonly results: Results;
  readonly parameters: Parameters;
  readonly parametersName: string;
  readonly known: KnownInputs;
  readonly words: PaneWords;
}

/** A row of the result sheet. */
export interface ResultRow {
  readonly appraisal: Appraisal;
  readonly index: number;
}

/** What somebody filled in beside a ratee, by the column's header. */
type KnownInputs = (ratee: string, header: string) => CellValue;

/** The columns after those of the scores, in order. */
const later = [
  "grade",
  "curve",
  "first-policy",
  "second-policy",
  "wage-base",
  "attainment",
  "wage",
  "bonus-base",
  "multiple",
  "bonus",
] as const;

type ColumnKey = "total" | (typeof later)[number];

/** How many columns the scores themselves take: ratee, groups, total, coverage, raters. */
export function scoreWidth({ scheme }: Results): number {
  return scheme.groups.length + 4;
}

/** In which column something stands. */
export function columnOf(results: Results, key: ColumnKey): number {
  return key === "total" ? scoreWidth(results) - 3 : scoreWidth(results) + later.indexOf(key);
}

/** The column at which the whole results under another policy begin. */
export function helperStart(results: Results, policy: number): number {
  return columnOf(results, "bonus") + 2 + policy * (scoreWidth(results) + 1);
}

/** A cell of a row. */
export function cellOf({ results }: ResultSource, key: ColumnKey, row: number): string {
  return cellAddress(row + 1, columnOf(results, key));
}

/** A whole column of rows. */
export function rowsOf({ results }: ResultSource, key: ColumnKey): string {
  const rows = results.appraisals.length;
  const block = { row: 1, column: columnOf(results, key), rows, columns: 1 };
  return fixedAddress(addressOf(block));
}

export function parameterOf(
  { parametersName }: ResultSource,
  name: keyof typeof parameterBlocks,
): string {
  return absoluteAddress(parametersName, parameterBlocks[name]);
}

/** A cell of a column that one formula in its first row fills. */
export function filled(row: number, formula: string, value: CellValue): ModelCell {
  return row === 0 ? live(formula, value) : { value, spilled: true };
}

/** A score as its cell shows it. */
export function scoreValue(score: Score): CellValue {
  if (score.kind === "score") return decimalOf(score.value).toNumber();
  return score.kind === "nothing" ? "" : "#N/A";
}

/** What stands on the sheet of last time beside each ratee. */
export function knownInputs(region: Region | undefined): KnownInputs {
  const header = region?.values[0] ?? [];
  return (ratee, title) => {
    const column = header.indexOf(title);
    const line = region?.values.find((own) => own[0] === ratee);
    return column < 0 ? "" : (line?.[column] ?? "");
  };
}
