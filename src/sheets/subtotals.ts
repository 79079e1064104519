import { Decimal, nameKey, ofCell } from "../domain";
import type { CellType, CellValue } from "./region";

/** The lines below a header, with the row of the sheet at which they begin. */
export interface Lines {
  readonly values: readonly (readonly CellValue[])[];
  readonly types: readonly (readonly CellType[])[];
  readonly formulas: readonly (readonly CellValue[])[];
  readonly row: number;
  readonly column: number;
}

/** Words with which a name may begin or end: they say a sum only where more speaks for it. */
const weak: readonly string[] = ["total", "sum", "suma", "totales"].map(nameKey);

/**
 * Which lines add others up [D2]: one of their texts is, begins or ends with a word for a sum, or
 * one of their figures is a formula that adds other rows of its own column. A text that is more
 * than "total" or "suma" must besides leave the last key blank, name a key of other rows, or stand
 * beside the sum of the rows above it: Total Care is a customer.
 *
 * @param words for sums, in every language: Latin ones must stand as words of their own
 */
export function subtotalLines(lines: Lines, words: readonly string[]): boolean[] {
  const keys = words.map(nameKey);
  if (keys.length === 0) return lines.values.map(() => false);
  const deepest = lastKeyColumn(lines);
  const names = lazily(() => new Set(lines.values.flat().map((cell) => nameKey(String(cell)))));
  const saidBy = remembered((text: string) => saidSum(nameKey(text), keys));
  let from = 0;
  return lines.values.map((line, index) => {
    const types = lines.types[index] ?? [];
    const said = line.map((cell, column) =>
      types[column] === "String" ? saidBy(String(cell)) : undefined,
    );
    const isLikely = (): boolean =>
      types[deepest] === "Empty" ||
      said.some((own) => own && names().has(own.rest)) ||
      isSumOf(lines.values.slice(from, index), line);
    const isNamed = said.some((own) => own && (!own.isWeak || isLikely()));
    const isGoal = line.some(
      (cell, column) => types[column] === "String" && saysGoal(String(cell)),
    );
    const isSum = isNamed || isGoal || isAdding(lines, index);
    if (isSum) from = index + 1;
    return isSum;
  });
}

/** A value that is worked out when it is first asked for. */
function lazily<Value>(of: () => Value): () => Value {
  let known: Value | undefined;
  return () => (known ??= of());
}

/** A function that works each text out once. */
function remembered<Value>(of: (text: string) => Value): (text: string) => Value {
  const known = new Map<string, { readonly value: Value }>();
  return (text) => {
    const own = known.get(text) ?? { value: of(text) };
    known.set(text, own);
    return own.value;
  };
}

function isAdding(lines: Lines, index: number): boolean {
  return (lines.formulas[index] ?? []).some((formula, column) => {
    const place = { row: lines.row + index, column: lines.column + column };
    return lines.types[index]?.[column] === "Double" && addsRows(String(formula), place, lines);
  });
}

/** The last column that holds texts in most rows. */
function lastKeyColumn({ types }: Lines): number {
  const width = types[0]?.length ?? 0;
  const texts = Array.from({ length: width }, (_, column) =>
    types.filter((line) => line[column] === "String").length * 2 > types.length ? column : -1,
  );
  return Math.max(-1, ...texts);
}

/** Whether a line holds the sum of some lines in any column of figures. */
function isSumOf(above: Lines["values"], line: readonly CellValue[]): boolean {
  return (
    above.length > 1 &&
    line.some((cell, column) => {
      const figures = above.map((own) => own[column]);
      if (typeof cell !== "number" || cell === 0) return false;
      if (!figures.every((figure) => typeof figure === "number")) return false;
      return Decimal.sum(...figures.map(ofCell)).eq(ofCell(cell));
    })
  );
}

/** What a row is called that holds the goal of all others: 2026年目标, total target, objetivo 2026. */
const goalWords = [
  /^(20\d\d年?度?|fy ?\d+|\d\d年|明年|今年|来年|本年|年度?|全年|公司|部门|团队|集团|全国|总体?|合计|销售额?|业绩|回款|利润|下达|下发|分解|考核|的)*(目标|任务|预算|计划|指标)(合计|总[额计]?|数|值|额)?$/,
  /^((20\d\d|fy ?\d+|next year|total|annual|overall|sales|company|team) )*(target|goal|budget|quota)s?( (total|20\d\d|fy ?\d+))*$/,
  /^(20\d\d )?(objetivo|meta|presupuesto|cuota)( (total|anual|general|de ventas|20\d\d))*$/,
];

/** Whether a text is what such a row is called. */
export function saysGoal(text: string): boolean {
  const key = nameKey(text)
    .replace(/[:：()（）]/g, "")
    .trim();
  return goalWords.some((words) => words.test(key));
}

/** What a text says besides a word for a sum that it is, begins or ends with. */
function saidSum(
  text: string,
  words: readonly string[],
): { readonly rest: string; readonly isWeak: boolean } | undefined {
  for (const word of words) {
    if (text === word) return { rest: "", isWeak: false };
    if (!text.startsWith(word) && !text.endsWith(word)) continue;
    const isLatin = /^[a-z ]+$/.test(word);
    const [before, after] = isLatin ? ["[^a-zà-ÿ]", "[^a-zà-ÿ]"] : ["", ""];
    const found = new RegExp(`^${word}(?=${after})|(?<=${before})${word}$`).exec(text);
    if (!found) continue;
    const rest = text.replace(found[0], "").replace(/^[\s:：-]+|[\s:：-]+$/g, "");
    return { rest, isWeak: weak.includes(word) };
  }
  return undefined;
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
