import { Decimal, ofCell } from "../../domain";
import type { CellValue } from "../region";
import { type SheetTable, type TableRow } from "../table";
import { rowsOf, withRows } from "../table-rows";

/** A row that adds others up, as it is told: what it says, what it shows, and what they come to. */
interface LeftOut {
  readonly place: number;
  readonly label: string;
  readonly shown: Decimal | undefined;
  readonly sum: Decimal;
}

/** What a row that adds others up calls itself. */
function labelOf({ values, types }: TableRow): string {
  return values.filter((_, column) => types[column] === "String").join(" ");
}

/**
 * The rows that are left out, each with the sum of the rows that it stands for [D2]: those above it
 * up to the sum before, those below it up to the next, or all.
 */
export function leftOutRows(table: SheetTable, column: number | undefined): LeftOut[] {
  const places = table.leftOut.map(({ place }) => place);
  const end = (table.totalRow ?? table.headerRow + table.rows.length + places.length + 1) + 1;
  return table.leftOut.map((subtotal, index) => {
    const { place } = subtotal;
    const above = sumBetween(table, places[index - 1] ?? table.headerRow, place, column);
    const others = [
      sumBetween(table, place, places[index + 1] ?? end, column),
      sumBetween(table, table.headerRow, place, column),
      sumBetween(table, table.headerRow, end, column),
    ];
    const figure = column === undefined ? undefined : subtotal.values[column];
    const shown = typeof figure === "number" ? ofCell(figure) : undefined;
    const sum = others.find((other) => shown?.eq(other)) ?? above;
    return { place, label: labelOf(subtotal), shown, sum };
  });
}

/** The sum of a column over the rows between two places. */
function sumBetween(
  { places, rows }: SheetTable,
  from: number,
  to: number,
  column: number | undefined,
): Decimal {
  return rows.reduce((sum, line, index) => {
    const place = places[index] ?? 0;
    const cell: CellValue | undefined = column === undefined ? undefined : line[column];
    const isOwn = place > from && place < to && typeof cell === "number";
    return isOwn ? sum.plus(ofCell(cell)) : sum;
  }, new Decimal(0));
}

/** The table with rows that look like sums and were said to be none. */
export function withTakenIn(table: SheetTable, labels: readonly string[]): SheetTable {
  const back = table.leftOut.filter((subtotal) => labels.includes(labelOf(subtotal)));
  if (back.length === 0) return table;
  const rows = [...rowsOf(table), ...back].sort((a, b) => a.place - b.place);
  const leftOut = table.leftOut.filter((own) => !back.includes(own));
  return withRows(table, rows, leftOut);
}
