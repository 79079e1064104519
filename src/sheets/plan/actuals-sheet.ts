import { Decimal } from "../../domain";
import { type SheetColumn, cellBlock, keyColumns, linesPart, stacked, tablePart } from "../columns";
import { type SheetModel, blank, plain, squared } from "../model";
import { periodNames } from "./draft";
import { moneyFormat } from "./money-format";
import type { PlanSource } from "./plan-source";
import type { KnownActuals } from "./read-actuals";
import { levelHeaders } from "./source-table";

/**
 * The sheet on which actuals are filled in: a block per measure, the rows and periods of the plan.
 */
export function actualsSheet(source: PlanSource, name: string, known: KnownActuals): SheetModel {
  const { plan, words } = source;
  const tables = plan.names.map((_, index) => measureTable(source, index, known));
  const parts = plan.names.flatMap((measure, index) => [
    linesPart(
      [[plain(words.sheet.actualsOf(measure))]],
      [{ block: cellBlock(actualsTop(source, index), 0), look: "title" }],
    ),
    ...(tables[index] ? [tables[index]] : []),
    linesPart([[blank]]),
  ]);
  const { cells, formats, looks } = stacked(parts);
  return {
    name,
    cells: squared(cells),
    widths: tables[0]?.widths ?? [],
    formats,
    looks,
    page: { landscape: true },
  };
}

/** The row at which a measure's block begins: a title, a header, the rows, a blank line. */
export function actualsTop({ plan }: Pick<PlanSource, "plan">, index: number): number {
  return index * (plan.paths.length + 3);
}

function measureTable(
  source: PlanSource,
  index: number,
  known: KnownActuals,
): ReturnType<typeof tablePart> {
  const { plan, draft, table, columns, words } = source;
  const measure = plan.names[index] ?? "";
  const format = moneyFormat(plan.measures[index]?.step ?? new Decimal(1));
  const periods = periodNames(draft.periods, words).map(
    (header, period): SheetColumn<readonly string[]> => ({
      header,
      width: 13,
      format,
      look: "input",
      isFigure: true,
      cell: (path) => known(measure, path, period),
    }),
  );
  const keys = keyColumns<readonly string[]>(
    levelHeaders(table, columns),
    16,
    (path, level) => path[level] ?? "",
  );
  return tablePart([...keys, ...periods], plan.paths, { top: actualsTop(source, index) + 1 });
}
