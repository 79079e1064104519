import { type Cell, blockOf } from "../cells/cell";
import { decimalIn } from "../cells/number";
import { filledRows, isNothing, onRows } from "../cells/rows";
import { cellOf } from "../cells/table";
import { laidOut } from "../cells/vector";
import {
  type Decimal,
  type Fraction,
  type Place,
  type Result,
  type TableRow,
  all,
  at,
  each,
  fractionsOf,
  mapped,
  refuse,
} from "../domain";
import { shapedListIn } from "./arguments";
import { sizeRefusal } from "./guard";

/** The rows of a pay table, and where each stands in it. */
interface PayTable {
  readonly table: readonly TableRow[];
  readonly rows: readonly number[];
}

/**
 * The rows of a pay table: two columns, from and what then applies [W2, W3]. A blank row is none
 * [N12]; as its cells may arrive as 0, a row of zeros is one only where none starts from 0 above.
 */
export function tableIn(argument: Cell, place: Place): Result<PayTable> {
  const block = blockOf(argument);
  const width = block[0]?.length ?? 0;
  if (width !== 2) return refuse({ code: "wrong-width", place, expected: 2, got: width });
  const isOrigin = ([from]: readonly Cell[]): boolean => from === 0;
  const first = block.findIndex(isOrigin);
  const filled = filledRows(block);
  const kept = filled.rows.flatMap((row, index) => {
    const cells = at(filled.block, index);
    return cells.every(isNothing) && row - 1 !== first ? [] : [{ row, cells }];
  });
  const table = each(kept, ({ row, cells }) => {
    const number = (column: number): Result<Decimal> =>
      decimalIn(cells[column], place, { row, column: column + 1 });
    return all({ from: number(0), value: number(1) });
  });
  return mapped(table, (own) => ({ table: own, rows: kept.map(({ row }) => row) }));
}

/** A rule made from a pay table; what is wrong with a row is said of the row that the user sees. */
export function onTable<T>(
  { table, rows }: PayTable,
  make: (table: readonly TableRow[]) => Result<T>,
): Result<T> {
  return onRows(make(table), rows);
}

/** A rule applied to every number of a vector; the result keeps its shape [N6]. */
export function forEach(
  argument: Cell,
  place: Place,
  rule: (value: Fraction) => Fraction,
): Result<number[][]> {
  const block = blockOf(argument);
  const refusal = sizeRefusal(block.length, block[0]?.length ?? 0);
  if (refusal) return refuse(refusal);
  return mapped(shapedListIn(argument, place), ({ vector, column }) =>
    laidOut(
      fractionsOf(column).map((value) => cellOf(rule(value))),
      vector,
    ),
  );
}
