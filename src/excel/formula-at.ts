import type { FormulaAt } from "../sheets/explain/formula-at";
import { isMeritFormula } from "../sheets/merit-formula";
import type { CellValue } from "../sheets/region";
import { type Outcome, done, inWorkbook } from "./run";

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
    const parent = cell.getSpillParentOrNullObject().load("rowIndex,columnIndex,formulas,address");
    await context.sync();
    const anchor = parent.isNullObject ? cell : parent;
    const formula = (anchor.formulas as CellValue[][])[0]?.[0];
    if (!isMeritFormula(formula)) return done(undefined);
    const ranges = argumentsOf(String(formula)).map((argument) =>
      rangeOf(context, sheet, argument),
    );
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
      formula: String(formula),
      value: (cell.values as CellValue[][])[0]?.[0] ?? "",
      row: cell.rowIndex - anchor.rowIndex,
      column: cell.columnIndex - anchor.columnIndex,
      inputs,
    });
  });
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
