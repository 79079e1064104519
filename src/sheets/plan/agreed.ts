import { Decimal, type MeasurePlan, ofCell, planYear, valueAt } from "../../domain";
import type { PlanSheetWords } from "../../locales/plan-shape";
import type { CellValue, Region } from "../region";
import type { Plan } from "./plan";
import { rowFinder } from "./rows";

/** What was agreed with a row of a measure: its year, and the targets of its closed periods. */
interface AgreedRow {
  readonly year: Decimal;
  /** The targets with which the closed periods were closed, for good [Y2]. */
  readonly targets: readonly Decimal[];
}

/** What was agreed, by measure and row. */
export type Agreed = (measure: number, row: number) => AgreedRow;

/** Words and names of periods by which a plan's sheet is read again. */
interface Reading {
  readonly words: PlanSheetWords;
  readonly periods: readonly string[];
}

/**
 * What was agreed, as the plan's sheets hold it: a period keeps the target it was closed with, a
 * year what it was when the first period was closed. Who was not in the plan then had agreed to
 * nothing; where no sheet tells, what would be planned if nothing were closed counts as agreed.
 */
export function agreedOn(sheets: readonly Region[], plan: Plan, reading: Reading): Agreed {
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
  sheets: readonly Region[],
  { paths, request }: Plan,
  name: string,
  { words, periods }: Reading,
): ((row: number) => AgreedRow) | undefined {
  const title = words.planOf(name);
  const sheet = sheets.find(({ values }) => values.some((line) => line[0] === title));
  const top = sheet?.values.findIndex((line) => line[0] === title) ?? -1;
  const header = (sheet?.values[top + 3] ?? []).map(String);
  if (!sheet || !header.includes(words.annual)) return undefined;
  const levels = paths[0]?.length ?? 1;
  const lines = bodyOf(sheet.values, top + 4, words.sum);
  const find = rowFinder(
    paths,
    lines.map((line) => line.slice(0, levels).map(String)),
  );
  const column = (agreed: string, standing: string): number =>
    header.includes(agreed) ? header.indexOf(agreed) : header.indexOf(standing);
  const year = column(words.agreed, words.annual);
  const targets = periods
    .slice(0, request.closed)
    .map((period) => column(words.targetOf(period), period));
  return (row) => {
    const line = lines[find(paths[row] ?? []) ?? -1] ?? [];
    return { year: amountIn(line[year]), targets: targets.map((at) => amountIn(line[at])) };
  };
}

/** The lines of a block from its first row to its sums. */
function bodyOf(
  values: readonly (readonly CellValue[])[],
  first: number,
  sum: string,
): readonly (readonly CellValue[])[] {
  const length = values.slice(first).findIndex((line) => line[0] === sum || line[0] === "");
  return values.slice(first, length < 0 ? undefined : first + length);
}

function amountIn(cell: CellValue | undefined): Decimal {
  return typeof cell === "number" ? ofCell(cell) : new Decimal(0);
}

/** The year that was agreed, then the targets of the closed periods. */
export function agreedAmount(row: AgreedRow | undefined, at: number): Decimal {
  return (at === 0 ? row?.year : row?.targets[at - 1]) ?? new Decimal(0);
}
