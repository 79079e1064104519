import { Decimal, ofCell } from "../../domain";
import type { PlanSheetWords } from "../../locales/plan-shape";
import type { CellValue } from "../region";

type Cells = readonly (readonly CellValue[])[];

/** Words and names of periods by which a plan's sheets are read again. */
export interface Reading {
  readonly words: PlanSheetWords;
  readonly periods: readonly string[];
}

/** A measure's rows as they stand on a sheet. */
export interface StandingBlock {
  readonly paths: readonly (readonly string[])[];
  readonly hasColumn: (header: string) => boolean;
  /** The figure of a row under a header; 0 where there is none. */
  readonly figure: (row: number, header: string) => Decimal;
}

/** A measure's block on one of a plan's sheets; nothing where no sheet has it. */
export function standingBlock(
  sheets: readonly Cells[],
  measure: string,
  levels: number,
  { words }: Pick<Reading, "words">,
): StandingBlock | undefined {
  const block = blockAt(sheets, words.planOf(measure), 3, levels, words.sum);
  return block?.hasColumn(words.annual) === true ? block : undefined;
}

/** A measure's block on the sheet of actuals. */
export function actualsBlock(
  sheet: Cells,
  measure: string,
  levels: number,
  { words }: Pick<Reading, "words">,
): StandingBlock | undefined {
  const block = blockAt([sheet], words.actualsOf(measure), 1, levels, words.sum);
  return block?.hasColumn(words.agreed) === true ? block : undefined;
}

/** The rows between a header, so many rows below a title, and a row of sums or a blank one. */
function blockAt(
  sheets: readonly Cells[],
  title: string,
  down: number,
  levels: number,
  sum: string,
): StandingBlock | undefined {
  const values = sheets.find((sheet) => sheet.some(([first]) => first === title));
  if (!values) return undefined;
  const top = values.findIndex(([first]) => first === title) + down;
  const header = (values[top] ?? []).map(String);
  const after = values.slice(top + 1);
  const length = after.findIndex(([name]) => name === sum || name === "");
  const lines = after.slice(0, length < 0 ? undefined : length);
  return {
    paths: lines.map((line) => line.slice(0, levels).map(String)),
    hasColumn: (name) => header.includes(name),
    figure: (row, name) => amountIn(lines[row]?.[header.indexOf(name)]),
  };
}

function amountIn(cell: CellValue | undefined): Decimal {
  return typeof cell === "number" ? ofCell(cell) : new Decimal(0);
}
