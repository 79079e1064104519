import { Decimal, ofCell } from "../../domain";
import type { PlanSheetWords } from "../../locales/plan-shape";
import type { CellValue } from "../region";

type Cells = readonly (readonly CellValue[])[];

/** Words and names of periods by which a plan's sheet is read again. */
export interface Reading {
  readonly words: PlanSheetWords;
  readonly periods: readonly string[];
}

/** A measure's rows as they stand on a plan's sheet. */
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
  const title = words.planOf(measure);
  const values = sheets.find((sheet) => sheet.some(([first]) => first === title)) ?? [];
  const top = values.findIndex(([first]) => first === title);
  const header = (values[top + 3] ?? []).map(String);
  if (top < 0 || !header.includes(words.annual)) return undefined;
  const lines = bodyOf(values, top + 4, words.sum);
  return {
    paths: lines.map((line) => line.slice(0, levels).map(String)),
    hasColumn: (name) => header.includes(name),
    figure: (row, name) => amountIn(lines[row]?.[header.indexOf(name)]),
  };
}

/** The lines of a block from its first row to its sums. */
function bodyOf(values: Cells, first: number, sum: string): Cells {
  const length = values.slice(first).findIndex(([name]) => name === sum || name === "");
  return values.slice(first, length < 0 ? undefined : first + length);
}

function amountIn(cell: CellValue | undefined): Decimal {
  return typeof cell === "number" ? ofCell(cell) : new Decimal(0);
}
