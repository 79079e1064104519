import type { CellValue } from "../region";

/** An input of a formula: the cells that it names, and what they hold. */
interface FormulaInput {
  readonly sheetId: string;
  readonly address: string;
  readonly values: readonly (readonly CellValue[])[];
}

/**
 * The formula of Merit behind the selected cell, also where that cell was filled by a neighbour's.
 */
export interface FormulaAt {
  readonly address: string;
  readonly anchor: string;
  readonly formula: string;
  readonly value: CellValue;
  /** Where in the result the cell is: 0, 0 is the formula's own. */
  readonly row: number;
  readonly column: number;
  readonly inputs: readonly (FormulaInput | undefined)[];
}
