import type { FWorksheet } from "@univerjs/sheets/facade";
import { type Area, addressOf, areaOf, bounding, quoted, shared } from "../area";
import type { HostObject } from "../dispatch";
import { HostError } from "../host-error";
import type { Context, Placed } from "./context";

/** Where a range is, and the ranges beside it. */
export class PlacedRange {
  constructor(
    protected readonly context: Context,
    readonly sheet: FWorksheet,
    readonly area: Area,
  ) {
    const { row, column, rows, columns } = area;
    if (row < 0 || column < 0 || rows < 1 || columns < 1)
      throw new HostError("InvalidArgument", "The range is invalid");
  }

  get Address(): string {
    return `${quoted(this.sheet.getSheetName())}!${addressOf(this.area)}`;
  }

  get RowIndex(): number {
    return this.area.row;
  }

  get ColumnIndex(): number {
    return this.area.column;
  }

  get RowCount(): number {
    return this.area.rows;
  }

  get ColumnCount(): number {
    return this.area.columns;
  }

  GetCell(row: number, column: number): HostObject {
    return this.at({
      row: this.area.row + row,
      column: this.area.column + column,
      rows: 1,
      columns: 1,
    });
  }

  GetRow(row: number): HostObject {
    return this.at({ ...this.area, row: this.area.row + row, rows: 1 });
  }

  GetResizedRange(rows: number, columns: number): HostObject {
    return this.at({
      ...this.area,
      rows: this.area.rows + rows,
      columns: this.area.columns + columns,
    });
  }

  GetBoundingRect(other: Placed | string): HostObject {
    return this.at(bounding(this.area, typeof other === "string" ? areaOf(other) : other.area));
  }

  GetIntersectionOrNullObject(other: Placed | string): HostObject | null {
    const area = shared(this.area, typeof other === "string" ? areaOf(other) : other.area);
    return area ? this.at(area) : null;
  }

  protected at(area: Area): HostObject {
    return this.context.range(this.sheet, area);
  }
}
