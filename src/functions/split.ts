import { type AnswerCell, type Cell, blockOf, isBlank } from "../cells/cell";
import { columnIn, decimalIn, single } from "../cells/number";
import { type Vector, cellsOf, laidOut, vectorIn } from "../cells/vector";
import {
  Decimal,
  type Place,
  type Result,
  type SplitRequest,
  accept,
  refuse,
  split,
} from "../domain";
import { answer, sizeFlaw } from "./guard";

/**
 * Splits a total over rows by their drivers, in whole steps that add up to the total exactly.
 * @customfunction SPLIT SPLIT
 * @param total The amount to split.
 * @param drivers What to split by, one row or one column; a blank counts as 0.
 * @param [step] The smallest amount to give, 0.01 if omitted.
 * @param [min] The least for every row, or one value per row; 0 or blank means not set.
 * @param [max] The most for every row, or one value per row; 0 or blank means not set.
 * @param [locked] Amounts that stay as they are, one per row; 0 or blank means not locked.
 * @returns One share per driver, in the shape of the drivers.
 */
export function SPLIT(
  total: unknown,
  drivers: unknown[][],
  step?: unknown,
  min?: unknown[][],
  max?: unknown[][],
  locked?: unknown[][],
): unknown[][] {
  const args = [total, drivers, step, min, max, locked];
  return answer(args, () => splitCells(args));
}

function splitCells(args: readonly Cell[]): Result<AnswerCell[][]> {
  const asked = splitAsked(args, 1);
  if (!asked.ok) return asked;
  const shares = split(asked.value.request);
  return shares.ok ? accept(laidOut(cellsOf(shares.value), asked.value.vector)) : shares;
}

/**
 * What the arguments total, drivers, step, min, max, locked ask for; a result of so many columns
 * must not be too large [N9].
 */
export function splitAsked(
  args: readonly Cell[],
  columns: number,
): Result<{ readonly request: SplitRequest; readonly vector: Vector }> {
  const vector = vectorIn(blockOf(args[1]), "driver");
  if (!vector.ok) return vector;
  const flaw = sizeFlaw(vector.value.cells.length, columns);
  if (flaw) return refuse(flaw);
  const request = splitRequest(args, vector.value);
  return request.ok ? accept({ request: request.value, vector: vector.value }) : request;
}

function splitRequest(
  [total, , step, min, max, locked]: readonly Cell[],
  { cells }: Vector,
): Result<SplitRequest> {
  const totalRead = amount(total, "total");
  if (!totalRead.ok) return totalRead;
  const stepRead = stepIn(step);
  if (!stepRead.ok) return stepRead;
  const drivers = columnIn(cells, "driver");
  if (!drivers.ok) return drivers;
  const minRead = perRow(min, "min", cells.length);
  if (!minRead.ok) return minRead;
  const maxRead = perRow(max, "max", cells.length);
  if (!maxRead.ok) return maxRead;
  const lockedRead = isBlank(locked) ? accept(undefined) : everyRow(locked, "locked", cells.length);
  if (!lockedRead.ok) return lockedRead;
  return accept({
    total: totalRead.value,
    step: stepRead.value,
    drivers: drivers.value,
    min: minRead.value,
    max: maxRead.value,
    locked: lockedRead.value,
  });
}

/** The smallest amount to give: a cent where it is omitted. */
export function stepIn(step: Cell): Result<Decimal> {
  return isBlank(step) ? accept(new Decimal("0.01")) : amount(step, "step");
}

/** One number, alone or as a block of one cell. */
export function amount(argument: Cell, place: Place): Result<Decimal> {
  const cell = single(blockOf(argument), place);
  return cell.ok ? decimalIn(cell.value, place, 1) : cell;
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
  const vector = vectorIn(blockOf(argument), place);
  if (!vector.ok) return vector;
  const got = vector.value.cells.length;
  return got === rows
    ? columnIn(vector.value.cells, place)
    : refuse({ code: "length-differs", place, expected: rows, got });
}
