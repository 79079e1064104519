import { asText } from "../sheets/model";
import type { CellValue } from "../sheets/region";
import type { TypedCell } from "../sheets/typed-since";
import { Filler } from "./fill";
import { repaint, unpaint } from "./painted-blocks";
import type { WrittenBlock } from "./step";

/**
 * Puts a block back as it was, but for cells that stay as somebody has typed them; the last of it
 * goes with the next request.
 */
export async function restore(
  context: Excel.RequestContext,
  block: WrittenBlock,
  kept: readonly TypedCell[],
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(block.sheetId);
  const range = sheet.getRangeByIndexes(block.row, block.column, block.rows, block.columns);
  const filler = new Filler(context);
  const contents = block.formulas.map((line) => line.map(asItWas));
  for (const { row, column, content } of kept) {
    const line = contents[row];
    if (line) line[column] = asItWas(content);
  }
  range.clear("Contents");
  if (block.looks) unpaint(range, block.looks);
  await filler.put(sheet, block.row, block.column, block.numberFormats, "numberFormat");
  await filler.put(sheet, block.row, block.column, contents);
  if (block.header) restoreHead(range, block.header);
  if (block.looks) repaint(sheet, block.looks);
}

function restoreHead(
  range: Excel.Range,
  { fill, bold, color }: NonNullable<WrittenBlock["header"]>,
): void {
  const { format } = range.getRow(0);
  if (/^#fff(fff)?$/i.test(fill) || fill === "") format.fill.clear();
  else format.fill.color = fill;
  format.font.bold = bold;
  format.font.color = color;
}

function asItWas(cell: CellValue): CellValue {
  return typeof cell === "string" && cell !== "" && !/^'?=/.test(cell) ? asText(cell) : cell;
}
