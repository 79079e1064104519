import { CellValueType, type ICellData, type IRange, type Nullable } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { FWorksheet } from "@univerjs/sheets/facade";
import { type Area, shared } from "./area";
import type { Book } from "./book";

export type Value = string | number | boolean;
export type ValueType = "Empty" | "Double" | "String" | "Boolean" | "Error";

/** A range as Excel reports it: values, formulas and types, cell by cell. */
export interface Contents {
  readonly values: Value[][];
  readonly formulas: Value[][];
  readonly types: ValueType[][];
}

type Cells = Readonly<Record<number, Readonly<Record<number, Nullable<ICellData>>> | undefined>>;

const errorText = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!|GETTING_DATA)$/;

/** Reads an area in one pass; the cells of a spilled result stand in a model of their own. */
export function contentsOf(book: Book, sheet: FWorksheet, area: Area): Contents {
  const own = sheet.getSheet().getCellMatrix();
  const { formulaAt, spilled, isBusy } = formulasOf(book, sheet);
  const contents: Contents = { values: [], formulas: [], types: [] };
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    const line = lineOf(area, (column) => {
      const cell = own.getValue(row, column);
      const written = cell?.f || cell?.si ? formulaAt(row, column) : null;
      if (written && isBusy) return pendingCell(book, written, cell);
      const filling = isBlank(cell) ? (spilled[row]?.[column] ?? null) : null;
      const [value, type] = valueOf(filling ?? cell);
      const formula =
        filling && value !== "" ? filledFormula(book, sheet, row, column, value) : value;
      return [value, written ?? formula, type] as const;
    });
    contents.values.push(line.map(([value]) => value));
    contents.formulas.push(line.map(([, formula]) => formula));
    contents.types.push(line.map(([, , type]) => type));
  }
  return contents;
}

/** The formulas of a sheet, what they fill beside their own cells, and whether they still count. */
function formulasOf(
  book: Book,
  sheet: FWorksheet,
): {
  readonly formulaAt: (row: number, column: number) => string | null;
  readonly spilled: Cells;
  readonly isBusy: boolean;
} {
  const { engine, differences } = book;
  const model = sheet.getSheet();
  const [unit, id] = [model.getUnitId(), model.getSheetId()];
  const formulas = engine.injector.get(FormulaDataModel);
  const isBusy = differences.calculation !== "settled" && !engine.calculation.isSettled;
  return {
    formulaAt: (row, column) => formulas.getFormulaStringByCell(row, column, id, unit) ?? null,
    spilled: isEmptied(book) ? {} : (formulas.getArrayFormulaCellData()[unit]?.[id] ?? {}),
    isBusy,
  };
}

/** Whether what formulas fill is blank until their functions have answered. */
function isEmptied({ engine, differences }: Book): boolean {
  return differences.calculation === "busy" && !engine.calculation.isSettled;
}

/** A formula whose function has not answered: `#BUSY!`, or what it showed before, 0 at first. */
function pendingCell(
  { differences }: Book,
  formula: string,
  cell: Nullable<ICellData>,
): readonly [Value, Value, ValueType] {
  if (differences.calculation === "busy") return ["#BUSY!", formula, "Error"];
  const [value, type] = isBlank({ ...cell, f: null, si: null })
    ? ([0, "Double"] as const)
    : valueOf(cell);
  return [value, formula, type];
}

/** What `formulas` says of a cell that another cell's formula fills. */
function filledFormula(
  book: Book,
  sheet: FWorksheet,
  row: number,
  column: number,
  value: Value,
): Value {
  const { engine, differences } = book;
  if (differences.spilled === "value") return value;
  const anchor = differences.spilled === "anchor" ? spillOver(book, sheet, row, column) : undefined;
  const { injector } = engine;
  const model = sheet.getSheet();
  return (
    (anchor &&
      injector
        .get(FormulaDataModel)
        .getFormulaStringByCell(
          anchor.row,
          anchor.column,
          model.getSheetId(),
          model.getUnitId(),
        )) ??
    ""
  );
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
  book: Book,
  sheet: FWorksheet,
  row: number,
  column: number,
): Area | undefined {
  return spillsOf(book, sheet).find((area) => area.row === row && area.column === column);
}

/** The spilled area over a cell, that of the formula in it or of another. */
export function spillOver(
  book: Book,
  sheet: FWorksheet,
  row: number,
  column: number,
): Area | undefined {
  const cell = { row, column, rows: 1, columns: 1 };
  return spillsOf(book, sheet).find((area) => shared(area, cell));
}

/** How many cells of an area belong to results that spill. */
export function spilledCells(book: Book, sheet: FWorksheet, area: Area): number {
  return spillsOf(book, sheet)
    .map((spill) => shared(spill, area))
    .reduce((sum, part) => sum + (part ? part.rows * part.columns : 0), 0);
}

/** What formulas fill: nothing where they wait for their answers. */
function spillsOf(book: Book, sheet: FWorksheet): Area[] {
  const { engine } = book;
  if (isEmptied(book)) return [];
  const model = sheet.getSheet();
  const spills = engine.injector.get(FormulaDataModel).getArrayFormulaRange();
  const lines = Object.values(spills[model.getUnitId()]?.[model.getSheetId()] ?? {});
  return lines
    .flatMap((line) => Object.values((line ?? {}) as Readonly<Record<number, IRange>>))
    .map(areaIn)
    .filter(({ rows, columns }) => rows * columns > 1);
}

function areaIn({ startRow, startColumn, endRow, endColumn }: IRange): Area {
  return {
    row: startRow,
    column: startColumn,
    rows: endRow - startRow + 1,
    columns: endColumn - startColumn + 1,
  };
}
