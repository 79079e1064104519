import type { Block } from "../sheets/address";

/**
 * Cells that one answer is asked for: Excel for the web gives at most five megabytes at a time.
 * Long texts want smaller parts.
 */
const mostCells = [40_000, 8_000, 1_600, 320];

/** A block of a sheet that is to be read. */
export interface ReadRequest {
  readonly sheet: Excel.Worksheet;
  readonly block: Block;
}

/**
 * Reads blocks whose sizes are known, in one request, or in as many as very long tables need.
 * Nothing else may be waiting to be sent.
 *
 * @param atMost cells of one request
 * @returns for each block its pieces of whole rows, from top to bottom
 */
export async function readParts(
  context: Excel.RequestContext,
  asked: readonly ReadRequest[],
  properties: string,
  atMost = Infinity,
): Promise<Excel.Range[][]> {
  if (asked.length === 0) return [];
  for (const [index, most] of mostCells.entries()) {
    try {
      return await readBy(Math.min(most, atMost), context, asked, properties);
    } catch (error) {
      const isTooLong =
        error instanceof OfficeExtension.Error && error.code === "ResponsePayloadSizeLimitExceeded";
      if (!isTooLong || index === mostCells.length - 1) throw error;
    }
  }
  return [];
}

async function readBy(
  most: number,
  context: Excel.RequestContext,
  asked: readonly ReadRequest[],
  properties: string,
): Promise<Excel.Range[][]> {
  let cells = 0;
  const read: Excel.Range[][] = [];
  for (const { sheet, block } of asked) {
    const pieces: Excel.Range[] = [];
    for (const { row, column, rows, columns } of cut(block, most)) {
      if (cells > 0 && cells + rows * columns > most) {
        await context.sync();
        cells = 0;
      }
      pieces.push(sheet.getRangeByIndexes(row, column, rows, columns).load(properties));
      cells += rows * columns;
    }
    read.push(pieces);
  }
  await context.sync();
  return read;
}

/** What the pieces of a block hold, line under line. */
export function joined<Property extends "values" | "valueTypes" | "formulas" | "numberFormat">(
  pieces: readonly Excel.Range[],
  property: Property,
): Excel.Range[Property] {
  return pieces.flatMap((piece) => piece[property] as unknown[][]) as Excel.Range[Property];
}

/** The size of a range that was loaded; no rows where there is none. */
export function blockOf({
  isNullObject,
  rowIndex,
  columnIndex,
  rowCount,
  columnCount,
}: Excel.Range): Block {
  return isNullObject
    ? { row: 0, column: 0, rows: 0, columns: 0 }
    : { row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}

export const blockProperties = "rowIndex,columnIndex,rowCount,columnCount";

function cut({ row, column, rows, columns }: Block, cells: number): Block[] {
  const most = Math.max(1, Math.floor(cells / Math.max(1, columns)));
  return Array.from({ length: Math.ceil(rows / most) }, (_, index) => ({
    row: row + index * most,
    column,
    rows: Math.min(most, rows - index * most),
    columns,
  }));
}

/**
 * Every sheet that is not blank, hidden ones as well, with the block that it uses; their ids and
 * names are loaded.
 */
export async function usedBlocks(context: Excel.RequestContext): Promise<ReadRequest[]> {
  const sheets = context.workbook.worksheets.load("items/id,items/name");
  await context.sync();
  const used = sheets.items.map((sheet) =>
    sheet.getUsedRangeOrNullObject(true).load(blockProperties),
  );
  await context.sync();
  return sheets.items.flatMap((sheet, index): ReadRequest[] => {
    const range = used[index];
    return range && !range.isNullObject ? [{ sheet, block: blockOf(range) }] : [];
  });
}
