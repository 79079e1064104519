import { type Cell, blockOf, isBlank, textOf } from "../cells/cell";
import { columnIn, decimalIn, single } from "../cells/number";
import { isNothing } from "../cells/rows";
import { type Vector, vectorIn } from "../cells/vector";
import {
  type Column,
  Decimal,
  type Place,
  type Result,
  accept,
  all,
  andThen,
  refuse,
} from "../domain";

/** One number, alone or as a block of one cell. */
export function amount(argument: Cell, place: Place): Result<Decimal> {
  return andThen(single(blockOf(argument), place), (cell) => decimalIn(cell, place, { row: 1 }));
}

/** One number, or what is meant where it is omitted. */
export function amountOr(
  argument: Cell,
  place: Place,
  otherwise: Decimal | number | string,
): Result<Decimal> {
  return isBlank(argument) ? accept(new Decimal(otherwise)) : amount(argument, place);
}

/** The smallest amount to give: a cent where it is omitted. */
export function stepIn(step: Cell): Result<Decimal> {
  return amountOr(step, "step", "0.01");
}

/** The column of numbers that a row or a column of cells means. */
export function listIn(argument: Cell, place: Place): Result<Column> {
  return andThen(vectorIn(blockOf(argument), place), (vector) => valuesIn(vector, place));
}

/** The numbers of a vector; where one is none, in a row its column is named [N14]. */
export function valuesIn({ cells, isRow }: Vector, place: Place): Result<Column> {
  return columnIn(cells, place, (index) =>
    isRow ? { row: 1, column: index + 1 } : { row: index + 1 },
  );
}

/** Lists of one length without what is blank at the end of all of them [N13]. */
export function withoutBlankEnds(vectors: readonly Vector[]): readonly Vector[] {
  const lengths = new Set(vectors.map(({ cells }) => cells.length));
  if (lengths.size !== 1) return vectors;
  let [end = 0] = lengths;
  while (end > 1 && vectors.every(({ cells }) => isNothing(cells[end - 1]))) end -= 1;
  return vectors.map((vector) => ({ ...vector, cells: vector.cells.slice(0, end) }));
}

/** The same with the shape that a result is laid out in. */
export function shapedListIn(
  argument: Cell,
  place: Place,
): Result<{ readonly vector: Vector; readonly column: Column }> {
  return andThen(vectorIn(blockOf(argument), place), (vector) =>
    all({ vector: accept(vector), column: valuesIn(vector, place) }),
  );
}

/** Refuses a list that is not as long as another. */
export function sameLength(place: Place, expected: number, got: number): Result<true> {
  return expected === got ? accept(true) : refuse({ code: "length-differs", place, expected, got });
}

/** The keys of each row, from top to leaf. */
export function pathsIn(path: Cell): string[][] {
  return blockOf(path).map((row) => row.map(textOf));
}
