import {
  type ExistingSheet,
  type PendingSheet,
  type WantedSheet,
  changesOf,
  turnsFrom,
} from "../sheets/comparison";
import type { SheetModel } from "../sheets/model";
import type { CellValue } from "../sheets/region";
import { blockOf, blockProperties, joined, readParts } from "./read-parts";
import { type Outcome, done, inWorkbook } from "./run";
import { rewritable } from "./write";

/** Compares models with the sheets of last time, value by value. */
export async function compareSheets(
  wanted: readonly WantedSheet[],
): Promise<Outcome<readonly PendingSheet[]>> {
  if (wanted.every(({ sheetId }) => sheetId === undefined))
    return done(wanted.map(({ key, model }) => ({ key, model, found: undefined })));
  return inWorkbook(async (context) => {
    const sheets = wanted.map(({ sheetId }) =>
      sheetId === undefined
        ? undefined
        : context.workbook.worksheets.getItemOrNullObject(sheetId).load("id"),
    );
    const used = sheets.map((sheet) => sheet?.getUsedRangeOrNullObject().load(blockProperties));
    await context.sync();
    const there = wanted.flatMap((own, index) => {
      const [sheet, range] = [sheets[index], used[index]];
      return sheet && range && !sheet.isNullObject
        ? [{ ...own, sheet, block: fromFirst(range) }]
        : [];
    });
    const read = await readParts(context, there, "values,formulas");
    const founds = there.map(({ sheet, model }, index) => {
      const pieces = read[index] ?? [];
      const formulas = joined(pieces, "formulas") as CellValue[][];
      return {
        id: sheet.id,
        model,
        values: joined(pieces, "values") as CellValue[][],
        formulas,
        spills: spillsIn(sheet, formulas),
      };
    });
    if (founds.some(({ spills }) => spills.length > 0)) await context.sync();
    const found = new Map(founds.map((sheet) => [sheet.id, foundOf(sheet)]));
    return done(
      wanted.map(({ key, model, sheetId }) => ({ key, model, found: found.get(sheetId ?? "") })),
    );
  });
}

interface Read {
  readonly id: string;
  readonly model: SheetModel;
  readonly values: CellValue[][];
  readonly formulas: CellValue[][];
  readonly spills: readonly Excel.Range[];
}

function foundOf({ id, model, values, formulas, spills }: Read): ExistingSheet {
  const own = rewritable(withoutSpills(formulas, spills), values);
  return {
    sheetId: id,
    changes: changesOf(model, values),
    turns: turnsFrom(model, own),
    values,
    formulas,
    own,
  };
}

/** A used range begins where the first content is; a sheet begins at A1. */
function fromFirst(used: Excel.Range): {
  row: number;
  column: number;
  rows: number;
  columns: number;
} {
  const { row, column, rows, columns } = blockOf(used);
  return { row: 0, column: 0, rows: row + rows, columns: column + columns };
}

/** The areas that formulas of Merit fill. */
function spillsIn(
  sheet: Excel.Worksheet,
  formulas: readonly (readonly CellValue[])[],
): Excel.Range[] {
  return formulas.flatMap((line, row) =>
    line.flatMap((cell, column) =>
      typeof cell === "string" && cell.startsWith("=MERIT.")
        ? [sheet.getCell(row, column).getSpillingToRangeOrNullObject().load(blockProperties)]
        : [],
    ),
  );
}

/** Cells that a formula fills come back with it; the formula itself stays. */
function withoutSpills(
  formulas: readonly (readonly CellValue[])[],
  spills: readonly Excel.Range[],
): CellValue[][] {
  const own = formulas.map((line) => [...line]);
  for (const spill of spills) {
    if (spill.isNullObject) continue;
    const { rowIndex, columnIndex, rowCount, columnCount } = spill;
    for (let cell = 1; cell < rowCount * columnCount; cell += 1) {
      const line = own[rowIndex + Math.floor(cell / columnCount)];
      if (line) line[columnIndex + (cell % columnCount)] = "";
    }
  }
  return own;
}
