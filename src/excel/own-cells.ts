import type { Block } from "../sheets/address";
import type { CellValue } from "../sheets/region";

type Lines = readonly (readonly CellValue[])[];

/** Cells that were read, from a place of their sheet on. */
interface Read {
  readonly values: Lines;
  readonly formulas: Lines;
  readonly row: number;
  readonly column: number;
}

const blocked = "#SPILL!";

/** Cells that a formula fills come and go with it; the formula itself stays. */
export function withoutSpills(read: Read, spills: readonly Block[]): CellValue[][] {
  return withFilled(read, spills, () => "");
}

/** Formulas as a person knows them: a cell that another's formula fills has none, but its value. */
export function withValues(read: Read, spills: readonly Block[]): CellValue[][] {
  return withFilled(read, spills, (row, column) => read.values[row]?.[column] ?? "");
}

/** Other contents where a formula fills; one that a text is in the way of fills nothing. */
function withFilled(
  { values, formulas, row: top, column: left }: Read,
  spills: readonly Block[],
  contentAt: (row: number, column: number) => CellValue,
): CellValue[][] {
  const filled = formulas.map((line) => [...line]);
  for (const { row, column, rows, columns } of spills) {
    if (values[row - top]?.[column - left] === blocked) continue;
    for (let cell = 1; cell < rows * columns; cell += 1) {
      const [down, across] = [
        row - top + Math.floor(cell / columns),
        column - left + (cell % columns),
      ];
      const line = filled[down];
      if (line?.[across] !== undefined) line[across] = contentAt(down, across);
    }
  }
  return filled;
}

/**
 * Formulas as they can be written back: a text that looks like one, and shows itself as its value,
 * stays text.
 */
export function rewritable(formulas: Lines, values: Lines): CellValue[][] {
  return formulas.map((line, row) =>
    line.map((cell, column) =>
      typeof cell === "string" && cell.startsWith("=") && values[row]?.[column] === cell
        ? `'${cell}`
        : cell,
    ),
  );
}
