import { Decimal, nameKey, ofCell } from "../../domain";
import { totalLabels } from "../../locales/headers";
import type { CellType, Region } from "../region";
import { subtotalLines } from "../subtotals";
import type { Finding } from "./finding";
import { hasNodesAmongRows } from "./plan-findings";

const labels = totalLabels.map(nameKey);

/**
 * Rows that are called a total, against the numbers that they may add up; Merit's own sheets on
 * which nodes stand among their rows are left out.
 */
export function sumFindings(sheet: Region): Finding[] {
  if (hasNodesAmongRows(sheet)) return [];
  const { sheetId, sheetName, row, column, values, types } = sheet;
  let isSum: readonly boolean[] | undefined;
  return values.flatMap((line, down) => {
    const isTotal = line.some(
      (cell, across) =>
        types[down]?.[across] === "String" &&
        labels.includes(nameKey(String(cell)).replace(/[:：\s]/g, "")),
    );
    if (!isTotal) return [];
    isSum ??= subtotalLines(sheet, totalLabels);
    const known = isSum;
    return line.flatMap((cell, across): Finding[] => {
      const figures = values.map((own) => own[across]);
      const sums = sumsFor(figures, typesOf(types, across), known, down);
      if (typeof cell !== "number" || sums.length === 0) return [];
      const got = ofCell(cell);
      if (sums.some((sum) => sum.eq(got))) return [];
      const off = (sum: Decimal): Decimal => sum.minus(got).abs();
      const sum = sums.reduce((best, own) => (off(own).lt(off(best)) ? own : best));
      return [
        { sheetId, sheetName, row: row + down, column: column + across, kind: "sum", sum, got },
      ];
    });
  });
}

function typesOf(types: Region["types"], across: number): readonly (CellType | undefined)[] {
  return types.map((line) => line[across]);
}

/**
 * What a total may come to: the numbers that stand above it without a gap, with or without the
 * totals among them, from the first of them or from after a total on; those totals alone; or the
 * numbers below it, up to a total. None where it stands beside fewer than two numbers.
 */
function sumsFor(
  figures: readonly unknown[],
  types: readonly (CellType | undefined)[],
  isSum: readonly boolean[],
  down: number,
): readonly Decimal[] {
  const isNumber = (at: number): boolean => types[at] === "Double";
  let [first, end] = [down, down + 1];
  while (isNumber(first - 1)) first -= 1;
  while (isNumber(end)) end += 1;
  if (down - first < 2) return [];
  const isLeaf = (at: number): boolean => isSum[at] !== true;
  const [above, below] = [rowsBetween(first, down), rowsBetween(down + 1, end)];
  const totals = [above, below].map((rows) => rows.filter((at) => !isLeaf(at)));
  const [before = [], after = []] = totals;
  const meant = [
    above,
    before,
    ...[first, ...before].map((from) => above.filter((at) => at >= from && isLeaf(at))),
    ...[...after, end].map((to) => below.filter((at) => at < to && isLeaf(at))),
  ];
  return meant
    .filter((rows) => rows.length > 0)
    .map((rows) => Decimal.sum(...rows.map((at) => ofCell(Number(figures[at])))));
}

function rowsBetween(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}
