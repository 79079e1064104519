/** What a cell holds, as Excel types it. */
export type CellType = "Empty" | "Double" | "String" | "Boolean" | "Error";

export type CellValue = string | number | boolean;

/** A block of cells of a sheet, as it stood at one moment. */
export interface Region {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly types: readonly (readonly CellType[])[];
  readonly formulas: readonly (readonly CellValue[])[];
  /** The Excel table that the block is; results cannot spill inside one. */
  readonly tableName: string | undefined;
  /** What stands above it, apart by a blank row: a title, a unit. */
  readonly above?: string;
  /** Whether nothing stands below it on its sheet: rows may be added there. */
  readonly isLast?: boolean;
  /** Rows of the sheet among its own that are hidden, by hand or by a filter. */
  readonly hidden?: readonly number[];
}
