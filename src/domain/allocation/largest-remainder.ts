import { invariant } from "../result";

/** Digits of a remainder that a double orders exactly. */
const keyBits = 53;

/**
 * Who gets a spare step: the largest remainders, ties to the earlier row [A2].
 * The k-th largest leading digits part the rows into sure winners, sure losers and a few that full digits decide.
 * @param spare how many steps there are to give, at most the rows with a remainder
 * @param rests each row's remainder over one common divisor, 0 or more
 * @returns for each row whether it gets one
 * @example spareSteps(1, [4n, 9n, 4n]) is [false, true, false]
 */
export function spareSteps(spare: number, rests: readonly bigint[]): boolean[] {
  const given = new Array<boolean>(rests.length).fill(false);
  if (spare === 0) return given;
  const keys = leadingDigits(rests);
  const threshold = keys.slice().sort()[keys.length - spare];
  invariant(threshold !== undefined, "there are at least as many rows as spare steps");
  let left = spare;
  const tied: number[] = [];
  keys.forEach((key, row) => {
    if (key > threshold) {
      given[row] = true;
      left -= 1;
    } else if (key === threshold) tied.push(row);
  });
  for (const row of largestFirst(tied, rests).slice(0, left)) given[row] = true;
  return given;
}

function largestFirst(rows: readonly number[], rests: readonly bigint[]): number[] {
  return [...rows].sort((a, b) => compare(rests[b] ?? 0n, rests[a] ?? 0n) || a - b);
}

function leadingDigits(rests: readonly bigint[]): Float64Array {
  const largest = rests.reduce((most, rest) => (rest > most ? rest : most), 0n);
  const surplus = BigInt(Math.max(0, largest.toString(2).length - keyBits));
  return Float64Array.from(rests, (rest) => Number(rest >> surplus));
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
