import {
  Decimal,
  type MeasurePlan,
  type Node,
  at,
  figuresOf,
  nameKey,
  nodesOf,
} from "../../domain";
import type { CellValue } from "../region";
import type { Plan } from "./plan";
import { rowFinder } from "./rows";
import { type Reading, type StandingBlock, standingBlock } from "./standing";

/** What becomes of a figure. */
export interface Moved {
  readonly before: Decimal;
  readonly after: Decimal;
}

/** What a re-plan changes for a node or a row of a measure: its year, then its periods [Y7]. */
export interface Replanned {
  readonly measure: string;
  readonly path: readonly string[];
  readonly fate: "stays" | "joins" | "goes";
  readonly year: Moved;
  readonly periods: readonly (Moved & { readonly name: string })[];
}

/**
 * Every node and row whose figures are others than those that stand on a plan's sheets; who joins
 * and who goes first.
 */
export function replanned(
  sheets: readonly (readonly (readonly CellValue[])[])[],
  plan: Plan,
  reading: Reading,
): Replanned[] {
  const levels = plan.paths[0]?.length ?? 1;
  const all = plan.names.flatMap((measure, index) => {
    const block = standingBlock(sheets, measure, levels, reading);
    return block ? changesOf(block, at(plan.measures, index), { plan, measure, reading }) : [];
  });
  const isNews = ({ fate }: Replanned): boolean => fate !== "stays";
  return [...all.filter(isNews), ...all.filter((own) => !isNews(own))];
}

interface Subject {
  readonly plan: Plan;
  readonly measure: string;
  readonly reading: Reading;
}

function changesOf(block: StandingBlock, now: MeasurePlan, subject: Subject): Replanned[] {
  const { plan, measure, reading } = subject;
  const find = rowFinder(plan.paths, block.paths);
  const before = plan.paths.map((path) => find(path));
  const left = rowsLeft(block, before);
  const columns = [reading.words.annual, ...reading.periods];
  const sumOf = (rows: readonly (number | undefined)[], header: string): Decimal =>
    Decimal.sum(0, ...rows.map((row) => (row === undefined ? 0 : block.figure(row, header))));
  const lineOf = ({ path, rows }: Node): Replanned => {
    const isRow = path.length === (plan.paths[0]?.length ?? 1);
    const stood = isRow ? rows.map((row) => before[row]) : rowsBelow(block, path);
    const after = figuresOf(now, { path, rows });
    const moves = columns.map((header, column) => ({
      before: sumOf(stood, header),
      after: after[column] ?? new Decimal(0),
    }));
    const fate = isRow && stood[0] === undefined ? "joins" : "stays";
    return lineFrom(measure, path, fate, moves, reading);
  };
  const none = new Decimal(0);
  const goneLines = left.map((row) => {
    const moves = columns.map((header) => ({ before: block.figure(row, header), after: none }));
    return lineFrom(measure, block.paths[row] ?? [], "goes", moves, reading);
  });
  return [...nodesOf(plan.paths).map(lineOf), ...goneLines].filter(
    ({ fate, year, periods }) => fate !== "stays" || [year, ...periods].some(isMoved),
  );
}

/** The rows that stand below a node. */
function rowsBelow({ paths }: StandingBlock, node: readonly string[]): number[] {
  return paths.flatMap((path, row) =>
    node.every((key, level) => nameKey(path[level] ?? "") === nameKey(key)) ? [row] : [],
  );
}

/** Rows that stand there and are nobody's any more. */
function rowsLeft(block: StandingBlock, before: readonly (number | undefined)[]): number[] {
  const meant = new Set(before);
  return block.paths.map((_, row) => row).filter((row) => !meant.has(row));
}

function lineFrom(
  measure: string,
  path: readonly string[],
  fate: Replanned["fate"],
  [year, ...periods]: readonly Moved[],
  reading: Reading,
): Replanned {
  const none = { before: new Decimal(0), after: new Decimal(0) };
  const named = periods.map((own, index) => ({ ...own, name: reading.periods[index] ?? "" }));
  return { measure, path, fate, year: year ?? none, periods: named.filter(isMoved) };
}

function isMoved({ before, after }: Moved): boolean {
  return !before.eq(after);
}
