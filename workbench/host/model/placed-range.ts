import type { FWorksheet } from "@univerjs/sheets/facade";
import { type Area, addressOf, areaOf, bounding, quoted, shared } from "../area";
import type { HostObject } from "../dispatch";
import { HostError } from "../host-error";
import type { Context, Placed } from "./context";
import { RangeViewObject } from "./range-view";

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

  /** Whether all rows are hidden: null where only some are. */
  get RowHidden(): boolean | null {
    const { row, rows } = this.area;
    const sheet = this.sheet.getSheet();
    const hidden = Array.from({ length: rows }, (_, down) => !sheet.getRowVisible(row + down));
    return hidden.every(Boolean) ? true : hidden.some(Boolean) ? null : false;
  }

  set RowHidden(isHidden: unknown) {
    const { row, rows } = this.area;
    if (isHidden === true) this.sheet.hideRows(row, rows);
    else this.sheet.showRows(row, rows);
  }

  GetVisibleView(): HostObject {
    return new RangeViewObject(this.sheet, this.area);
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
