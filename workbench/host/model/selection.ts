import type { FRange } from "@univerjs/sheets/facade";
import type { Area } from "../area";

export function areaOfRange(range: FRange): Area {
  return {
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getHeight(),
    columns: range.getWidth(),
  };
}
