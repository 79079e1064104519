import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { FWorksheet } from "@univerjs/sheets/facade";
import type { Area } from "./area";
import type { Engine } from "./engine";

export type Value = string | number | boolean;
export type ValueType = "Empty" | "Double" | "String" | "Boolean" | "Error";

/** A range as Excel reports it: values, formulas and types, cell by cell. */
export interface Contents {
  readonly values: Value[][];
  readonly formulas: Value[][];
  readonly types: ValueType[][];
}

type Cells = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>> | undefined>>;

const errorText = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA)$/;

/** Reads an area in one pass; the cells of a spilled result stand in a model of their own. */
export function contentsOf(engine: Engine, sheet: FWorksheet, area: Area): Contents {
  const model = sheet.getSheet();
  const own = model.getCellMatrix();
  const formulas = engine.injector.get(FormulaDataModel);
  const spilled: Cells =
    formulas.getArrayFormulaCellData()[model.getUnitId()]?.[model.getSheetId()] ?? {};
  const contents: Contents = { values: [], formulas: [], types: [] };
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const line = lineOf(area, (column) => {
      const cell = own.getValue(row, column);
      const shown = isBlank(cell) ? (spilled[row]?.[column] ?? null) : cell;
      const [value, type] = valueOf(shown);
      const written =
        cell?.f || cell?.si
          ? formulas.getFormulaStringByCell(row, column, model.getSheetId(), model.getUnitId())
          : null;
      return [value, written ?? value, type] as const;
    });
    contents.values.push(line.map(([value]) => value));
    contents.formulas.push(line.map(([, formula]) => formula));
    contents.types.push(line.map(([, , type]) => type));
  }
  return contents;
}

function lineOf<T>({ column, columns }: Area, read: (column: number) => T): T[] {
  return Array.from({ length: columns }, (_, index) => read(column + index));
}

function isBlank(cell: Nullable<ICellData>): boolean {
  return !cell || ((cell.v === null || cell.v === undefined) && !cell.f && !cell.si && !cell.p);
}

function valueOf(cell: Nullable<ICellData>): readonly [Value, ValueType] {
  const value = cell?.p ? (cell.p.body?.dataStream ?? "").replace(/\r\n$/, "") : cell?.v;
  if (value === null || value === undefined || value === "") return ["", "Empty"];
  if (cell?.t === CellValueType.BOOLEAN || typeof value === "boolean")
    return [value === 1 || value === "1" || value === true, "Boolean"];
  if (
    cell?.t === CellValueType.STRING ||
    cell?.t === CellValueType.FORCE_STRING ||
    typeof value === "string"
  )
    return [String(value), errorText.test(String(value)) ? "Error" : "String"];
  return [value, "Double"];
}

/** The spilled area of the formula in a cell, if it spills. */
export function spillFrom(
  engine: Engine,
  sheet: FWorksheet,
  row: number,
  column: number,
): Area | undefined {
  const model = sheet.getSheet();
  const spills = engine.injector.get(FormulaDataModel).getArrayFormulaRange();
  const found = spills[model.getUnitId()]?.[model.getSheetId()]?.[row]?.[column];
  if (!found) return undefined;
  return {
    row: found.startRow,
    column: found.startColumn,
    rows: found.endRow - found.startRow + 1,
    columns: found.endColumn - found.startColumn + 1,
  };
}
