import { Decimal, type MeasurePlan, planYear, valueAt } from "../../domain";
import type { CellValue } from "../region";
import type { Plan } from "./plan";
import { rowFinder } from "./rows";
import { type Reading, standingBlock } from "./standing";

type Cells = readonly (readonly CellValue[])[];

/** What was agreed with a row of a measure: its year, and the targets of its closed periods. */
interface AgreedRow {
  readonly year: Decimal;
  /** The targets with which the closed periods were closed, for good [Y2]. */
  readonly targets: readonly Decimal[];
}

/** What was agreed, by measure and row. */
export type Agreed = (measure: number, row: number) => AgreedRow;

/**
 * What was agreed, as the plan's sheets hold it: a period keeps the target it was closed with, a
 * year what it was when the first period was closed. Who was not in the plan then had agreed to
 * nothing; where no sheet tells, what would be planned if nothing were closed counts as agreed.
 */
export function agreedOn(sheets: readonly Cells[], plan: Plan, reading: Reading): Agreed {
  const blocks = plan.names.map((name) => blockIn(sheets, plan, name, reading));
  let fresh: readonly MeasurePlan[] | undefined;
  return (measure, row) => {
    const block = blocks[measure];
    if (block) return block(row);
    fresh ??= freshPlan(plan);
    return rowOf(fresh[measure], row, plan.request.closed ?? 0);
  };
}

function freshPlan({ request, measures }: Plan): readonly MeasurePlan[] {
  const planned = planYear({ ...request, closed: 0 });
  return planned.ok ? planned.value : measures;
}

function rowOf(measure: MeasurePlan | undefined, row: number, closed: number): AgreedRow {
  const { annual, periods } = measure ?? {};
  const cells = periods ? { units: periods.cells[row] ?? [], places: periods.places } : undefined;
  return {
    year: annual ? valueAt(annual, row) : new Decimal(0),
    targets: Array.from({ length: closed }, (_, period) =>
      cells ? valueAt(cells, period) : new Decimal(0),
    ),
  };
}

/** A measure's rows as a sheet shows them; nothing where no sheet has its block. */
function blockIn(
  sheets: readonly Cells[],
  { paths, request }: Plan,
  name: string,
  reading: Reading,
): ((row: number) => AgreedRow) | undefined {
  const { words, periods } = reading;
  const block = standingBlock(sheets, name, paths[0]?.length ?? 1, reading);
  if (!block) return undefined;
  const find = rowFinder(paths, block.paths);
  const column = (agreed: string, standing: string): string =>
    block.hasColumn(agreed) ? agreed : standing;
  return (row) => {
    const at = find(paths[row] ?? []) ?? -1;
    return {
      year: block.figure(at, column(words.agreed, words.annual)),
      targets: periods
        .slice(0, request.closed)
        .map((period) => block.figure(at, column(words.targetOf(period), period))),
    };
  };
}

/** The year that was agreed, then the targets of the closed periods. */
export function agreedAmount(row: AgreedRow | undefined, at: number): Decimal {
  return (at === 0 ? row?.year : row?.targets[at - 1]) ?? new Decimal(0);
}
