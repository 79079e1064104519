import { doubleAt } from "../integers";
import { at, invariant } from "../result";
import type { Quotients } from "./quotients";

/**
 * Who gets a spare step: the largest remainders, ties to the earlier row [A2]. The k-th largest key
 * parts the rows into sure winners, sure losers and a few that all digits decide.
 * @param spare how many steps there are to give, at most the rows with a remainder
 * @param rows the rows that share them, in their order
 * @returns the rows that get one
 * @example remainders 4, 9, 4 and one step: the second row
 */
export function spareSteps(
  spare: number,
  rows: readonly number[],
  remainders: Quotients,
): number[] {
  if (spare === 0) return [];
  const keys = new Float64Array(rows.length);
  for (let index = 0; index < rows.length; index += 1)
    keys[index] = remainders.key(at(rows, index));
  const threshold = keys.slice().sort()[keys.length - spare];
  invariant(threshold !== undefined, "there are at least as many rows as spare steps");
  const winners: number[] = [];
  const tied: number[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const key = doubleAt(keys, index);
    if (key > threshold) winners.push(at(rows, index));
    else if (key === threshold) tied.push(at(rows, index));
  }
  tied.sort((a, b) => remainders.compare(b, a) || a - b);
  return winners.concat(tied.slice(0, spare - winners.length));
}
