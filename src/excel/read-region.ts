import type { Block } from "../sheets/address";
import type { CellType, Region } from "../sheets/region";
import { askCalculated } from "./calculated";
import { type Contents, readContents } from "./contents";
import { hiddenRows } from "./hidden-rows";
import { type ReadRequest, blockOf, blockProperties, usedBlocks } from "./read-parts";
import { type Outcome, done, inWorkbook, troubled } from "./run";

/** Reads the region around the selection; in an Excel table, that whole table. */
export function readAroundSelection(): Promise<Outcome<Region>> {
  return inWorkbook((context) => readAround(context, context.workbook.getSelectedRange()));
}

/** Reads the region around a cell anew: it may have grown or moved to another name since. */
export function readAroundCell(
  sheetId: string,
  row: number,
  column: number,
): Promise<Outcome<Region>> {
  return inWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
    await context.sync();
    return sheet.isNullObject
      ? troubled("gone", sheetId)
      : readAround(context, sheet.getCell(row, column));
  });
}

/** Everything on a sheet. */
export function readSheet(sheetId: string): Promise<Outcome<Region>> {
  return inWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load("id,name");
    const used = sheet.getUsedRangeOrNullObject(true).load(blockProperties);
    await context.sync();
    if (sheet.isNullObject) return troubled("gone", sheetId);
    return done(await readOne(context, { sheet, block: blockOf(used) }));
  });
}

/** Everything on a sheet, and how all sheets are called. */
export function readSheetAmong(sheetId: string): Promise<
  Outcome<{
    readonly region: Region;
    readonly names: ReadonlyMap<string, string>;
  }>
> {
  return inWorkbook(async (context) => {
    const all = context.workbook.worksheets.load("items/id,items/name");
    const sheet = all.getItemOrNullObject(sheetId).load("id,name");
    const used = sheet.getUsedRangeOrNullObject(true).load(blockProperties);
    await context.sync();
    if (sheet.isNullObject) return troubled("gone", sheetId);
    const region = await readOne(context, { sheet, block: blockOf(used) });
    return done({ region, names: new Map(all.items.map(({ id, name }) => [name, id])) });
  });
}

/** Everything on every sheet that is not blank, hidden ones as well. */
export function readWorkbook(): Promise<Outcome<readonly Region[]>> {
  return inWorkbook(async (context) => {
    const calculated = askCalculated(context);
    const asked = await usedBlocks(context);
    await calculated();
    const read = await readContents(context, asked);
    return done(asked.map((own, index) => regionOf(own, read[index])));
  });
}

/** The selected cells that are not blank: of whole columns only what is used. */
export function readSelection(): Promise<Outcome<Region>> {
  return inWorkbook(async (context) => {
    const selected = context.workbook.getSelectedRange();
    const sheet = selected.worksheet.load("id,name");
    const used = selected.getUsedRangeOrNullObject(true).load(blockProperties);
    await context.sync();
    return done(await readOne(context, { sheet, block: blockOf(used) }));
  });
}

async function readAround(
  context: Excel.RequestContext,
  start: Excel.Range,
): Promise<Outcome<Region>> {
  const tables = start.getTables(false).load("items/name");
  const around = start.getSurroundingRegion().load(`${blockProperties},rowHidden`);
  const sheet = start.worksheet.load("id,name");
  const used = start.worksheet.getUsedRangeOrNullObject(true).load(blockProperties);
  await context.sync();
  const table = tables.items[0];
  if (!table) {
    const above = askAbove(start.worksheet, blockOf(around));
    const hidden = await hiddenRows(context, around, blockOf(around));
    const region = await readOne(context, { sheet, block: blockOf(around) });
    const [end, last] = [blockOf(around), blockOf(used)].map(({ row, rows }) => row + rows);
    return done({ ...region, hidden, above: above(), isLast: end === last });
  }
  const whole = table.getRange().load(`${blockProperties},rowHidden`);
  await context.sync();
  const above = askAbove(start.worksheet, blockOf(whole));
  const hidden = await hiddenRows(context, whole, blockOf(whole));
  const region = await readOne(context, { sheet, block: blockOf(whole) }, table.name);
  return done({ ...region, hidden, above: above() });
}

/** How many rows above a table may hold its title and its unit. */
const titleRows = 3;

/** Asks, with the next request, for the texts that stand right above a block. */
function askAbove(sheet: Excel.Worksheet, { row, column, columns }: Block): () => string {
  const rows = Math.min(row, titleRows);
  if (rows === 0) return () => "";
  const range = sheet.getRangeByIndexes(row - rows, column, rows, columns).load("values");
  const isText = (cell: unknown): boolean => typeof cell === "string" && cell !== "";
  return () => range.values.flat().filter(isText).join(" ");
}

async function readOne(
  context: Excel.RequestContext,
  asked: ReadRequest,
  tableName?: string,
): Promise<Region> {
  const [contents] = await readContents(context, [asked]);
  return regionOf(asked, contents, tableName);
}

function regionOf(
  { sheet, block }: ReadRequest,
  contents: Contents | undefined,
  tableName?: string,
): Region {
  return {
    sheetId: sheet.id,
    sheetName: sheet.name,
    row: block.row,
    column: block.column,
    values: contents?.values ?? [],
    types: contents?.types.map((line) => line.map(cellType)) ?? [],
    formulas: contents?.formulas ?? [],
    tableName,
  };
}

/** Rich values count as text: they carry no number of their own. */
function cellType(type: string): CellType {
  const names: readonly string[] = ["Empty", "Double", "String", "Boolean", "Error"];
  if (type === "Integer") return "Double";
  return names.includes(type) ? (type as CellType) : "String";
}
