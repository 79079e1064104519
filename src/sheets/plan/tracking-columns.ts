import { type Decimal, at } from "../../domain";
import type { PlanSheetWords } from "../../locales/plan-shape";
import { type SheetColumn, keyColumns } from "../columns";
import { type ModelCell, blank, live, plain } from "../model";
import { directionOf } from "./direction";
import { measureFormat } from "./money-format";
import { levelHeaders } from "./source-table";
import {
  type TrackedColumn,
  leafFormula,
  lineCell,
  rateFormula,
  sumFormula,
  trackedColumns,
} from "./tracking-formulas";
import { type TrackedFigures, type TrackedLine, summed } from "./tracking-lines";
import type { TrackedBlock } from "./tracking-place";

/** A pace that still counts as on track, unless the sheet says otherwise. */
export const usualTolerance = 0.05;

/** A line of a block: its place, nothing for the sums of all. */
interface Placed {
  readonly line: number;
  readonly own: TrackedLine;
}

/** Figures to date by plain formulas that follow the number of closed periods [F1]. */
export function trackingColumns(block: TrackedBlock): SheetColumn<TrackedLine>[] {
  const { source, index } = block;
  const { words, table, columns } = source;
  const keys = keyColumns<TrackedLine>(
    levelHeaders(table, columns),
    16,
    ({ path }, level) => path[level] ?? "",
    words.sheet.sum,
  );
  const whole = wholeOf(block);
  const format = measureFormat(at(source.plan.measures, index));
  return [
    ...keys,
    ...trackedColumns.map((column): SheetColumn<TrackedLine> => {
      const cellAt = cellsOf(block, column);
      return {
        header: headerOf(words.sheet, column),
        width: 15,
        ...dressOf(column, format),
        cell: (own, line) => cellAt({ line, own }),
        total: cellAt({ line: block.lines.length, own: whole }),
      };
    }),
  ];
}

function dressOf(column: TrackedColumn, format: string): { format?: string; isFigure?: true } {
  if (column === "status") return {};
  if (column === "found") return { format: "0" };
  const isRate = column === "pace" || column === "attainment";
  return { format: isRate ? "0.0%" : format, isFigure: true };
}

/** All nodes at the top of the tree together. */
function wholeOf({ lines }: TrackedBlock): TrackedLine {
  const children = lines.flatMap(({ path }, line) => (path.length === 1 ? [line] : []));
  const figures = summed(children.map((line) => at(lines, line).figures));
  return { path: [], row: undefined, children, hasLeft: false, figures };
}

function headerOf(sheet: PlanSheetWords, column: TrackedColumn): string {
  return {
    planned: sheet.planToDate,
    actual: sheet.actualToDate,
    pace: sheet.pace,
    gap: sheet.gap,
    status: sheet.status,
    year: sheet.agreed,
    attainment: sheet.attainment,
    forecast: sheet.forecast,
    needed: sheet.needed,
    found: sheet.actuals,
  }[column];
}

function cellsOf(block: TrackedBlock, column: TrackedColumn): (placed: Placed) => ModelCell {
  if (column === "status") return statusCell(block);
  if (column === "found")
    return ({ line, own: { row } }) =>
      row === undefined ? blank : live(leafFormula(block, line, row, "found"), row + 1);
  if (column === "pace") return rateCell(block, "planned");
  if (column === "attainment") return rateCell(block, "year");
  if (column === "gap")
    return ({ line, own: { figures } }) => {
      const cells = [lineCell(block, line, "actual"), lineCell(block, line, "planned")];
      return live(`=${cells.join("-")}`, figures.actual.minus(figures.planned).toNumber());
    };
  return amountCell(block, column);
}

function amountCell(
  block: TrackedBlock,
  column: keyof TrackedFigures,
): (placed: Placed) => ModelCell {
  return ({ line, own: { row, children, hasLeft, figures } }) => {
    const value = figures[column].toNumber();
    if (row === undefined) return live(sumFormula(block, children, column), value);
    if (column === "forecast" && hasLeft) return live(`=${lineCell(block, line, "actual")}`, value);
    return live(leafFormula(block, line, row, column), value);
  };
}

function rateCell(block: TrackedBlock, whole: "planned" | "year"): (placed: Placed) => ModelCell {
  return ({ line, own: { figures } }) =>
    live(rateFormula(block, line, whole), ratio(figures.actual, figures[whole]));
}

function ratio(part: Decimal, whole: Decimal): number | "" {
  return whole.isZero() ? "" : part.div(whole).toNumber();
}

/** A word by the pace and by which way the measure is better [F2]; who has left is named so. */
function statusCell(block: TrackedBlock): (placed: Placed) => ModelCell {
  const { source, index, tolerance } = block;
  const { sheet } = source.words;
  const isLower = directionOf(at(source.draft.measures, index)) === "lower";
  const [above, below] = isLower ? [sheet.overspent, sheet.saved] : [sheet.ahead, sheet.behind];
  return ({ line, own: { row, hasLeft, figures } }) => {
    if (hasLeft) return plain(sheet.hasLeft);
    const pace = ratio(figures.actual, figures.planned);
    const [most, least] = [1 + usualTolerance, 1 - usualTolerance];
    const word = pace === "" ? "" : pace > most ? above : pace < least ? below : sheet.onTrack;
    const [cell, planned] = [lineCell(block, line, "pace"), lineCell(block, line, "planned")];
    const within = `IF(${cell}<1-${tolerance},"${below}","${sheet.onTrack}")`;
    const status = `IF(${planned}=0,"",IF(${cell}>1+${tolerance},"${above}",${within}))`;
    if (row === undefined) return live(`=${status}`, word);
    const found = lineCell(block, line, "found");
    return live(`=IF(${found}=0,"${sheet.noActuals}",${status})`, word);
  };
}
