import { Decimal } from "../../domain";
import type { CellValue } from "../region";
import type { SheetTable, TableRow } from "../table";
import { saysGoal } from "../subtotals";
import { figureIn, rowsOf, withRows } from "../table-rows";

/** A row that adds others up, as it is told: what it says, what it shows, and what they come to. */
interface LeftOut {
  readonly place: number;
  readonly label: string;
  /** Nothing where it shows a goal, which is no sum. */
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
      ...places.slice(0, index).map((from) => sumBetween(table, from, place, column)),
      sumBetween(table, place, places[index + 1] ?? end, column),
      sumBetween(table, table.headerRow, place, column),
      sumBetween(table, table.headerRow, end, column),
    ];
    const figure = column === undefined ? undefined : subtotal.values[column];
    const isGoal = subtotal.values.some((cell) => saysGoal(String(cell)));
    const shown = isGoal ? undefined : figureIn(figure);
    const sum = nearest(shown, [above, ...others]);
    return { place, label: labelOf(subtotal), shown, sum };
  });
}

/** Of the sums that a row may mean, the first of those that come nearest to what it shows. */
function nearest(shown: Decimal | undefined, sums: readonly Decimal[]): Decimal {
  const off = (sum: Decimal): Decimal => sum.minus(shown ?? 0).abs();
  const [first = new Decimal(0), ...rest] = sums;
  return shown ? rest.reduce((best, sum) => (off(sum).lt(off(best)) ? sum : best), first) : first;
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
    const isOwn = place > from && place < to;
    return isOwn ? sum.plus(figureIn(cell) ?? 0) : sum;
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
