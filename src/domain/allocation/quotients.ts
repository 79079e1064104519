import { doubleAt, floorDivided, gcd, unitAt } from "../integers";
/**
 * Whole steps and remainders of factor × weight ÷ divisor, for many weights at once: whole + rest ÷
 * divisor, 0 ≤ rest < divisor.
 */
export interface Quotients {
  whole(index: number): bigint;
  /** The whole steps as a number: no total has more than 2^53 − 1 of them [N2]. */
  count(index: number): number;
  /** A number that orders remainders: equal keys may still differ in later digits. */
  key(index: number): number;
  hasRest(index: number): boolean;
  /** Orders two remainders by all their digits. */
  compare(a: number, b: number): number;
}

const mostFactor = 2n ** 53n;
const mostDivisor = 2n ** 50n;
const mostWeight = 2 ** 50;

/** Exact quotients; safe integers where they are proved to fit, big integers elsewhere. */
export function quotients(factor: bigint, weights: readonly bigint[], divisor: bigint): Quotients {
  const common = gcd(factor, divisor);
  const [top, bottom] = [factor / common, divisor / common];
  const small = top < mostFactor && bottom < mostDivisor ? safeNumbers(weights) : undefined;
  return small
    ? new QuickQuotients(Number(top), small, Number(bottom))
    : new WideQuotients(top, weights, bottom);
}

/** The weights as numbers, if all lie within 0 … 2^50. */
function safeNumbers(weights: readonly bigint[]): Float64Array | undefined {
  const numbers = new Float64Array(weights.length);
  for (let index = 0; index < weights.length; index += 1) {
    const number = Number(unitAt(weights, index));
    if (number < 0 || number >= mostWeight) return undefined;
    numbers[index] = number;
  }
  return numbers;
}

/**
 * On safe integers: factor < 2^53, weight and divisor < 2^50, factor × weight ÷ divisor < 2^53.
 *
 * Proof. The rounded quotient q is off by at most 2 from the true one, so r = factor × weight − q ×
 * divisor has |r| < 2^52. Both products are split into a rounded part and its error without loss
 * (Dekker 1971). The rounded parts differ by an integer below 2^53, the errors by one below 2^52:
 * each difference, and their sum r, is exact. Then r is brought into [0, divisor).
 */
class QuickQuotients implements Quotients {
  private readonly wholes: Float64Array;
  private readonly rests: Float64Array;

  constructor(factor: number, weights: Float64Array, divisor: number) {
    this.wholes = new Float64Array(weights.length);
    this.rests = new Float64Array(weights.length);
    for (let index = 0; index < weights.length; index += 1)
      this.divide(factor, doubleAt(weights, index), divisor, index);
  }

  whole(index: number): bigint {
    return BigInt(this.count(index));
  }

  count(index: number): number {
    return doubleAt(this.wholes, index);
  }

  key(index: number): number {
    return doubleAt(this.rests, index);
  }

  hasRest(index: number): boolean {
    return this.rests[index] !== 0;
  }

  compare(a: number, b: number): number {
    return this.key(a) - this.key(b);
  }

  private divide(factor: number, weight: number, divisor: number, index: number): void {
    let whole = Math.floor((factor * weight) / divisor);
    let rest = factor * weight - whole * divisor + (lost(factor, weight) - lost(whole, divisor));
    while (rest < 0) {
      rest += divisor;
      whole -= 1;
    }
    while (rest >= divisor) {
      rest -= divisor;
      whole += 1;
    }
    this.wholes[index] = whole;
    this.rests[index] = rest;
  }
}

const splitter = 2 ** 27 + 1;

/** What rounding loses of a product: a × b = (a × b rounded) + lost (Dekker). */
function lost(a: number, b: number): number {
  const highA = splitter * a - (splitter * a - a);
  const highB = splitter * b - (splitter * b - b);
  const [lowA, lowB] = [a - highA, b - highB];
  return lowA * lowB - (a * b - highA * highB - lowA * highB - highA * lowB);
}

/** On big integers, without bounds; remainders are ordered by their leading 53 bits first. */
class WideQuotients implements Quotients {
  private readonly wholes: bigint[];
  private readonly rests: bigint[];
  private readonly surplus: bigint;

  constructor(factor: bigint, weights: readonly bigint[], divisor: bigint) {
    this.wholes = weights.map((weight) => floorDivided(factor * weight, divisor));
    this.rests = weights.map(
      (weight, index) => factor * weight - unitAt(this.wholes, index) * divisor,
    );
    this.surplus = BigInt(Math.max(0, divisor.toString(2).length - 53));
  }

  whole(index: number): bigint {
    return unitAt(this.wholes, index);
  }

  count(index: number): number {
    return Number(this.whole(index));
  }

  key(index: number): number {
    return Number(unitAt(this.rests, index) >> this.surplus);
  }

  hasRest(index: number): boolean {
    return this.rests[index] !== 0n;
  }

  compare(a: number, b: number): number {
    const difference = unitAt(this.rests, a) - unitAt(this.rests, b);
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }
}
