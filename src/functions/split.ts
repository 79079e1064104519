import { cellsOf, laidOut } from "../cells/vector";
import { andThen, mapped, split } from "../domain";
import { answer } from "./guard";
import { splitAsked } from "./split-request";

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
  return answer(
    args,
    () =>
      andThen(splitAsked(args, 1), ({ request, vector }) =>
        mapped(split(request), (shares) => laidOut(cellsOf(shares), vector)),
      ),
    { driver: drivers, min, max, locked },
  );
}
