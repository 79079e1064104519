import { ofText } from "../../domain";
import type { Language } from "../../locales/language";
import { writtenNumber } from "../../locales/number";
import type { CellValue } from "../region";
import type { SheetTable } from "../table";
import { columnUnit, unitSize } from "./unit";

/** A cell whose number people wrote as text, with a unit, a sign or separators. */
interface WrittenNumber {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly value: number;
}

/**
 * The numbers that people wrote as text, in columns that hold little else [D3]. Texts that are
 * plain decimals are numbers anyway [N3], unless the reader's language means another: 2.104 is 2104
 * in Spanish.
 */
export function writtenNumbers(table: SheetTable, language: Language): WrittenNumber[] {
  return table.headers.flatMap((_, column) => {
    const unit = unitSize(columnUnit(table, column));
    const cells = table.rows.map((line, row) =>
      cellOf(line[column], { row, column }, language, unit),
    );
    const written = cells.filter((cell) => typeof cell === "object");
    const others = cells.filter((cell) => cell === "other").length;
    const figures = cells.filter((cell) => cell === "number").length + written.length;
    return others <= figures ? written : [];
  });
}

function cellOf(
  cell: CellValue | undefined,
  place: Pick<WrittenNumber, "row" | "column">,
  language: Language,
  unit: number,
): WrittenNumber | "number" | "blank" | "other" {
  if (cell === undefined || cell === "") return "blank";
  if (typeof cell === "number") return "number";
  if (typeof cell !== "string" || !/[\d０-９]/.test(cell)) return "other";
  // 5000元 in a column of 万元 may mean either: nobody guesses [D4].
  if (unit > 0 && /\d\s*元\s*$/.test(cell)) return "other";
  const plain = ofText(cell);
  const value = writtenNumber(cell, language, unit);
  if (plain && !(value && !value.eq(plain))) return "number";
  return value ? { ...place, text: cell, value: value.toNumber() } : "other";
}

/** The table with those numbers in the place of their texts; what stands on the sheet is kept. */
export function withWritten(table: SheetTable, written: readonly WrittenNumber[]): SheetTable {
  if (written.length === 0) return table;
  const rows = table.rows.map((line) => [...line]);
  for (const { row, column, value } of written) {
    const line = rows[row];
    if (line) line[column] = value;
  }
  return { ...table, rows };
}
