import { doubleAt } from "../integers";
import { at } from "../result";

/** Rounds after which prices hardly change any more. */
const rounds = 4;

/**
 * Prices of columns under which rows that take their cheapest cells come close to what columns
 * lack: rows and columns take turns, each at the price between the last cell it takes and the first
 * it leaves (a smoothed auction). Any prices lead to the same least cost; good ones lead there
 * soon. So doubles will do.
 * @param costs of each cell; not a number where it may not be taken
 */
export function startingPrices(
  costs: readonly Float64Array[],
  rows: readonly number[],
  columns: readonly number[],
): Float64Array {
  const turned = columns.map((_, column) =>
    Float64Array.from(costs, (line) => doubleAt(line, column)),
  );
  let prices: Float64Array = new Float64Array(columns.length);
  for (let round = 0; round < rounds; round += 1) {
    const thresholds = between(costs, prices, rows);
    prices = between(turned, thresholds, columns);
  }
  return prices;
}

/** For each line the figure that as many of its cells are below as it takes. */
function between(
  lines: readonly Float64Array[],
  prices: Float64Array,
  counts: readonly number[],
): Float64Array {
  return Float64Array.from(lines, (line, index) => {
    const left = line
      .map((cost, place) => cost - doubleAt(prices, place))
      .filter((cost) => !Number.isNaN(cost))
      .sort();
    if (left.length === 0) return 0;
    const count = Math.min(left.length, Math.max(0, at(counts, index)));
    const last = doubleAt(left, Math.max(0, count - 1));
    return (last + doubleAt(left, Math.min(count, left.length - 1))) / 2;
  });
}
