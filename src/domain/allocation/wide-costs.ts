import { doubleAt } from "../integers";

const limb = 40n;
const mask = (1n << limb) - 1n;
const weight = 2 ** 40;

/**
 * Whole numbers of up to 80 bits, kept as two doubles each (a high part and 40 low bits), so that a
 * path may add and compare thousands of them without an allocation and without a rounding error:
 * parts stay below 2^53, and the sign of a difference of two exact doubles is exact.
 */
export class WideCosts {
  readonly high: Float64Array;
  readonly low: Float64Array;

  constructor(count: number) {
    this.high = new Float64Array(count);
    this.low = new Float64Array(count);
  }

  set(index: number, value: bigint): void {
    this.high[index] = Number(value >> limb);
    this.low[index] = Number(value & mask);
  }

  /** Below, at or above 0 as the one is less than, equal to or greater than the other. */
  compare(a: number, b: number): number {
    return signOf(
      doubleAt(this.high, a) - doubleAt(this.high, b),
      doubleAt(this.low, a) - doubleAt(this.low, b),
    );
  }
}

/** The sign of a number in two parts; both are whole and below 2^53. */
export function signOf(high: number, low: number): number {
  return high * weight + low;
}
