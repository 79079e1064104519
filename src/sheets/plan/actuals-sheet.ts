import { Decimal } from "../../domain";
import { type SheetModel, blank, shown, squared } from "../model";
import { periodNames } from "./draft";
import { moneyFormat } from "./money-format";
import type { PlanSource } from "./plan-source";
import type { KnownActuals } from "./read-actuals";
import { levelHeaders } from "./source-table";

/** Rows of a measure's block: title, header, rows, a blank one. */
const extra = 3;

/**
 * The sheet on which actuals are filled in: a block per measure, the rows and periods of the plan.
 */
export function actualsSheet(source: PlanSource, name: string, known: KnownActuals): SheetModel {
  const { plan, draft, table, columns, words } = source;
  const periods = periodNames(draft.periods, words);
  const header = [...levelHeaders(table, columns), ...periods].map(shown);
  const levels = plan.paths[0]?.length ?? 1;
  const lines = plan.names.flatMap((measure) => [
    [shown(words.sheet.actualsOf(measure))],
    header,
    ...plan.paths.map((path) => [
      ...path.map(shown),
      ...periods.map((_, period) => known(measure, path, period)),
    ]),
    [blank],
  ]);
  const tops = plan.names.map((_, index) => index * (plan.paths.length + extra));
  return {
    name,
    cells: squared(lines),
    widths: [...new Array<number>(levels).fill(16), ...periods.map(() => 13)],
    formats: tops.map((top, index) => ({
      block: {
        row: top + 2,
        column: levels,
        rows: plan.paths.length,
        columns: Math.max(1, periods.length),
      },
      format: moneyFormat(plan.measures[index]?.step ?? new Decimal(1)),
    })),
    looks: tops.flatMap((top) => [
      { block: { row: top, column: 0, rows: 1, columns: 1 }, look: "title" as const },
      {
        block: { row: top + 1, column: 0, rows: 1, columns: levels + periods.length },
        look: "head" as const,
      },
      {
        block: { row: top + 1, column: levels, rows: 1, columns: Math.max(1, periods.length) },
        look: "right" as const,
      },
      {
        block: {
          row: top + 2,
          column: levels,
          rows: plan.paths.length,
          columns: Math.max(1, periods.length),
        },
        look: "input" as const,
      },
    ]),
    page: { landscape: true },
  };
}
