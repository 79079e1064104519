import { isAddedUp } from "../table-rows";
import { type Decimal, type MeasurePlan, type MeasureRequest } from "../../domain";
import { cellAddress } from "../address";
import type { SheetColumn } from "../columns";
import { type ModelCell, live, plain } from "../model";
import type { KeyLookup } from "./by-key";
import type { Columns } from "./columns";
import type { MeasureDraft } from "./draft";
import type { PlanLayout } from "./layout";
import type { PlanSource } from "./plan-source";

/** A measure with all that its block is made from. */
export interface PlannedMeasure {
  readonly source: PlanSource;
  readonly index: number;
  readonly drafted: MeasureDraft;
  readonly layout: PlanLayout;
  readonly measure: MeasurePlan;
  /** How its amounts are shown. */
  readonly format: string;
  readonly asked: MeasureRequest;
  /** The columns of the user's table by which it is split. */
  readonly columns: Columns;
  /** How its rows are found in the user's table. */
  readonly lookup: KeyLookup | undefined;
  /** Which rows are to get nothing. */
  readonly ended: readonly boolean[];
}

/** A column of a measure's block; a row is its number in the plan. */
export type PlanColumn = SheetColumn<number>;

/**
 * A figure of the user's table, found by the keys of its row; a value where it cannot be [Y1]. A
 * driver that is negative one day counts 0 [D5].
 */
export function lookedUp(
  own: PlannedMeasure,
  column: number | undefined,
  row: number,
  value: number,
): ModelCell {
  const { lookup, layout, source } = own;
  const figure = column === undefined ? undefined : lookup?.figure(column, keysAt(layout, row));
  if (figure === undefined || isMean(own, column)) return plain(value);
  const assumed = source.table.assumed.find((at) => at.row === row && at.column === column);
  if (assumed?.kind === "mean") return live(`=IF(${figure}=0,${value},${figure})`, value);
  const isDriver = column === own.columns.driver || column === own.columns.secondDriver;
  return live(isDriver ? `=MAX(0,${figure})` : `=${figure}`, value);
}

/** Whether a rate of reference is the mean of several rows: no sum finds it. */
function isMean(
  { source: { table }, columns }: PlannedMeasure,
  column: number | undefined,
): boolean {
  return column === columns.reference && isAddedUp(table);
}

/** Where the keys of a row stand on the plan. */
export function keysAt({ body, levels }: PlanLayout, row: number): string[] {
  return Array.from({ length: levels }, (_, level) => `$${cellAddress(body + row, level)}`);
}

export function spilling(isAnchor: boolean, formula: string, amount: Decimal): ModelCell {
  return isAnchor ? live(formula, amount.toNumber()) : { value: amount.toNumber(), spilled: true };
}

/** How amounts of a measure are shown. */
export function moneyColumn({ format }: PlannedMeasure): {
  readonly width: number;
  readonly isFigure: true;
  readonly format: string;
} {
  return { width: 14, isFigure: true, format };
}
