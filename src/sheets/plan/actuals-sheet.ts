import { Decimal } from "../../domain";
import { type SheetColumn, cellBlock, keyColumns, linesPart, stacked, tablePart } from "../columns";
import { type ModelCell, type SheetModel, blank, plain, squared } from "../model";
import { agreedAmount, plannedRow } from "./agreed";
import { periodNames } from "./draft";
import { moneyFormat } from "./money-format";
import type { PlanSource } from "./plan-source";
import type { KnownActuals } from "./read-actuals";
import { levelHeaders } from "./source-table";

/**
 * The sheet on which actuals are filled in: a block per measure, the rows and periods of the plan.
 */
export function actualsSheet(source: PlanSource, name: string, known: KnownActuals): SheetModel {
  const { plan } = source;
  const tables = plan.names.map((_, index) => measureTable(source, index, known));
  const parts = plan.names.flatMap((_, index) => [
    linesPart(
      [titleLine(source, index)],
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

/** Which measure it is, and in what it is counted. */
function titleLine({ plan, draft, words }: PlanSource, index: number): ModelCell[] {
  const unit = draft.measures[index]?.unit;
  const title = plain(words.sheet.actualsOf(plan.names[index] ?? ""));
  if (unit === undefined) return [title];
  const between = new Array<ModelCell>((plan.paths[0]?.length ?? 1) + 1).fill(blank);
  return [title, ...between, plain(words.sheet.unit), plain(unit)];
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
  const { plan, draft, table, words } = source;
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
    levelHeaders(table, source.columns),
    16,
    (path, level) => path[level] ?? "",
  );
  const columns = [...keys, ...periods, ...targetColumns(source, index, format)];
  return tablePart(columns, plan.paths, { top: actualsTop(source, index) + 1 });
}

/**
 * What was agreed, beside what is filled in: the year and every period's target in plain figures,
 * for good where a period was ever closed [Y2].
 */
function targetColumns(
  { plan, draft, words, agreed, isPlanWritten }: PlanSource,
  index: number,
  format: string,
): SheetColumn<readonly string[]>[] {
  const { sheet } = words;
  const names = periodNames(draft.periods, words);
  const closed = isPlanWritten === false ? 0 : draft.closed;
  const isFrozen = (period: number): boolean =>
    period < closed || agreed?.isFrozen(period) === true;
  const isAnyFrozen = names.some((_, period) => isFrozen(period));
  const planned = plan.paths.map((_, row) => plannedRow(plan.measures[index], row));
  const known = plan.paths.map((_, row) => agreed?.row(index, row));
  return [sheet.agreed, ...names].map((name, at): SheetColumn<readonly string[]> => {
    const stays = at === 0 ? isAnyFrozen : isFrozen(at - 1);
    const own = stays || isPlanWritten === false ? known : planned;
    const header = at === 0 ? name : stays ? sheet.frozenOf(name) : sheet.targetOf(name);
    return {
      header,
      width: 15,
      format,
      isFigure: true,
      ...(stays ? { look: "line" } : {}),
      cell: (_, row) => plain(agreedAmount(own[row] ?? planned[row], at).toNumber()),
    };
  });
}
