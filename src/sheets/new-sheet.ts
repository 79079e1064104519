import type { CellValue } from "./region";

/** A sheet that Merit adds: blocks of cells, one of them perhaps an Excel table. */
export interface NewSheet {
  readonly name: string;
  readonly blocks: readonly NewBlock[];
}

export interface NewBlock {
  readonly row: number;
  readonly column: number;
  /** Formulas of any block may name the sheet's table as {table}. */
  readonly cells: readonly (readonly CellValue[])[];
  /**
   * The name of the Excel table that the block becomes, its first row being the header; taken names
   * get a number.
   */
  readonly table?: string;
  /** Number formats by column of the block. */
  readonly formats?: readonly (string | undefined)[];
  /** Whether the first row is a heading, shown in bold on a colour. */
  readonly heading?: boolean;
  /**
   * For each column the column of the sheet whose width it takes on: a formula's text is not there
   * yet to be measured.
   */
  readonly widthsLike?: readonly (number | undefined)[];
  /** How many rows a spilled formula in the block will fill, for their formats. */
  readonly spill?: number;
}
