import type { CellValue, FormattedSheet } from "../sheets/region";
import { joined, readParts, usedBlocks } from "./read-parts";
import { type Outcome, done, inWorkbook } from "./run";

/** Every sheet that holds something, with its number formats. */
export function readFormatted(): Promise<Outcome<readonly FormattedSheet[]>> {
  return inWorkbook(async (context) => {
    const asked = await usedBlocks(context);
    const read = await readParts(context, asked, "values,formulas,numberFormat");
    return done(
      asked.map(({ sheet: { id, name }, block: { row, column } }, index) => {
        const pieces = read[index] ?? [];
        return {
          sheetId: id,
          name,
          row,
          column,
          values: joined(pieces, "values") as CellValue[][],
          formulas: joined(pieces, "formulas") as CellValue[][],
          formats: joined(pieces, "numberFormat") as string[][],
        };
      }),
    );
  });
}
