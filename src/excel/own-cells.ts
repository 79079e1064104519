import type { CellValue } from "../sheets/region";
import { type ReadRequest, blockProperties, joined, readParts } from "./read-parts";

type Lines = readonly (readonly CellValue[])[];

/** The cells of a block: what they show, their formulas, and what of it is their own. */
export interface OwnCells {
  readonly values: CellValue[][];
  readonly formulas: CellValue[][];
  /** Formulas as they can be written back, nothing where another formula spills. */
  readonly own: CellValue[][];
}

const blocked = "#SPILL!";

/** Reads blocks; nothing else may be waiting to be sent. */
export async function readOwn(
  context: Excel.RequestContext,
  asked: readonly ReadRequest[],
): Promise<OwnCells[]> {
  const read = (await readParts(context, asked, "values,formulas")).map((pieces) => ({
    values: joined(pieces, "values") as CellValue[][],
    formulas: joined(pieces, "formulas") as CellValue[][],
  }));
  const spills = read.map(({ formulas }, index) => spillsIn(asked[index], formulas));
  if (spills.some(({ length }) => length > 0)) await context.sync();
  return read.map(({ values, formulas }, index) => {
    const { row = 0, column = 0 } = asked[index]?.block ?? {};
    const own = withoutSpills({ values, formulas }, spills[index] ?? [], row, column);
    return { values, formulas, own: rewritable(own, values) };
  });
}

/** The areas that formulas of Merit fill: asked for, not yet sent. */
export function spillsIn(request: ReadRequest | undefined, formulas: Lines): Excel.Range[] {
  if (!request) return [];
  const { sheet, block } = request;
  return formulas.flatMap((line, row) =>
    line.flatMap((cell, column) =>
      typeof cell === "string" && cell.startsWith("=MERIT.")
        ? [
            sheet
              .getCell(block.row + row, block.column + column)
              .getSpillingToRangeOrNullObject()
              .load(blockProperties),
          ]
        : [],
    ),
  );
}

/**
 * Cells that a formula fills come and go with it; the formula itself stays. One that somebody's
 * text is in the way of fills nothing.
 */
export function withoutSpills(
  { values, formulas }: { readonly values: Lines; readonly formulas: Lines },
  spills: readonly Excel.Range[],
  top: number,
  left: number,
): CellValue[][] {
  const own = formulas.map((line) => [...line]);
  for (const spill of spills) {
    if (spill.isNullObject) continue;
    const { rowIndex, columnIndex, rowCount, columnCount } = spill;
    if (values[rowIndex - top]?.[columnIndex - left] === blocked) continue;
    for (let cell = 1; cell < rowCount * columnCount; cell += 1) {
      const line = own[rowIndex - top + Math.floor(cell / columnCount)];
      const at = columnIndex - left + (cell % columnCount);
      if (line?.[at] !== undefined) line[at] = "";
    }
  }
  return own;
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
