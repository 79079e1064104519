import type { Block } from "./address";
import type { SheetModel, Size } from "./model";
import type { CellValue } from "./region";

/** A cell whose value will be another one. */
export interface Change {
  readonly row: number;
  readonly column: number;
  readonly before: CellValue;
  readonly after: CellValue;
}

/** A sheet as it was found, for comparing and for writing it anew. */
export interface ExistingSheet {
  readonly sheetId: string;
  readonly changes: readonly Change[];
  /** Whether a formula would become a value, or a value a formula. */
  readonly turns: boolean;
  readonly values: readonly (readonly CellValue[])[];
  /** Formulas as Excel reports them, and the same with what formulas spill into left blank. */
  readonly formulas: readonly (readonly CellValue[])[];
  readonly own: readonly (readonly CellValue[])[];
  /** The areas that formulas fill. */
  readonly spills: readonly Block[];
  /** What Merit wrote there last, if the sheet still tells: beyond it somebody has typed. */
  readonly size: Size | undefined;
}

/**
 * A sheet that is to be written: its key, its model, and the sheet of last time if there is one.
 */
export interface WantedSheet {
  readonly key: string;
  readonly model: SheetModel;
  readonly sheetId: string | undefined;
  /** Written with another sheet, where it is there and would change. */
  readonly follows?: boolean;
}

/** The same with what was found where it stood last time; nothing if that sheet is gone. */
export interface PendingSheet {
  readonly key: string;
  readonly model: SheetModel;
  readonly found: ExistingSheet | undefined;
}

/** Every cell of either that differs; what stands beyond the model would go. */
export function changesOf(
  { cells }: SheetModel,
  values: readonly (readonly CellValue[])[],
): Change[] {
  return Array.from({ length: Math.max(cells.length, values.length) }, (_, row) => row).flatMap(
    (row) => {
      const [line = [], before = []] = [cells[row], values[row]];
      return Array.from({ length: Math.max(line.length, before.length) }, (_, column) => ({
        row,
        column,
        before: before[column] ?? "",
        after: line[column]?.value ?? "",
      })).filter((change) => !same(change.before, change.after));
    },
  );
}

export function turnsFrom({ cells }: SheetModel, own: readonly (readonly CellValue[])[]): boolean {
  const isFormula = (cell: CellValue | undefined): boolean =>
    typeof cell === "string" && cell.startsWith("=");
  return cells.some((line, row) =>
    line.some(({ formula }, column) => (formula !== undefined) !== isFormula(own[row]?.[column])),
  );
}

/** Numbers are the same when a cell shows them alike: to fifteen digits. */
function same(a: CellValue, b: CellValue): boolean {
  return typeof a === "number" && typeof b === "number"
    ? a.toPrecision(15) === b.toPrecision(15)
    : a === b;
}
