import type { CellValue } from "./region";

/**
 * One block that is to be written: a header row, below it a formula that spills over the blank
 * cells of the block, or values.
 */
export interface Write {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly CellValue[])[];
  /** Number formats by column of the block. */
  readonly numberFormats: readonly string[];
  /** The header cell whose look the new header takes on. */
  readonly styleOf: { readonly row: number; readonly column: number } | undefined;
}

/** A cell that would lose what it holds. */
export interface Overwritten {
  readonly row: number;
  readonly column: number;
  readonly content: CellValue;
}
