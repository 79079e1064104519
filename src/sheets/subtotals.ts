import { nameKey } from "../domain";
import type { CellType, CellValue } from "./region";

/** The lines below a header, with the row of the sheet at which they begin. */
export interface Lines {
  readonly values: readonly (readonly CellValue[])[];
  readonly types: readonly (readonly CellType[])[];
  readonly formulas: readonly (readonly CellValue[])[];
  readonly row: number;
  readonly column: number;
}

/**
 * Which lines add others up [D2]: one of their texts is, begins or ends with a word for a sum, or
 * one of their figures is a formula that adds other rows of its own column.
 *
 * @param words for sums, in every language: Latin ones must stand as words of their own
 */
export function subtotalLines(lines: Lines, words: readonly string[]): boolean[] {
  const keys = words.map(nameKey);
  if (keys.length === 0) return lines.values.map(() => false);
  return lines.values.map((line, index) => {
    const types = lines.types[index] ?? [];
    const isNamed = line.some(
      (cell, column) => types[column] === "String" && saysSum(nameKey(String(cell)), keys),
    );
    return (
      isNamed ||
      (lines.formulas[index] ?? []).some((formula, column) => {
        const place = { row: lines.row + index, column: lines.column + column };
        return types[column] === "Double" && addsRows(String(formula), place, lines);
      })
    );
  });
}

/** Whether a text is, begins or ends with a word for a sum. */
function saysSum(text: string, words: readonly string[]): boolean {
  return words.some((word) => {
    if (text === word) return true;
    if (!/^[a-z ]+$/.test(word)) return text.startsWith(word) || text.endsWith(word);
    return new RegExp(`^${word}[^a-zà-ÿ]|[^a-zà-ÿ]${word}$`).test(text);
  });
}

/** Whether a formula adds cells of its own column in other rows of the table. */
function addsRows(
  formula: string,
  { row, column }: { readonly row: number; readonly column: number },
  { values, row: first }: Lines,
): boolean {
  if (!/^=.*(SUM|SUBTOTAL|AGGREGATE|\+)/i.test(formula) || formula.includes("!")) return false;
  const cells = [...formula.matchAll(/\$?([A-Z]{1,3})\$?(\d{1,7})/gi)];
  return (
    cells.length > 1 &&
    cells.every(([, letters = "", digits = ""]) => {
      const other = Number(digits) - 1;
      const isInside = other >= first && other < first + values.length && other !== row;
      return isInside && columnNumber(letters) === column;
    })
  );
}

function columnNumber(letters: string): number {
  return (
    [...letters.toUpperCase()].reduce((sum, sign) => sum * 26 + sign.charCodeAt(0) - 64, 0) - 1
  );
}
