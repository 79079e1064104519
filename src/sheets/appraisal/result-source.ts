import { type Appraisal, type Score, decimalOf, nameKey } from "../../domain";
import type { PaneWords } from "../../locales/pane-shape";
import { absoluteAddress, addressOf, cellAddress, fixedAddress } from "../address";
import { type ModelCell, live } from "../model";
import type { CellValue, Region } from "../region";
import type { AttainmentSource } from "./figures/attainment";
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
  /** Attainment as it stands among the figures; nothing where it is typed. */
  readonly attainment?: AttainmentSource | undefined;
  readonly words: PaneWords;
}

/** A row of the result sheet: nobody's yet where it waits for somebody who joins. */
export interface ResultRow {
  readonly appraisal: Appraisal | undefined;
  readonly index: number;
}

/** Rows below the last result that are ready for people who join [P17]. */
const leastRoom = 20;

/** The rows of the result sheet; figures that do not follow need no room. */
export function resultRows({
  results: { appraisals },
  state: { output },
}: Pick<ResultSource, "results" | "state">): ResultRow[] {
  const room = output === "values" ? 0 : Math.max(leastRoom, Math.ceil(appraisals.length / 10));
  return Array.from({ length: appraisals.length + room }, (_, index) => ({
    appraisal: appraisals[index],
    index,
  }));
}

/** What somebody filled in for people, by name and the column's header [P16]. */
interface KnownInputs {
  readonly of: (ratee: string, header: string) => CellValue;
  /** Everybody for whom something was filled in. */
  readonly names: readonly string[];
}

/** The columns after those of the scores, in order. */
const later = [
  "grade",
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

/** What is filled in for a person: a name and three figures. */
export const inputWidth = 4;

/** The column at which those figures stand, name first, after the results and a blank column. */
export function inputStart(results: Results): number {
  return columnOf(results, "bonus") + 2;
}

/** The column at which the whole results under another policy begin. */
export function helperStart(results: Results, policy: number): number {
  return inputStart(results) + inputWidth + 1 + policy * (scoreWidth(results) + 1);
}

/** A cell of a row. */
export function cellOf({ results }: ResultSource, key: ColumnKey, row: number): string {
  return cellAddress(row + 1, columnOf(results, key));
}

/** A whole column of rows. */
export function rowsOf(source: ResultSource, key: ColumnKey | "ratee"): string {
  const column = key === "ratee" ? 0 : columnOf(source.results, key);
  const block = { row: 1, column, rows: resultRows(source).length, columns: 1 };
  return fixedAddress(addressOf(block));
}

/** A formula of a column for those rows in which none of some cells is blank. */
export function whereFilled(needed: readonly string[], formula: string): string {
  const isBlank = needed.map((range) => `LEN(${range})=0`);
  const condition = needed.length > 1 ? `${isBlank.map((own) => `(${own})`).join("+")}>0` : isBlank;
  return `=IF(${condition.toString()},"",${formula})`;
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

/**
 * What stands on the sheet of last time for each name: in the block where it is filled in, or, on
 * sheets that have none, beside the results.
 *
 * @param headers of the three figures
 */
export function knownInputs(
  region: Region | undefined,
  nameHeader: string,
  headers: readonly string[],
): KnownInputs {
  const [header = [], ...lines] = region?.values ?? [];
  const block = header.indexOf(nameHeader);
  const from = Math.max(0, block);
  const rows = new Map(lines.map((line) => [nameKey(String(line[from] ?? "")), line]));
  const of = (ratee: string, title: string): CellValue => {
    const column = header.indexOf(title, from);
    return column < 0 ? "" : (rows.get(nameKey(ratee))?.[column] ?? "");
  };
  const names = lines.map((line) => String(line[from] ?? ""));
  return {
    of,
    names: names.filter(
      (name) => name.trim() !== "" && headers.some((title) => of(name, title) !== ""),
    ),
  };
}
