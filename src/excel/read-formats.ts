import { joined, readParts, usedBlocks } from "./read-parts";
import type { CellValue } from "./region";
import { type Outcome, done, inWorkbook } from "./run";

/** A sheet with what is needed to write it again as values. */
export interface FormattedSheet {
  readonly sheetId: string;
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellValue[])[];
  readonly formulas: readonly (readonly CellValue[])[];
  readonly formats: readonly (readonly string[])[];
}

/** Every sheet that holds something, with its number formats. */
export function readFormatted(): Promise<Outcome<readonly FormattedSheet[]>> {
  return inWorkbook(async (context) => {
    const asked = await usedBlocks(context);
    const read = await readParts(context, asked, "values,formulas,numberFormat");
    return done(asked.map(({ sheet: { id, name }, block: { row, column } }, index) => {
      const pieces = read[index] ?? [];
      return { sheetId: id, name, row, column, values: joined(pieces, "values") as CellValue[][], formulas: joined(pieces, "formulas") as CellValue[][], formats: joined(pieces, "numberFormat") as string[][] };
    }));
  });
}
