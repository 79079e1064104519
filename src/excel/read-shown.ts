import type { CellValue } from "../sheets/region";
import { isPending, untilAnswered } from "./calculated";
import { type ReadRequest, joined, readParts } from "./read-parts";
import { type Outcome, done, inWorkbook, troubled } from "./run";

/** A sheet and how much of it, from A1 on, is to be looked at. */
interface ShownRequest {
  readonly sheetId: string;
  readonly rows: number;
  readonly columns: number;
}

/** Figures of full length that stay under a megabyte. */
const mostCells = 36_000;

/** What cells show, once their functions have answered. */
export function readShown(
  wanted: readonly ShownRequest[],
): Promise<Outcome<readonly (readonly (readonly CellValue[])[])[]>> {
  return inWorkbook(async (context) => {
    const asked = wanted.map(({ sheetId, rows, columns }): ReadRequest => ({
      sheet: context.workbook.worksheets.getItem(sheetId),
      block: { row: 0, column: 0, rows, columns },
    }));
    let shown: CellValue[][][] = [];
    await untilAnswered(async () => {
      const read = await readParts(context, asked, "values", mostCells);
      shown = read.map((pieces) => joined(pieces, "values") as CellValue[][]);
      return !shown.some(isPending);
    });
    return shown.some(isPending) ? troubled("calculating") : done(shown);
  });
}
