import { nameKey } from "../../domain";
import { targetHeaders } from "../../locales/headers";
import type { TargetRole } from "../../locales/targets-shape";
import { guessColumns } from "../guess-columns";
import type { SheetTable } from "../table";
import { holdsFigures } from "../table-rows";
import { holdsAmounts, holdsDays, isDated } from "./column-kinds";
import { latestOf, saysAmount, saysGoalFor, saysMark, saysRate, saysSum } from "./header-words";
import { type Columns, type Level, levelColumns, levels } from "./columns";
import { type LeafRow, byLeaf, leafRows } from "./leaf-rows";
import { isPeriodHeader, periodsIn } from "./month-columns";

/** What the columns of a table are taken for: the year as its periods add up, never one of them. */
export function guessTargets(table: SheetTable): Columns {
  const { driver, ...roles }: Columns = guessColumns(
    table.headers,
    targetHeaders,
    (role, column, isWhole) => mayBe(table, role, column, isWhole),
  );
  const keys = fittingLevels(table, withPerson(table, roles));
  const [year, likely] = [yearColumn(table), likelyDriver(table, keys)];
  const isYear = periodsIn(table.headers).isWhole || !saysSum(table.headers[likely ?? -1] ?? "");
  const found = driver ?? (isYear ? (year ?? likely) : likely);
  return found === undefined ? keys : { ...keys, driver: found };
}

/** Whether what stands in a column can be what its header says [D7]. */
function mayBe(table: SheetTable, role: TargetRole, column: number, isWhole: boolean): boolean {
  const header = table.headers[column] ?? "";
  if (role === "driver" || role === "secondDriver")
    return !isPeriodHeader(header) && (isWhole || !saysRate(header));
  if (!isLevel(role)) return true;
  if (holdsDays(table, column)) return false;
  if (!isWhole && saysMark(header) && isNamedElsewhere(table, role)) return false;
  return !holdsFigures(table, column) || saysMark(header) || (isWhole && !saysAmount(header));
}

/** Whether another column names those whose numbers stand here: the customer, not its ID. */
function isNamedElsewhere({ headers }: SheetTable, level: Level): boolean {
  const names = headers.filter((header) => !saysMark(header)).map(nameKey);
  return targetHeaders[level].map(nameKey).some((word) => names.some((key) => key.includes(word)));
}

function isLevel(role: TargetRole): role is Level {
  return (levels as readonly string[]).includes(role);
}

/** The text column before the figures that tells most rows apart, where no header says person. */
function withPerson(table: SheetTable, known: Columns): Columns {
  if (known.person !== undefined) return known;
  const { headers, types, rows } = table;
  const taken = new Set(Object.values(known));
  const first = headers.findIndex((_, column) => holdsFigures(table, column));
  const texts = headers
    .map((_, column) => column)
    .filter((column) => column < first && types[0]?.[column] === "String" && !taken.has(column))
    .filter((column) => !isDated(table) || !saysMark(headers[column] ?? ""));
  const different = (column: number): number => new Set(rows.map((line) => line[column])).size;
  const person = texts.reduce<number | undefined>(
    (best, column) => (best === undefined || different(column) > different(best) ? column : best),
    undefined,
  );
  return person === undefined ? known : { ...known, person };
}

const least = 3;

/**
 * Without the levels that are no use: where a key is missing, and in a list of transactions, from
 * the finest on, as long as it has fewer than three rows to a leaf [D6].
 */
function fittingLevels(table: SheetTable, columns: Columns): Columns {
  const rows = leafRows(table, columns);
  const whole = optional
    .filter((level) => lacksKeys(rows, columns, level))
    .reduce(without, columns);
  if (!isDated(table)) return whole;
  const leavesBy = (own: Columns): number => byLeaf(rows, own).length;
  if (leavesBy(whole) === rows.length) return whole;
  let own = whole;
  for (const level of [...levels].reverse()) {
    if (level === "person" || levelColumns(own).length < 2) break;
    if (leavesBy(own) * least <= rows.length) break;
    own = without(own, level);
  }
  return own;
}

/** Levels that a plan can do without. */
const optional: readonly Level[] = ["area", "city", "account", "line"];

/** Whether rows that name a leaf do not say where it stands in a level; or most name none. */
function lacksKeys(rows: readonly LeafRow[], columns: Columns, level: Level): boolean {
  const column = columns[level];
  if (column === undefined) return false;
  const last = levelColumns(columns).at(-1) ?? column;
  const lacks = (own: number) => (row: LeafRow) => nameKey(String(row.values[own] ?? "")) === "";
  const isNamed = (row: LeafRow): boolean => !lacks(last)(row);
  if (last === column) return rows.filter(lacks(last)).length * 2 > rows.length;
  return rows.filter(isNamed).some(lacks(column));
}

function without(columns: Columns, level: Level): Columns {
  return Object.fromEntries(Object.entries(columns).filter(([role]) => role !== level));
}

/**
 * A column of amounts that nobody has named: what speaks of money comes first, a goal last; of
 * several years the latest.
 */
function likelyDriver(table: SheetTable, keys: Columns): number | undefined {
  const taken = new Set(Object.values(keys));
  const amounts = table.headers.flatMap((_, column) =>
    holdsAmounts(table, column) && !taken.has(column) ? [column] : [],
  );
  const says = (test: (header: string) => boolean, columns: readonly number[]): number[] =>
    columns.filter((column) => test(table.headers[column] ?? ""));
  const reached = says((header) => !saysGoalFor(header), amounts);
  const sorted = [...says(saysAmount, reached), ...reached, ...amounts];
  return latestOf(table.headers, sorted);
}

/** The column that adds a year's periods up, where the table has them. */
function yearColumn({ sums }: SheetTable): number | undefined {
  const [column] = Object.keys(sums);
  return column === undefined ? undefined : Number(column);
}
