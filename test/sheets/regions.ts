import type { CellType, CellValue, Region } from "../../src/sheets/region";

/** Cells as a sheet that was read. */
export function regionOf(values: readonly (readonly CellValue[])[], sheetName = "Sheet"): Region {
  const width = Math.max(1, ...values.map((line) => line.length));
  const whole = values.map((line) =>
    Array.from({ length: width }, (_, column) => line[column] ?? ""),
  );
  const typeOf = (value: CellValue): CellType =>
    value === "" ? "Empty" : typeof value === "number" ? "Double" : "String";
  return {
    sheetId: sheetName,
    sheetName,
    row: 0,
    column: 0,
    values: whole,
    types: whole.map((line) => line.map(typeOf)),
    formulas: whole,
    tableName: undefined,
  };
}
