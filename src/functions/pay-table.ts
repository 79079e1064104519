import { type Cell, blockOf } from "../cells/cell";
import { columnIn } from "../cells/number";
import { laidOut } from "../cells/vector";
import {
  type Column,
  type Decimal,
  type Place,
  type Result,
  type TableRow,
  all,
  andThen,
  each,
  mapped,
  refuse,
  valueAt,
} from "../domain";
import { shapedListIn } from "./arguments";

/** The rows of a pay table: two columns, from and what then applies [W2, W3]. */
export function tableIn(argument: Cell, place: Place): Result<TableRow[]> {
  const block = blockOf(argument);
  const width = block[0]?.length ?? 0;
  if (width !== 2) return refuse({ code: "wrong-width", place, expected: 2, got: width });
  const column = (index: number): Result<Column> =>
    columnIn(
      block.map((row) => row[index]),
      place,
    );
  return mapped(all({ from: column(0), value: column(1) }), ({ from, value }) =>
    block.map((_, row) => ({ from: valueAt(from, row), value: valueAt(value, row) })),
  );
}

/** A rule applied to every number of a vector; the result keeps its shape [N6]. */
export function forEach(
  argument: Cell,
  place: Place,
  rule: (value: Decimal) => Result<number>,
): Result<number[][]> {
  return andThen(shapedListIn(argument, place), ({ vector, column }) =>
    mapped(
      each(column.units, (_, row) => rule(valueAt(column, row))),
      (results) => laidOut(results, vector),
    ),
  );
}
