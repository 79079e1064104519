import { Decimal, nameKey, ofCell } from "../../domain";
import { isDay } from "../day";
import type { CellType, CellValue } from "../region";
import type { SheetTable } from "../table";
import { saysGoalFor } from "./header-words";

const months = [
  ["1月", "一月", "jan", "january", "ene", "enero"],
  ["2月", "二月", "feb", "february", "febrero"],
  ["3月", "三月", "mar", "march", "marzo"],
  ["4月", "四月", "apr", "april", "abr", "abril"],
  ["5月", "五月", "may", "mayo"],
  ["6月", "六月", "jun", "june", "junio"],
  ["7月", "七月", "jul", "july", "julio"],
  ["8月", "八月", "aug", "august", "ago", "agosto"],
  ["9月", "九月", "sep", "sept", "september", "septiembre"],
  ["10月", "十月", "oct", "october", "octubre"],
  ["11月", "十一月", "nov", "november", "noviembre"],
  ["12月", "十二月", "dec", "december", "dic", "diciembre"],
] as const;
const quarters = [
  ["q1", "1季度", "一季度", "第一季度", "t1"],
  ["q2", "2季度", "二季度", "第二季度", "t2"],
  ["q3", "3季度", "三季度", "第三季度", "t3"],
  ["q4", "4季度", "四季度", "第四季度", "t4"],
] as const;

/**
 * The table with one more column where it holds a year by periods, or a part of one: their sum,
 * never one of them alone, is what a year is split by [D8].
 */
export function withYear(
  table: SheetTable,
  headerOf: (from: string, to: string) => string,
): SheetTable {
  const { columns } = periodsIn(table.headers);
  const [first, last] = [columns[0], columns.at(-1)];
  if (first === undefined || last === undefined) return table;
  const years = (lines: SheetTable["rows"]): readonly CellValue[] =>
    lines.map((line) => yearOf(line, columns));
  const rows = years(table.rows);
  const longer = (lines: SheetTable["rows"]): SheetTable["rows"] =>
    lines.map((line, row) => [...line, rows[row] ?? ""]);
  return {
    ...table,
    headers: [...table.headers, headerOf(table.headers[first] ?? "", table.headers[last] ?? "")],
    rows: longer(table.rows),
    formulas: longer(table.formulas),
    types: table.types.map((types, row): readonly CellType[] => [
      ...types,
      typeof rows[row] === "number" ? "Double" : "String",
    ]),
    leftOut: table.leftOut.map((own) => ({
      ...own,
      values: [...own.values, yearOf(own.values, columns)],
    })),
    sums: { [table.headers.length]: columns },
  };
}

/** The sum of a row's periods, or the first of them that is no number. */
function yearOf(line: readonly CellValue[], columns: readonly number[]): CellValue {
  let sum = new Decimal(0);
  for (const column of columns) {
    const cell = line[column] ?? "";
    if (typeof cell === "number") sum = sum.plus(ofCell(cell));
    else if (cell !== "") return cell;
  }
  return sum.toNumber();
}

/** What stands around the name of a period in the headers of a table. */
type Around = readonly [before: string, behind: string];

/**
 * The columns of a year's periods, in order [D8]: twelve months or four quarters, in any of the
 * languages, each with the same words before and behind it; where a table has not all of them, the
 * most that follow each other, two at least. Goals only where there is nothing else.
 */
export function periodsIn(headers: readonly string[]): {
  readonly columns: readonly number[];
  readonly isWhole: boolean;
} {
  const keys = headers.map(periodKey);
  const all = [months, quarters].flatMap((kind) =>
    aroundIn(keys, kind.flat()).map((around) => columnsOf(keys, around, kind)),
  );
  const isGoal = ([first]: readonly number[]): boolean => saysGoalFor(headers[first ?? -1] ?? "");
  const best = (found: readonly (readonly number[])[]): readonly number[] | undefined =>
    found.find((columns) => !isGoal(columns)) ?? found[0];
  const year = best(all.filter(isWhole));
  if (year) return { columns: year, isWhole: true };
  const runs = all.map(longestRun).filter((run) => run.length > 1 && isWhole(run));
  const longest = Math.max(0, ...runs.map(({ length }) => length));
  const part = best(runs.filter(({ length }) => length === longest));
  return { columns: part ?? [], isWhole: false };
}

/** The most columns that follow each other without a gap. */
function longestRun(columns: readonly number[]): readonly number[] {
  let [best, own]: number[][] = [[], []];
  for (const column of columns) {
    own = column < 0 ? [] : [...(own ?? []), column];
    if (own.length > (best ?? []).length) best = own;
  }
  return best ?? [];
}

/**
 * Whether a header names a month, a quarter or a date: one of them is no driver of a year [D8], but
 * what adds them up may be.
 */
export function isPeriodHeader(header: string): boolean {
  const key = periodKey(header);
  if (isDated(header)) return true;
  const words = [...months, ...quarters].flat();
  const serial = /^\d{5}$/.test(key) && isDay(Number(key));
  const isPart =
    /^(\d{1,2}|[一二三四五六七八九十]+)月|^第?[一二三四1-4]季度|^[qt][1-4](?![a-z\d])/.test(key);
  const isSum = /合计|累计|总|全年|total|sum|ytd/.test(key);
  return (
    serial ||
    words.some((word) => key === word || (word.length > 1 && key.endsWith(word))) ||
    (isPart && !isSum)
  );
}

/** What may stand around the name of a period: nothing, or what stands around one of them. */
function aroundIn(keys: readonly string[], names: readonly string[]): readonly Around[] {
  const found = keys.flatMap((key) =>
    names.flatMap((word): Around[] => {
      const at = key.indexOf(word);
      const isNumber = /\d/.test(key[at - 1] ?? "");
      return at < 0 || isNumber ? [] : [[key.slice(0, at), key.slice(at + word.length)]];
    }),
  );
  return [["", ""], ...new Map(found.map((around) => [around.join("\n"), around])).values()];
}

function isWhole(columns: readonly number[]): boolean {
  return columns.length > 0 && !columns.includes(-1) && new Set(columns).size === columns.length;
}

function columnsOf(
  keys: readonly string[],
  [before, behind]: Around,
  kind: readonly (readonly string[])[],
): readonly number[] {
  return kind.map((words, index) =>
    keys.findIndex(
      (key) =>
        words.some((word) => key === before + word + behind) ||
        (kind === months && key === `${index + 1}`),
    ),
  );
}

const dated = /^(?:19|20)\d\d\s*[-/年]\s*0?(\d{1,2})\s*月?$/;

/** Whether a header is a month of a year: 2026-01, 2026年1月. */
function isDated(header: string): boolean {
  return dated.test(nameKey(header));
}

/** A header without the year that it may name: 2025年1月, 2025-01, Jan 2025 and ene. are one word. */
function periodKey(header: string): string {
  const key = nameKey(header).replace(/\./g, "");
  const [, month] = dated.exec(key) ?? [];
  if (month !== undefined) return month;
  return key.replace(/(?:19|20)\d\d\s*年?/, "").replace(/[\s'-]+/g, "");
}
