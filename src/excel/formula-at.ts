import type { FormulaAt } from "../sheets/explain/formula-at";
import { isMeritFormula } from "../sheets/merit-formula";
import type { CellValue } from "../sheets/region";
import { askCalculated } from "./calculated";
import { type Outcome, done, inWorkbook } from "./run";

/**
 * The formula behind the selected cell with the cells that its arguments name; nothing where there
 * is none of Merit's.
 */
export function readFormulaAt(
  argumentsOf: (formula: string) => readonly string[],
): Promise<Outcome<FormulaAt | undefined>> {
  return inWorkbook(async (context) => {
    const calculated = askCalculated(context);
    let place = await selectedIn(context);
    // A cell that is about to be filled belongs to no formula yet, and shows no figure to explain.
    if (await calculated()) place = await selectedIn(context);
    const { cell, sheet, anchor } = place;
    const formula = firstOf(anchor.formulas);
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
      value: firstOf(cell.values) ?? "",
      row: cell.rowIndex - anchor.rowIndex,
      column: cell.columnIndex - anchor.columnIndex,
      inputs,
    });
  });
}

/** The selected cell, and the one whose formula fills it: itself where no other does. */
interface Place {
  readonly cell: Excel.Range;
  readonly sheet: Excel.Worksheet;
  readonly anchor: Excel.Range;
}

async function selectedIn(context: Excel.RequestContext): Promise<Place> {
  const cell = context.workbook
    .getSelectedRange()
    .getCell(0, 0)
    .load("rowIndex,columnIndex,values,formulas,address");
  const sheet = cell.worksheet.load("id");
  const parent = cell.getSpillParentOrNullObject().load("rowIndex,columnIndex,formulas,address");
  await context.sync();
  return { cell, sheet, anchor: parent.isNullObject ? cell : parent };
}

function firstOf(cells: unknown): CellValue | undefined {
  return (cells as CellValue[][])[0]?.[0];
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
