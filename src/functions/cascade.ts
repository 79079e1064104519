import { cellsOf } from "../cells/vector";
import { andThen, cascade, mapped } from "../domain";
import { pathsIn } from "./arguments";
import { answer } from "./guard";
import { splitAsked } from "./split-request";

/**
 * Splits a total down a tree: children add up to their parent, every node is less than a step from
 * its exact share.
 * @customfunction CASCADE CASCADE
 * @param total The amount to split.
 * @param path One row per leaf with its keys from top to leaf, such as region, manager, account; a
 * blank key repeats the one above.
 * @param drivers What to split by, one per leaf; a blank counts as 0.
 * @param [step] The smallest amount to give, 0.01 if omitted.
 * @param [min] The least for every leaf, or one value per leaf; 0 or blank means not set.
 * @param [max] The most for every leaf, or one value per leaf; 0 or blank means not set.
 * @param [locked] Amounts that stay as they are, one per leaf; 0 or blank means not locked.
 * @returns A column of shares, one per leaf.
 */
export function CASCADE(
  total: unknown,
  path: unknown[][],
  drivers: unknown[][],
  step?: unknown,
  min?: unknown[][],
  max?: unknown[][],
  locked?: unknown[][],
): unknown[][] {
  const args = [total, path, drivers, step, min, max, locked];
  return answer(
    args,
    () =>
      andThen(splitAsked([total, drivers, step, min, max, locked], 1), ({ request }) =>
        mapped(cascade(request, pathsIn(path)), (shares) =>
          cellsOf(shares).map((share) => [share]),
        ),
      ),
    { driver: drivers, min, max, locked },
  );
}
