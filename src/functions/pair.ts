import { type AnswerCell, type Cell, blockOf } from "../cells/cell";
import { refined } from "../cells/grid";
import { inVector } from "../cells/spot";
import { type Vector, laidOut, vectorIn } from "../cells/vector";
import {
  type Column,
  type Fraction,
  type Place,
  type Result,
  accept,
  all,
  andThen,
  at,
  each,
  fractionsOf,
  isUnanswerable,
  mapped,
  refuse,
} from "../domain";
import { valuesIn } from "./arguments";
import { errorFor, sizeRefusal } from "./guard";

/**
 * Two vectors of one length, and the shape of the longer one; one number goes with every row of the
 * other.
 */
interface Pair {
  readonly vector: Vector;
  readonly first: Column;
  readonly second: Column;
}

/** Two arguments that are vectors of one length, or one number beside a vector [N6]. */
export function pairOf(
  [one, onePlace]: readonly [Cell, Place],
  [other, otherPlace]: readonly [Cell, Place],
): Result<Pair> {
  const vectors = all({
    a: vectorIn(blockOf(one), onePlace),
    b: vectorIn(blockOf(other), otherPlace),
  });
  return andThen(vectors, ({ a, b }) => {
    const [expected, got] = [a.cells.length, b.cells.length];
    if (expected !== got && expected !== 1 && got !== 1)
      return refuse({ code: "length-differs", place: otherPlace, expected, got });
    const rows = Math.max(expected, got);
    const refusal = sizeRefusal(rows, 1);
    if (refusal) return refuse(refusal);
    const spread = (vector: Vector): Vector =>
      vector.cells.length === rows
        ? vector
        : { ...vector, cells: new Array<Cell>(rows).fill(vector.cells[0]) };
    const columns = all({
      first: valuesIn(spread(a), onePlace),
      second: valuesIn(spread(b), otherPlace),
    });
    return mapped(columns, ({ first, second }) => {
      const [one = first, other = second] = refined([first, second]);
      return { vector: expected >= got ? a : b, first: one, second: other };
    });
  });
}

/**
 * A rule applied to each row of a pair; the result keeps the pair's shape. What is not enough to
 * answer concerns its own cell only [N8].
 */
export function forEachPair(
  pair: Result<Pair>,
  rule: (first: Fraction, second: Fraction, row: number) => Result<AnswerCell>,
): Result<AnswerCell[][]> {
  return andThen(pair, ({ vector, first, second }) => {
    const others = fractionsOf(second);
    const cells = each(fractionsOf(first), (one, row) => {
      const result = rule(one, at(others, row), row + 1);
      if (result.ok) return result;
      const refusal = inVector(result.refusal, vector);
      return isUnanswerable(refusal) ? accept(errorFor(refusal)) : refuse(refusal);
    });
    return mapped(cells, (own) => laidOut(own, vector));
  });
}
