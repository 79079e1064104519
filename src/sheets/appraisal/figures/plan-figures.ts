import { Decimal, nameKey, ofCell } from "../../../domain";
import { paneWords } from "../../../locales";
import type { PlanSheetWords } from "../../../locales/plan-shape";
import { type Block, absoluteAddress } from "../../address";
import type { CellValue, Region } from "../../region";
import type { PlanLink } from "./figure-rule";

/** A measure on the plan's sheet of actuals: agreed targets stand beside what was reached [Y2]. */
export interface PlanBlock {
  readonly measure: string;
  readonly sheetName: string;
  /** The row of its title; its header stands below it, then its rows. */
  readonly top: number;
  readonly rows: number;
  readonly levels: number;
  readonly periods: readonly string[];
  readonly keys: readonly (readonly string[])[];
  readonly values: Region["values"];
  /** In the language in which it was written. */
  readonly words: PlanSheetWords;
}

/** The measures of a plan, by its sheet of actuals, whatever language it was written in. */
export function planBlocks(region: Region): PlanBlock[] {
  const languages = Object.values(paneWords).map(({ targets }) => blocksIn(region, targets.sheet));
  return languages.find((blocks) => blocks.length > 0) ?? [];
}

function blocksIn(region: Region, words: PlanSheetWords): PlanBlock[] {
  const [before = "", after = ""] = words.actualsOf("\n").split("\n");
  const { values, sheetName } = region;
  return values.flatMap(([cell], top): PlanBlock[] => {
    const title = String(cell ?? "");
    if (!title.startsWith(before) || !title.endsWith(after) || title === before + after) return [];
    const header = (values[top + 1] ?? []).map(String);
    const agreed = header.indexOf(words.agreed);
    const below = values.slice(top + 2);
    const end = below.findIndex(([name]) => name === "");
    const lines = below.slice(0, end < 0 ? undefined : end);
    const levels = levelsIn(header, agreed);
    if (agreed < 0 || levels < 1 || lines.length === 0) return [];
    return [
      {
        measure: title.slice(before.length, title.length - after.length),
        sheetName,
        top: region.row + top,
        rows: lines.length,
        levels,
        periods: header.slice(levels, agreed),
        keys: lines.map((line) => line.slice(0, levels).map(String)),
        values: lines,
        words,
      },
    ];
  });
}

/** How many columns of names there are: periods stand before the year, as many as after it. */
function levelsIn(header: readonly string[], agreed: number): number {
  const after = header.slice(agreed + 1).filter((name) => name !== "").length;
  return agreed - after;
}

/**
 * The level at which somebody stands in the plan: himself, or a node; nothing where nobody is
 * called so, or several are.
 */
export function levelOf({ keys, levels }: PlanBlock, who: string): number | undefined {
  const own = nameKey(who);
  const found = Array.from({ length: levels }, (_, level) => level).filter((level) =>
    keys.some((path) => nameKey(path[level] ?? "") === own),
  );
  const [level] = found;
  if (level === undefined || found.length > 1) return undefined;
  const above = keys
    .filter((path) => nameKey(path[level] ?? "") === own)
    .map((path) => path.slice(0, level).map(nameKey).join("\n"));
  const isLeaf = level === levels - 1;
  return new Set(above).size === 1 && (!isLeaf || above.length === 1) ? level : undefined;
}

/** The columns of the periods of a link, counted from the first; nothing where one is gone. */
function windowOf(
  { periods }: PlanBlock,
  { from, to }: PlanLink,
): { readonly first: number; readonly count: number } | undefined {
  const [first, last] = [periods.indexOf(from), periods.indexOf(to)];
  return first < 0 || last < first ? undefined : { first, count: last - first + 1 };
}

/** Somebody's target and actual over the periods of a link; no actual while a cell is blank. */
export function figuresInPlan(
  block: PlanBlock,
  link: PlanLink,
  who: string,
): { readonly target: Decimal; readonly actual: Decimal | undefined } | undefined {
  const [level, window] = [levelOf(block, who), windowOf(block, link)];
  if (level === undefined || !window) return undefined;
  const lines = block.values.filter(
    (_, row) => nameKey(block.keys[row]?.[level] ?? "") === nameKey(who),
  );
  const cells = (from: number): CellValue[] =>
    lines.flatMap((line) => line.slice(from, from + window.count));
  const { levels, periods } = block;
  const actuals = cells(levels + window.first);
  const targets = cells(levels + periods.length + 1 + window.first);
  return {
    target: sum(targets),
    actual: actuals.every((cell) => typeof cell === "number") ? sum(actuals) : undefined,
  };
}

function sum(cells: readonly CellValue[]): Decimal {
  return Decimal.sum(0, ...cells.map((cell) => (typeof cell === "number" ? ofCell(cell) : 0)));
}

/**
 * The formulas of target and actual for a name in a cell [Z2]: nothing where nobody is called so
 * any more, or where several are.
 */
export function planFormulas(
  block: PlanBlock,
  link: PlanLink,
  level: number,
  who: string,
): { readonly target: string; readonly actual: string } | undefined {
  const window = windowOf(block, link);
  if (!window) return undefined;
  const { levels, periods, rows, top } = block;
  const part = (column: number, columns: number): string =>
    address(block, { row: top + 2, column, rows, columns });
  const isOwn = `(${part(level, 1)}=${who})`;
  const targets = part(levels + periods.length + 1 + window.first, window.count);
  const actuals = part(levels + window.first, window.count);
  const filled = `SUMPRODUCT(${isOwn}*ISNUMBER(${actuals}))`;
  const sum = (cells: string): string => `SUMPRODUCT(${isOwn}*IF(ISNUMBER(${cells}),${cells},0))`;
  const count = `SUMPRODUCT(${isOwn}*1)`;
  const isMissing = level === levels - 1 ? `${count}<>1` : `${count}=0`;
  return {
    target: `IF(${isMissing},"",${sum(targets)})`,
    actual: `IF(${isMissing},"",IF(${filled}<${count}*${window.count},"",${sum(actuals)}))`,
  };
}

/**
 * Whether the block still stands where the formulas look for it: its title, the periods that are
 * added up, the year beside them, and its last row.
 */
export function guardFormula(block: PlanBlock, link: PlanLink): string | undefined {
  const window = windowOf(block, link);
  if (!window) return undefined;
  const { levels, periods, rows, top, measure, words } = block;
  const cell = (row: number, column: number): string =>
    address(block, { row, column, rows: 1, columns: 1 });
  const is = (place: string, text: string): string => `${place}="${text.replaceAll('"', '""')}"`;
  const last = window.first + window.count - 1;
  return [
    is(cell(top, 0), words.actualsOf(measure)),
    is(cell(top + 1, levels + window.first), link.from),
    is(cell(top + 1, levels + last), link.to),
    is(cell(top + 1, levels + periods.length), words.agreed),
    `${cell(top + 1 + rows, 0)}<>""`,
    `${cell(top + 2 + rows, 0)}=""`,
  ].join(",");
}

function address({ sheetName }: PlanBlock, block: Block): string {
  return absoluteAddress(sheetName, block);
}
