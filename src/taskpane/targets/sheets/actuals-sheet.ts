import { Decimal, type Table, ofText } from "../../../domain";
import type { Region } from "../../../excel/region";
import { type SheetModel, blank, shown, squared } from "../../../excel/sheet-model";
import { periodNames } from "../draft";
import { levelHeaders } from "../read";
import type { Plan } from "../request";
import { moneyFormat } from "./money-format";
import type { PlanSource } from "./plan-sheet";

/** Rows of a measure's block: title, header, rows, a blank one. */
const extra = 3;

/** The sheet on which actuals are filled in: a block per measure, the rows and periods of the plan. */
export function actualsSheet(source: PlanSource, name: string, known: KnownActuals): SheetModel {
  const { plan, draft, table, columns, words } = source;
  const periods = periodNames(draft.periods, words);
  const header = [...levelHeaders(table, columns), ...periods].map(shown);
  const levels = plan.paths[0]?.length ?? 1;
  const lines = plan.names.flatMap((measure) => [
    [shown(words.sheet.actualsOf(measure))],
    header,
    ...plan.paths.map((path) => [...path.map(shown), ...periods.map((_, period) => known(measure, path, period))]),
    [blank],
  ]);
  const tops = plan.names.map((_, index) => index * (plan.paths.length + extra));
  return {
    name,
    cells: squared(lines),
    widths: [...new Array<number>(levels).fill(16), ...periods.map(() => 13)],
    formats: tops.map((top, index) => ({ block: { row: top + 2, column: levels, rows: plan.paths.length, columns: Math.max(1, periods.length) }, format: moneyFormat(plan.measures[index]?.step ?? new Decimal(1)) })),
    looks: tops.flatMap((top) => [
      { block: { row: top, column: 0, rows: 1, columns: 1 }, look: "title" as const },
      { block: { row: top + 1, column: 0, rows: 1, columns: levels + periods.length }, look: "head" as const },
      { block: { row: top + 1, column: levels, rows: 1, columns: Math.max(1, periods.length) }, look: "right" as const },
      { block: { row: top + 2, column: levels, rows: plan.paths.length, columns: Math.max(1, periods.length) }, look: "input" as const },
    ]),
    page: { landscape: true },
  };
}

/** What is known of a row's actual already. */
export type KnownActuals = (measure: string, path: readonly string[], period: number) => { readonly value: string | number | boolean };

/** The actuals that stand on the sheet already. */
export function filledIn({ values }: Region, { paths }: Plan, titleOf: (measure: string) => string): KnownActuals {
  const levels = paths[0]?.length ?? 1;
  return (measure, path, period) => {
    const start = values.findIndex((line) => line[0] === titleOf(measure));
    const line = start < 0 ? undefined : values.slice(start + 1, blockEnd(values, start)).find((own) => path.every((key, level) => String(own[level]).trim() === key));
    return { value: line?.[levels + period] ?? "" };
  };
}

/** A block ends before the first row without a name. */
function blockEnd(values: Region["values"], start: number): number {
  const end = values.findIndex((line, row) => row > start && line[0] === "");
  return end < 0 ? values.length : end;
}

/** An actual that is missing or is not a number, and where it stands. */
export interface ActualFlaw {
  readonly measure: string;
  readonly path: readonly string[];
  readonly period: number;
  readonly got: string;
  readonly row: number;
  readonly column: number;
}

/** The actuals of a measure's closed periods as they stand on their sheet; rows are found by their names. */
export function readActuals({ values, types, row: firstRow, column: firstColumn }: Region, plan: Plan, title: string, measure: string, closed: number): { readonly table: Table; readonly flaws: readonly ActualFlaw[] } {
  const levels = plan.paths[0]?.length ?? 1;
  const start = values.findIndex((line) => line[0] === title);
  const flaws: ActualFlaw[] = [];
  const rows = plan.paths.map((path) => {
    const at = start < 0 ? -1 : values.findIndex((line, row) => row > start + 1 && row < blockEnd(values, start) && path.every((key, level) => String(line[level]).trim() === key));
    return Array.from({ length: closed }, (_, period): Decimal => {
      const cell = values[at]?.[levels + period];
      const isEmpty = at < 0 || types[at]?.[levels + period] === "Empty";
      const value = isEmpty ? undefined : typeof cell === "number" ? new Decimal(cell.toPrecision(15)) : ofText(String(cell));
      if (!value && start >= 0) flaws.push({ measure, path, period, got: isEmpty ? "" : String(cell), row: firstRow + Math.max(at, start), column: firstColumn + levels + period });
      return value ?? new Decimal(0);
    });
  });
  const places = Math.max(0, ...rows.flat().map((value) => value.decimalPlaces()));
  return { table: { cells: rows.map((line) => line.map((value) => BigInt(value.times(new Decimal(10).pow(places)).toFixed(0)))), places }, flaws };
}
