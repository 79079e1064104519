import { type Cell, blockOf } from "../cells/cell";
import { columnIn } from "../cells/number";
import { laidOut, vectorIn } from "../cells/vector";
import {
  type Decimal,
  type Place,
  type Result,
  type TableRow,
  accept,
  refuse,
  valueAt,
} from "../domain";

/** The rows of a pay table: two columns, from and what then applies [W2, W3]. */
export function tableIn(argument: Cell, place: Place): Result<TableRow[]> {
  const block = blockOf(argument);
  const width = block[0]?.length ?? 0;
  if (width !== 2) return refuse({ code: "wrong-width", place, expected: 2, got: width });
  const from = columnIn(
    block.map((row) => row[0]),
    place,
  );
  if (!from.ok) return from;
  const value = columnIn(
    block.map((row) => row[1]),
    place,
  );
  if (!value.ok) return value;
  return accept(
    block.map((_, row) => ({ from: valueAt(from.value, row), value: valueAt(value.value, row) })),
  );
}

/** A rule applied to every number of a vector; the result keeps its shape [N6]. */
export function forEach(
  argument: Cell,
  place: Place,
  rule: (value: Decimal) => Result<number>,
): Result<number[][]> {
  const vector = vectorIn(blockOf(argument), place);
  if (!vector.ok) return vector;
  const column = columnIn(vector.value.cells, place);
  if (!column.ok) return column;
  const results: number[] = [];
  for (let row = 0; row < column.value.units.length; row += 1) {
    const result = rule(valueAt(column.value, row));
    if (!result.ok) return result;
    results.push(result.value);
  }
  return accept(laidOut(results, vector.value));
}
