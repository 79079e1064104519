import { absoluteAddress, cellAddress, fixedAddress } from "../address";
import { actualsTop } from "./actuals-sheet";
import { type PlanLayout, layoutOf } from "./layout";
import type { PlanSource } from "./plan-source";
import { type TrackedLine, trackedLines } from "./tracking-lines";

/** A measure's block of the tracking sheet, with where it and its figures' sources stand. */
export interface TrackedBlock {
  readonly source: PlanSource;
  readonly index: number;
  readonly top: number;
  readonly lines: readonly TrackedLine[];
  /** The first line below the header. */
  readonly first: number;
  readonly levels: number;
  /** The cells of the number of closed periods and of the pace that still counts as on track. */
  readonly closed: string;
  readonly tolerance: string;
  readonly plan: { readonly sheet: string; readonly layout: PlanLayout };
  readonly actuals: { readonly sheet: string; readonly first: number };
}

/** Lines of a block that are no rows of it: title, settings, header, sums, two blank. */
const extra = 6;
/** Lines that its chart needs. */
const least = 18;

export function trackedBlocks(source: PlanSource, actualsSheet: string): TrackedBlock[] {
  let top = 0;
  return source.plan.names.map((_, index) => {
    const block = blockAt(source, index, top, actualsSheet);
    top += heightOf(block);
    return block;
  });
}

function blockAt(
  source: PlanSource,
  index: number,
  top: number,
  actualsSheet: string,
): TrackedBlock {
  const { plan, places } = source;
  const place = places[index];
  return {
    source,
    index,
    top,
    lines: trackedLines(source, index),
    first: top + 3,
    levels: plan.paths[0]?.length ?? 1,
    closed: fixedAddress(cellAddress(top + 1, 1)),
    tolerance: fixedAddress(cellAddress(top + 1, 5)),
    plan: { sheet: place?.sheet ?? "", layout: layoutOf(plan, index, place?.top ?? 0) },
    actuals: { sheet: actualsSheet, first: actualsTop(source, index) + 2 },
  };
}

export function heightOf({ lines }: TrackedBlock): number {
  return Math.max(lines.length + extra, least);
}

/** Cells of the plan's sheet, in the row of a leaf or in another of its rows. */
export function planCells(
  { plan: { sheet } }: TrackedBlock,
  row: number,
  column: number,
  columns: number,
): string {
  return absoluteAddress(sheet, { row, column, rows: 1, columns: Math.max(1, columns) });
}

/** Cells of the actuals sheet: columns of all its rows. */
export function actualsCells(
  { actuals: { sheet, first }, source }: TrackedBlock,
  column: number,
  columns: number,
): string {
  const rows = source.plan.paths.length;
  return absoluteAddress(sheet, { row: first, column, rows, columns: Math.max(1, columns) });
}
