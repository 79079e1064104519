import { type Cell, blockOf } from "../cells/cell";
import { columnIn } from "../cells/number";
import { type Vector, vectorIn } from "../cells/vector";
import { type Column, type Place, type Result, accept, refuse } from "../domain";

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
  const a = vectorIn(blockOf(one), onePlace);
  if (!a.ok) return a;
  const b = vectorIn(blockOf(other), otherPlace);
  if (!b.ok) return b;
  const [expected, got] = [a.value.cells.length, b.value.cells.length];
  if (expected !== got && expected !== 1 && got !== 1)
    return refuse({ code: "length-differs", place: otherPlace, expected, got });
  const rows = Math.max(expected, got);
  const spread = (cells: readonly Cell[]): readonly Cell[] =>
    cells.length === rows ? cells : new Array<Cell>(rows).fill(cells[0]);
  const first = columnIn(spread(a.value.cells), onePlace);
  if (!first.ok) return first;
  const second = columnIn(spread(b.value.cells), otherPlace);
  if (!second.ok) return second;
  return accept({
    vector: expected >= got ? a.value : b.value,
    first: first.value,
    second: second.value,
  });
}
