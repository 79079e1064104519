import { mostRows } from "../../../sheets/appraisal/files/limits";
import type { CellType, CellValue, Region } from "../../../sheets/region";
import { type PackageRefusal, packageRefusal } from "./unpacked";

/** A file as it was read: its sheets as regions, formulas as they stand; or why it was not. */
export type ReadFile =
  | {
      readonly ok: true;
      readonly sheets: readonly Region[];
      /** Sheets that nobody sees who opens the file: they are not read. */
      readonly hidden: number;
    }
  | { readonly ok: false; readonly refusal: PackageRefusal };

/**
 * Reads a workbook's values in this page; nothing in it is calculated, fetched or run. The reader
 * is loaded when it is needed.
 */
export async function readWorkbookFile(name: string, bytes: Uint8Array): Promise<ReadFile> {
  if (!/\.xlsx$/i.test(name)) return { ok: false, refusal: "notXlsx" };
  const refusal = await packageRefusal(bytes);
  if (refusal) return { ok: false, refusal };
  const { readXlsx } = await import(/* webpackChunkName: "xlsx" */ "hucre/xlsx");
  try {
    let hidden = 0;
    const isSeen = (sheet: {
      readonly hidden?: boolean;
      readonly veryHidden?: boolean;
    }): boolean => {
      const isHidden = sheet.hidden === true || sheet.veryHidden === true;
      if (isHidden) hidden += 1;
      return !isHidden;
    };
    const { sheets } = await readXlsx(bytes, { maxRows: mostRows + 1, sheets: isSeen });
    return { ok: true, sheets: sheets.map((sheet) => regionOf(sheet)), hidden };
  } catch {
    return { ok: false, refusal: "broken" };
  }
}

interface FileSheet {
  readonly name: string;
  readonly rows: readonly (readonly unknown[])[];
  readonly cells?: ReadonlyMap<string, { readonly formula?: string | undefined }> | undefined;
}

function regionOf({ name, rows, cells }: FileSheet): Region {
  const width = rows.reduce((most, line) => Math.max(most, line.length), 1);
  const values = rows.map((line) =>
    Array.from({ length: width }, (_, column) => valueOf(line[column])),
  );
  const formulas = values.map((line, row) =>
    line.map((value, column): CellValue => {
      const formula = cells?.get(`${row},${column}`)?.formula;
      return formula === undefined ? value : `=${formula}`;
    }),
  );
  return {
    sheetId: "",
    sheetName: name,
    row: 0,
    column: 0,
    values,
    types: values.map((line) => line.map(typeOf)),
    formulas,
    tableName: undefined,
  };
}

/** A number that no cell can hold becomes a text: it is told with its row, like any other. */
function valueOf(cell: unknown): CellValue {
  if (typeof cell === "number" && !Number.isFinite(cell)) return String(cell);
  if (typeof cell === "number" || typeof cell === "boolean" || typeof cell === "string")
    return cell;
  return cell instanceof Date ? cell.toISOString() : "";
}

function typeOf(value: CellValue): CellType {
  if (value === "") return "Empty";
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}
