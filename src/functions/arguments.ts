import { type Cell, blockOf, isBlank, textOf } from "../cells/cell";
import { columnIn, decimalIn, single } from "../cells/number";
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
  return andThen(single(blockOf(argument), place), (cell) => decimalIn(cell, place, 1));
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
  return andThen(vectorIn(blockOf(argument), place), ({ cells }) => columnIn(cells, place));
}

/** The same with the shape that a result is laid out in. */
export function shapedListIn(
  argument: Cell,
  place: Place,
): Result<{ readonly vector: Vector; readonly column: Column }> {
  return andThen(vectorIn(blockOf(argument), place), (vector) =>
    all({ vector: accept(vector), column: columnIn(vector.cells, place) }),
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
