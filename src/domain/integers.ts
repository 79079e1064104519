/** The sum of whole numbers. */
export function sum(values: readonly bigint[]): bigint {
  return values.reduce((all, value) => all + value, 0n);
}

/** Below, at or above 0 as a is less than, equal to or greater than b. */
export function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The whole number at or next below a quotient; the divisor is above 0.
 * @example −7 by 2: −4
 */
export function floorDivided(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  return dividend < 0n && quotient * divisor !== dividend ? quotient - 1n : quotient;
}

/** The greatest common divisor; 1 of two zeros. */
export function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}

/**
 * What stands at a place of a list of counts; `at` for the innermost loops, over one kind of list.
 */
export function countAt(counts: Int32Array, index: number): number {
  const count = counts[index];
  if (count === undefined) throw new Error(`Broken invariant: no count at ${index}`);
  return count;
}

/** What stands at a place of a list of whole numbers kept as doubles; `at` for innermost loops. */
export function doubleAt(doubles: Float64Array, index: number): number {
  const double = doubles[index];
  if (double === undefined) throw new Error(`Broken invariant: no number at ${index}`);
  return double;
}

/** What stands at a place of a list of whole numbers; `at` for the innermost loops. */
export function unitAt(units: readonly bigint[], index: number): bigint {
  const unit = units[index];
  if (unit === undefined) throw new Error(`Broken invariant: no unit at ${index}`);
  return unit;
}
