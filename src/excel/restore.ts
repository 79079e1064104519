import { asText } from "../sheets/model";
import type { CellValue } from "../sheets/region";
import { Filler } from "./fill";
import { repaint } from "./painted-blocks";
import type { Before } from "./write";

/** Puts a block back as it was; the last of it goes with the next request. */
export async function restore(context: Excel.RequestContext, before: Before): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(before.sheetId);
  const range = sheet.getRangeByIndexes(before.row, before.column, before.rows, before.columns);
  const filler = new Filler(context);
  range.clear(before.painted ? "All" : "Contents");
  await filler.put(
    sheet,
    before.row,
    before.column,
    before.formulas.map((line) => line.map(kept)),
  );
  await filler.put(sheet, before.row, before.column, before.numberFormats, "numberFormat");
  if (before.header) restoreHead(range, before.header);
  if (before.painted) repaint(sheet, before.painted);
}

function restoreHead(
  range: Excel.Range,
  { fill, bold, color }: NonNullable<Before["header"]>,
): void {
  const { format } = range.getRow(0);
  if (/^#fff(fff)?$/i.test(fill) || fill === "") format.fill.clear();
  else format.fill.color = fill;
  format.font.bold = bold;
  format.font.color = color;
}

function kept(cell: CellValue): CellValue {
  return typeof cell === "string" && cell !== "" && !/^'?=/.test(cell) ? asText(cell) : cell;
}
