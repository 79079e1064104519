import type { SheetTable } from "../table";
import { isDay } from "../day";
import { holdsFigures } from "../table-rows";
import { saysDay, saysNumber, saysRate } from "./header-words";
import { isPeriodHeader } from "./month-columns";

/** Whether a column holds days: its header says so, or all its figures are days of this century. */
export function holdsDays({ headers, rows }: SheetTable, column: number): boolean {
  if (saysDay(headers[column] ?? "")) return true;
  let days = 0;
  for (const line of rows) {
    const cell = line[column];
    if (typeof cell !== "number") continue;
    if (!isDay(cell)) return false;
    days += 1;
  }
  return days > 2;
}

/** Whether a column holds amounts by which a whole may be split. */
export function holdsAmounts(table: SheetTable, column: number): boolean {
  const header = table.headers[column] ?? "";
  return (
    holdsFigures(table, column) &&
    !isPeriodHeader(header) &&
    !saysNumber(header) &&
    !saysRate(header) &&
    !holdsDays(table, column)
  );
}

/** Whether a table may be a list of what happened, day by day [D6]. */
export function isDated(table: SheetTable): boolean {
  return table.headers.some((_, column) => holdsDays(table, column));
}
