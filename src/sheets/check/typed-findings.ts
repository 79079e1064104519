import { ofCell } from "../../domain";
import type { Region } from "../region";
import type { Finding } from "./finding";

/**
 * Numbers that somebody typed where the rows above and below have formulas: before the year of a
 * plan that is what it is split by, and it no longer follows the table [Y1].
 *
 * @param rows of the plan's body, with the column of their year
 */
export function typedFindings(
  { sheetId, sheetName, row, column, values, formulas }: Region,
  rows: readonly { readonly row: number; readonly column: number }[],
): Finding[] {
  const year = rows[0]?.column ?? 0;
  return Array.from({ length: year }, (_, across) => across).flatMap((across): Finding[] => {
    const isFormula = (at: number): boolean => String(formulas[at]?.[across]).startsWith("=");
    const typed = rows.filter(
      (own) => typeof values[own.row]?.[across] === "number" && !isFormula(own.row),
    );
    const others = rows.filter((own) => isFormula(own.row));
    if (typed.length * 2 > others.length) return [];
    return typed.map((own) => ({
      sheetId,
      sheetName,
      row: row + own.row,
      column: column + across,
      kind: "typed",
      got: ofCell(Number(values[own.row]?.[across])),
    }));
  });
}
