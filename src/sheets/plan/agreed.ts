import { Decimal, type MeasurePlan, planYear, valueAt } from "../../domain";
import type { CellValue } from "../region";
import type { Plan } from "./plan";
import { rowFinder } from "./rows";
import { type Reading, actualsBlock } from "./standing";

/** What was agreed with a row of a measure: its year, and the target of every period. */
interface AgreedRow {
  readonly year: Decimal;
  readonly targets: readonly Decimal[];
}

/** What was agreed, as the sheet of actuals holds it in plain figures [Y2]. */
export interface Agreed {
  readonly row: (measure: number, row: number) => AgreedRow;
  /** Whether a period was closed when the plan was written: then its targets stay, for good. */
  readonly isFrozen: (period: number) => boolean;
}

/**
 * What was agreed with everybody: targets as the plan was written last, those of periods that were
 * closed as they were then. Who was not in the plan then has agreed to nothing but his year; where
 * no sheet tells, what would be planned if nothing were closed counts as agreed.
 */
export function agreedOn(
  actuals: readonly (readonly CellValue[])[] | undefined,
  plan: Plan,
  reading: Reading,
): Agreed {
  const levels = plan.paths[0]?.length ?? 1;
  const blocks = plan.names.map((name) => {
    const block = actuals && actualsBlock(actuals, name, levels, reading);
    return block && { block, find: rowFinder(plan.paths, block.paths) };
  });
  const { words, periods } = reading;
  const isFrozen = (period: number): boolean =>
    blocks.some((own) => own?.block.hasColumn(words.frozenOf(periods[period] ?? "")) === true);
  let fresh: readonly MeasurePlan[] | undefined;
  const row: Agreed["row"] = (measure, index) => {
    const own = blocks[measure];
    if (!own) return plannedRow((fresh ??= freshPlan(plan))[measure], index);
    const at = own.find(plan.paths[index] ?? []);
    if (at === undefined) return newRow(plan.measures[measure], index, periods.length);
    const figureOf = (period: string): Decimal => {
      const frozen = words.frozenOf(period);
      const header = own.block.hasColumn(frozen) ? frozen : words.targetOf(period);
      return own.block.figure(at, header);
    };
    return { year: own.block.figure(at, words.agreed), targets: periods.map(figureOf) };
  };
  return { row, isFrozen };
}

function freshPlan({ request, measures }: Plan): readonly MeasurePlan[] {
  const planned = planYear({ ...request, closed: 0 });
  return planned.ok ? planned.value : measures;
}

/** A row as it is planned, its year and its periods. */
export function plannedRow(measure: MeasurePlan | undefined, row: number): AgreedRow {
  const { annual, periods } = measure ?? {};
  const cells = { units: periods?.cells[row] ?? [], places: periods?.places ?? 0 };
  return {
    year: annual ? valueAt(annual, row) : new Decimal(0),
    targets: cells.units.map((_, period) => valueAt(cells, period)),
  };
}

/** Somebody who joins: no period has a target for him yet. */
function newRow(measure: MeasurePlan | undefined, row: number, periods: number): AgreedRow {
  const { year } = plannedRow(measure, row);
  return { year, targets: new Array<Decimal>(periods).fill(new Decimal(0)) };
}

/** The year that was agreed, then the targets of the periods. */
export function agreedAmount(row: AgreedRow | undefined, at: number): Decimal {
  return (at === 0 ? row?.year : row?.targets[at - 1]) ?? new Decimal(0);
}
