import type { FRange } from "@univerjs/sheets/facade";
import { shared } from "../area";
import type { HostObject } from "../dispatch";
import { HostError } from "../host-error";
import {
  type Contents,
  type Value,
  type ValueType,
  contentsOf,
  spillFrom,
  spillOver,
  spilledCells,
} from "../sheet-cells";
import { typed } from "../typed";
import { DataValidationObject } from "./data-validation";
import { FormatObject, looksOf } from "./format";
import { PlacedRange } from "./placed-range";
import { surrounding, usedIn, wholeOf } from "./surrounding";

/** Cells of a sheet as Excel's client asks for them. */
export class RangeObject extends PlacedRange {
  _ReferenceId: string | undefined;

  get Values(): Value[][] {
    return this.contents().values;
  }

  set Values(values: unknown) {
    this.write(values);
  }

  get Formulas(): Value[][] {
    return this.contents().formulas;
  }

  set Formulas(formulas: unknown) {
    this.write(formulas);
  }

  get ValueTypes(): ValueType[][] {
    return this.contents().types;
  }

  get NumberFormat(): string[][] {
    return this.cells()
      .getNumberFormats()
      .map((line) => line.map((format) => format || "General"));
  }

  set NumberFormat(formats: unknown) {
    const matrix = this.matrix(formats) as (string | null)[][];
    this.change();
    this.cells().setNumberFormats(matrix.map((line) => line.map((format) => format ?? "General")));
  }

  get Format(): FormatObject {
    return new FormatObject(this.context.book, this.sheet, this.area, () => this.change());
  }

  get DataValidation(): DataValidationObject {
    return new DataValidationObject(this.context.book, this.sheet.getSheetId(), this.area);
  }

  get Worksheet(): HostObject {
    return this.context.worksheet(this.sheet);
  }

  GetSurroundingRegion(): HostObject {
    const all = wholeOf(this.sheet);
    return this.at(surrounding(contentsOf(this.context.book, this.sheet, all).types, this.area));
  }

  GetTables(): HostObject {
    return this.context.tables(this.sheet, this.area);
  }

  /** The part of the range that is not blank, or that has a look; null where there is none. */
  GetUsedRangeOrNullObject(valuesOnly: boolean | null): HostObject | null {
    const there = shared(this.area, wholeOf(this.sheet));
    const used = there && usedIn(this.context.book, this.sheet, there, valuesOnly ?? false);
    return used ? this.at(used) : null;
  }

  /** How each cell looks: whatever of it was asked for. */
  GetCellProperties(): object[][] {
    const { row, column, rows, columns } = this.area;
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (_, across) =>
        looksOf(this.context.book, this.sheet.getRange(row + down, column + across, 1, 1)),
      ),
    );
  }

  /** The area that the formula in this cell spills to; null where it does not spill. */
  GetSpillingToRangeOrNullObject(): HostObject | null {
    const area = spillFrom(this.context.book, this.sheet, this.area.row, this.area.column);
    return area ? this.at(area) : null;
  }

  /** The cell whose formula fills this one; null where none does. */
  GetSpillParentOrNullObject(): HostObject | null {
    const { row, column } = this.area;
    const area = spillOver(this.context.book, this.sheet, row, column);
    return area ? this.at({ ...area, rows: 1, columns: 1 }) : null;
  }

  /** Whether all cells belong to results that spill: null where only some do. */
  get HasSpill(): boolean | null {
    const { rows, columns } = this.area;
    const count = spilledCells(this.context.book, this.sheet, this.area);
    return count === 0 ? false : count === rows * columns ? true : null;
  }

  /** Puts values of cells of the same size here: formulas and what they fill become values. */
  CopyFrom(source: RangeObject, type: string | null): null {
    if (type !== "Values") throw new HostError("NotImplemented", `Copying of ${type ?? "all"}`);
    const { values } = source.contents();
    this.write(
      values.map((line) =>
        line.map((cell) => (typeof cell === "string" && cell !== "" ? `'${cell}` : cell)),
      ),
    );
    return null;
  }

  Clear(applyTo: string | null): null {
    this.change();
    if (applyTo === "Contents") this.cells().clearContent();
    else if (applyTo === "Formats") this.cells().clearFormat();
    else this.cells().clear();
    return null;
  }

  Select(): null {
    this.sheet.activate();
    this.cells().activate();
    if ("scrollToCell" in this.sheet)
      (this.sheet.scrollToCell as (row: number, column: number) => void)(
        Math.max(0, this.area.row - 3),
        this.area.column,
      );
    return null;
  }

  _KeepReference(): null {
    this._ReferenceId = this.context.references.keep(this);
    return null;
  }

  _ValidateArraySize(rows: number, columns: number): null {
    if (rows !== this.area.rows || columns !== this.area.columns) throw wrongSize();
    return null;
  }

  private contents(): Contents {
    return contentsOf(this.context.book, this.sheet, this.area);
  }

  private write(input: unknown): void {
    const matrix = this.matrix(input);
    this.change();
    const current = matrix.some((line) => line.includes(null))
      ? this.contents().formulas
      : undefined;
    this.cells().setValues(
      matrix.map((line, row) =>
        line.map((cell, column) => typed(cell ?? current?.[row]?.[column]) ?? {}),
      ),
    );
  }

  /** One value for all cells, or a matrix of the range's size. */
  private matrix(input: unknown): unknown[][] {
    const { rows, columns } = this.area;
    if (!Array.isArray(input))
      return Array.from({ length: rows }, () => new Array<unknown>(columns).fill(input));
    const matrix = input as unknown[][];
    if (matrix.length !== rows || matrix.some((line) => line.length !== columns)) throw wrongSize();
    return matrix;
  }

  private change(): void {
    this.context.book.open(this.sheet);
    this.context.book.grow(this.sheet, this.area);
  }

  private cells(): FRange {
    const { row, column, rows, columns } = this.area;
    return this.sheet.getRange(row, column, rows, columns);
  }
}

function wrongSize(): HostError {
  return new HostError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}
