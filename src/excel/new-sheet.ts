import type { NewBlock, NewSheet } from "../sheets/new-sheet";
import { type Outcome, done, inWorkbook } from "./run";

interface AddedSheet {
  readonly id: string;
  readonly name: string;
}

const headingFill = "#0f6c5c";

/** Adds a sheet, fills it and shows it; a name that is taken gets a number. */
export function addSheet(sheet: NewSheet): Promise<Outcome<AddedSheet>> {
  return inWorkbook(async (context) => {
    const sheets = context.workbook.worksheets.load("items/name");
    const tables = context.workbook.tables.load("items/name");
    await context.sync();
    const name = freeName(
      sheet.name,
      sheets.items.map((item) => item.name),
      31,
    );
    const added = sheets.add(name).load("id,name");
    const table = freeName(
      tableOf(sheet),
      tables.items.map((item) => item.name),
      200,
      "",
    );
    for (const block of sheet.blocks) putBlock(added, block, table);
    added.activate();
    const widths = sheet.blocks.flatMap((block) => likenesses(added, block));
    await context.sync();
    for (const { own, like } of widths) own.columnWidth = like.columnWidth;
    await context.sync();
    return done({ id: added.id, name: added.name });
  });
}

/** The name, or the first of "name 2", "name 3" … that is free, without regard to case. */
export function freeName(
  name: string,
  taken: readonly string[],
  longest: number,
  gap = " ",
): string {
  const lower = new Set(taken.map((other) => other.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const ending = number === 1 ? "" : `${gap}${number}`;
    const candidate = name.slice(0, longest - ending.length) + ending;
    if (!lower.has(candidate.toLowerCase())) return candidate;
  }
}

function tableOf({ blocks }: NewSheet): string {
  return blocks.find(({ table }) => table)?.table ?? "Table";
}

function putBlock(sheet: Excel.Worksheet, block: NewBlock, table: string): void {
  const { row, column, cells, formats = [], spill = 0 } = block;
  const width = cells[0]?.length ?? 0;
  const range = sheet.getRangeByIndexes(row, column, cells.length, width);
  range.formulas = cells.map((line) =>
    line.map((cell) => (typeof cell === "string" ? cell.replace("{table}", table) : cell)),
  );
  formats.forEach((format, index) => {
    const rows = Math.max(cells.length, spill) - 1;
    if (format && rows > 0)
      sheet.getRangeByIndexes(row + 1, column + index, rows, 1).numberFormat =
        format as unknown as string[][];
  });
  if (block.heading) {
    const { format } = range.getRow(0);
    format.font.bold = true;
    format.font.color = "#ffffff";
    format.fill.color = headingFill;
  }
  if (block.table) sheet.tables.add(range, true).name = table;
  range.format.autofitColumns();
}

function likenesses(
  sheet: Excel.Worksheet,
  { column, widthsLike = [] }: NewBlock,
): { own: Excel.RangeFormat; like: Excel.RangeFormat }[] {
  const formatOf = (index: number): Excel.RangeFormat => sheet.getCell(0, index).format;
  return widthsLike.flatMap((like, index) =>
    like === undefined
      ? []
      : [{ own: formatOf(column + index), like: formatOf(like).load("columnWidth") }],
  );
}
