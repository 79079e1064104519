import { type Cell, blockOf, isBlank } from "../cells/cell";
import { columnIn } from "../cells/number";
import { type Vector, vectorIn } from "../cells/vector";
import {
  type Place,
  type Result,
  type SplitRequest,
  accept,
  all,
  andThen,
  refuse,
} from "../domain";
import { amount, sameLength, stepIn, valuesIn } from "./arguments";
import { sizeRefusal } from "./guard";

/**
 * What the arguments total, drivers, step, min, max, locked ask for; a result of so many columns
 * must not be too large [N9].
 */
export function splitAsked(
  args: readonly Cell[],
  columns: number,
): Result<{ readonly request: SplitRequest; readonly vector: Vector }> {
  return andThen(vectorIn(blockOf(args[1]), "driver"), (vector) => {
    const refusal = sizeRefusal(vector.cells.length, columns);
    if (refusal) return refuse(refusal);
    return all({ request: splitRequest(args, vector), vector: accept(vector) });
  });
}

function splitRequest(
  [total, , step, min, max, locked]: readonly Cell[],
  vector: Vector,
): Result<SplitRequest> {
  const { cells } = vector;
  return all({
    total: amount(total, "total"),
    step: stepIn(step),
    drivers: valuesIn(vector, "driver"),
    min: perRow(min, "min", cells.length),
    max: perRow(max, "max", cells.length),
    locked: isBlank(locked) ? accept(undefined) : everyRow(locked, "locked", cells.length),
  });
}

/** A limit: one value for all rows, or one per row; nothing where it is omitted. */
function perRow(argument: Cell, place: Place, rows: number): Result<SplitRequest["min"]> {
  if (isBlank(argument)) return accept(undefined);
  const block = blockOf(argument);
  const one = block.length === 1 && block[0]?.length === 1;
  return one
    ? columnIn(new Array<Cell>(rows).fill(block[0]?.[0]), place)
    : everyRow(argument, place, rows);
}

function everyRow(argument: Cell, place: Place, rows: number): Result<SplitRequest["locked"]> {
  return andThen(vectorIn(blockOf(argument), place), (vector) =>
    andThen(sameLength(place, rows, vector.cells.length), () => valuesIn(vector, place)),
  );
}
