import type { FormulaAt } from "../sheets/explain/formula-at";
import type { CellValue } from "../sheets/region";
import { type Outcome, done, inWorkbook } from "./run";

/** Rows and columns around the selection in which a spilling formula is looked for. */
const reach = { rows: 3000, columns: 30 };

/**
 * The formula behind the selected cell with the cells that its arguments name; nothing where there
 * is none of Merit's.
 */
export function readFormulaAt(
  argumentsOf: (formula: string) => readonly string[],
): Promise<Outcome<FormulaAt | undefined>> {
  return inWorkbook(async (context) => {
    const cell = context.workbook
      .getSelectedRange()
      .getCell(0, 0)
      .load("rowIndex,columnIndex,values,formulas,address");
    const sheet = cell.worksheet.load("id");
    await context.sync();
    const anchor = await anchorOf(context, sheet, cell);
    if (!anchor) return done(undefined);
    const formula = String((anchor.formulas as CellValue[][])[0]?.[0]);
    const ranges = argumentsOf(formula).map((argument) => rangeOf(context, sheet, argument));
    await context.sync();
    const inputs = ranges.map((range) =>
      range && !range.isNullObject
        ? {
            sheetId: range.worksheet.id,
            address: range.address,
            values: range.values as CellValue[][],
          }
        : undefined,
    );
    return done({
      address: cell.address,
      anchor: anchor.address,
      formula,
      value: (cell.values as CellValue[][])[0]?.[0] ?? "",
      row: cell.rowIndex - anchor.rowIndex,
      column: cell.columnIndex - anchor.columnIndex,
      inputs,
    });
  });
}

/** The cell itself, or the one above or to the left whose formula spills over it. */
async function anchorOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  cell: Excel.Range,
): Promise<Excel.Range | undefined> {
  if (isMerit((cell.formulas as CellValue[][])[0]?.[0])) return cell;
  const [top, left] = [
    Math.max(0, cell.rowIndex - reach.rows),
    Math.max(0, cell.columnIndex - reach.columns),
  ];
  const around = sheet
    .getRangeByIndexes(top, left, cell.rowIndex - top + 1, cell.columnIndex - left + 1)
    .load("formulas");
  await context.sync();
  const anchors = (around.formulas as CellValue[][]).flatMap((line, row) =>
    line.flatMap((formula, column) =>
      isMerit(formula) ? [sheet.getCell(top + row, left + column)] : [],
    ),
  );
  const spills = anchors.map((anchor) => ({
    anchor: anchor.load("address,formulas,rowIndex,columnIndex"),
    spill: anchor
      .getSpillingToRangeOrNullObject()
      .load("rowIndex,columnIndex,rowCount,columnCount"),
  }));
  await context.sync();
  const found = spills.find(({ spill }) => !spill.isNullObject && within(cell, spill));
  return found?.anchor;
}

function within({ rowIndex, columnIndex }: Excel.Range, spill: Excel.Range): boolean {
  const [down, across] = [rowIndex - spill.rowIndex, columnIndex - spill.columnIndex];
  return down >= 0 && across >= 0 && down < spill.rowCount && across < spill.columnCount;
}

function isMerit(formula: CellValue | undefined): boolean {
  return typeof formula === "string" && formula.startsWith("=MERIT.");
}

const reference =
  /^(?:(?:'((?:[^']|'')+)'|([^'!(){}",]+))!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/;

const tableName = /^[\p{L}_][\p{L}\d_.]*$/u;

/**
 * The cells that an argument names, where it is an address or a table; a number, a text or a nested
 * call is none.
 */
function rangeOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  argument: string,
): Excel.Range | undefined {
  const range =
    addressed(context, sheet, argument) ??
    (tableName.test(argument)
      ? context.workbook.tables.getItemOrNullObject(argument).getDataBodyRange()
      : undefined);
  range?.load("values,address");
  range?.worksheet.load("id");
  return range;
}

function addressed(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  argument: string,
): Excel.Range | undefined {
  const [, quoted, plain, address] = reference.exec(argument) ?? [];
  if (!address) return undefined;
  const name = quoted?.replaceAll("''", "'") ?? plain;
  const own = name === undefined ? sheet : context.workbook.worksheets.getItemOrNullObject(name);
  return own.getRange(address.replaceAll("$", ""));
}
