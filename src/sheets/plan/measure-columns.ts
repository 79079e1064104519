import { nameKey } from "../../domain";
import { targetHeaders } from "../../locales/headers";
import { type SheetTable } from "../table";
import { holdsFigures } from "../table-rows";
import type { Columns } from "./columns";
import type { MeasureDraft, PlanDraft } from "./draft";
import { latestOf, saysGoalFor } from "./header-words";
import { isPeriodHeader } from "./month-columns";

const limits = ["min", "max", "locked"] as const;
const named: readonly string[] = limits;

/**
 * The columns by which a measure is split [D11]: the first by those that were said, every other by
 * those whose headers name it (last year's profit, most profit), else by the driver of the first.
 */
export function columnsFor(
  { measures }: Pick<PlanDraft, "measures">,
  index: number,
  table: SheetTable,
  columns: Columns,
): Columns {
  const measure = measures[index];
  if (index === 0 || !measure) return columns;
  const driver = driverOf(measure, table, columns) ?? columns.driver;
  const isShared = driver === columns.driver;
  const kept = Object.entries(columns).filter(
    ([role]) => !named.includes(role) && (isShared || role !== "secondDriver"),
  );
  const own = limits.map((limit) => [limit, limitNamed(measure, limit, table)] as const);
  const said = own.filter(([, column]) => column !== undefined);
  return { ...Object.fromEntries([...kept, ...said]), ...(driver === undefined ? {} : { driver }) };
}

/** Something about the drivers of each measure, worked out once for measures that share them. */
export function eachOnce<Value>(
  columns: readonly Columns[],
  valueOf: (own: Columns) => Value,
): Value[] {
  const known = new Map<string, Value>();
  return columns.map((own) => {
    const key = `${own.driver ?? ""} ${own.secondDriver ?? ""}`;
    const value = known.get(key) ?? valueOf(own);
    known.set(key, value);
    return value;
  });
}

/** The driver of its own that a measure has: the one that was chosen, or the one named after it. */
function driverOf(
  { driver, name }: MeasureDraft,
  table: SheetTable,
  columns: Columns,
): number | undefined {
  if (driver !== undefined) return driver === "" ? undefined : columnNamed(driver, table);
  const taken = new Set(Object.values(columns));
  const own = driverColumns(table).filter(
    (column) => !taken.has(column) && names(table.headers[column], name) && !isLimit(column, table),
  );
  const reached = own.filter((column) => !saysGoalFor(table.headers[column] ?? ""));
  return latestOf(table.headers, [...reached, ...own]);
}

/** Columns of figures by which rows can be split. */
export function driverColumns(table: SheetTable): number[] {
  return table.headers.flatMap((header, column) =>
    holdsFigures(table, column) && !isPeriodHeader(header) ? [column] : [],
  );
}

function columnNamed(header: string, { headers }: SheetTable): number | undefined {
  const column = headers.indexOf(header);
  return column < 0 ? undefined : column;
}

/** Whether a header holds a measure's name. */
function names(header: string | undefined, measure: string): boolean {
  return measure.trim() !== "" && nameKey(header ?? "").includes(nameKey(measure));
}

/** The limit or lock of a measure whose header is its name with the word for it. */
function limitNamed(
  { name }: MeasureDraft,
  limit: (typeof limits)[number],
  { headers }: SheetTable,
): number | undefined {
  const words = targetHeaders[limit].map(nameKey);
  const column = headers.findIndex((header) => {
    const rest = nameKey(header).replace(nameKey(name), "").trim();
    return names(header, name) && words.includes(rest);
  });
  return column < 0 ? undefined : column;
}

/** Whether a header ends in the word for a limit. */
function isLimit(column: number, { headers }: SheetTable): boolean {
  const header = nameKey(headers[column] ?? "");
  return limits.some((limit) =>
    targetHeaders[limit].some((word) => header.endsWith(nameKey(word))),
  );
}
