import type { Block } from "../sheets/address";
import type { CellValue } from "../sheets/region";
import { isPending, untilDone } from "./calculated";
import { rewritable, withValues, withoutSpills } from "./own-cells";
import { type ReadRequest, joined, readParts } from "./read-parts";
import { type ReadBlock, spillsOf } from "./spills";

/** What the cells of a block hold. */
export interface Contents {
  readonly values: CellValue[][];
  readonly types: string[][];
  /** Formulas; the value where there is none, or where another cell's formula fills this one. */
  readonly formulas: CellValue[][];
  /** Formulas as they can be written back, nothing where another cell's formula fills. */
  readonly own: CellValue[][];
  /** The areas that formulas fill. */
  readonly spills: readonly Block[];
}

/**
 * Reads blocks once their functions have answered, as far as anybody would wait for that; nothing
 * else may be waiting to be sent.
 */
export async function readContents(
  context: Excel.RequestContext,
  asked: readonly ReadRequest[],
): Promise<Contents[]> {
  let read: (ReadBlock & Pick<Contents, "values" | "types">)[] = [];
  await untilDone(context, async () => {
    read = await readBlocks(context, asked);
    return !read.some(({ values }) => isPending(values));
  });
  const spills = await spillsOf(context, read);
  return read.map(({ values, types, formulas, block }, index) => {
    const areas = spills[index] ?? [];
    const cells = { values, formulas, row: block.row, column: block.column };
    const own = rewritable(withoutSpills(cells, areas), values);
    return { values, types, formulas: withValues(cells, areas), own, spills: areas };
  });
}

async function readBlocks(
  context: Excel.RequestContext,
  asked: readonly ReadRequest[],
): Promise<(ReadBlock & Pick<Contents, "values" | "types">)[]> {
  const read = await readParts(context, asked, "values,valueTypes,formulas,hasSpill");
  return asked.map((own, index) => {
    const pieces = read[index] ?? [];
    return {
      ...own,
      values: joined(pieces, "values") as CellValue[][],
      types: joined(pieces, "valueTypes"),
      formulas: joined(pieces, "formulas") as CellValue[][],
      hasSpill: pieces.some(({ hasSpill }) => hasSpill !== false),
    };
  });
}
