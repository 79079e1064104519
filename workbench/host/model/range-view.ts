import type { FWorksheet } from "@univerjs/sheets/facade";
import { type Area, addressOf, quoted } from "../area";

/** The rows of a range that are not hidden. */
export class RangeViewObject {
  constructor(
    private readonly sheet: FWorksheet,
    private readonly area: Area,
  ) {}

  get CellAddresses(): string[][] {
    const { row, column, rows, columns } = this.area;
    const name = quoted(this.sheet.getSheetName());
    const visible = Array.from({ length: rows }, (_, down) => row + down).filter((own) =>
      this.sheet.getSheet().getRowVisible(own),
    );
    return visible.map((own) =>
      Array.from(
        { length: columns },
        (_, across) =>
          `${name}!${addressOf({ row: own, column: column + across, rows: 1, columns: 1 })}`,
      ),
    );
  }
}
