import { at } from "../result";

/** Bits of a multiplier's mantissa: what a cell of up to 2^53 steps needs to come out to 2^-160. */
const bits = 256;

/** A positive number, mantissa × 2^exponent, with a mantissa of 256 bits. */
export interface Multiplier {
  readonly mantissa: bigint;
  readonly exponent: number;
}

/** Digits below the point of cells. */
export const digits = 160;

/** e^logarithm, to the 52 bits that a double has. */
export function multiplierOf(logarithm: number): Multiplier {
  const power = logarithm * Math.LOG2E;
  const exponent = Math.floor(power);
  return normal(BigInt(Math.round(2 ** (power - exponent) * 2 ** 52)), exponent - 52);
}

/**
 * A multiplier times e^change. Small changes, down to the last bit of the mantissa, are 1 + change:
 * the next look at the sums corrects the rest.
 */
export function multiplied({ mantissa, exponent }: Multiplier, change: number): Multiplier {
  if (Math.abs(change) > 1e-3) {
    const factor = multiplierOf(change);
    return normal(mantissa * factor.mantissa, exponent + factor.exponent);
  }
  const shift = change === 0 ? 0 : Math.max(0, -Math.floor(Math.log2(Math.abs(change))));
  const scaled = BigInt(Math.round(change * 2 ** Math.min(shift + 52, 1000)));
  const power = BigInt(Math.min(shift + 52, 1000));
  return normal((mantissa << power) + mantissa * scaled, exponent - Number(power));
}

/** Cells of a row: seed × the row's multiplier × each column's, in steps × 2^160, cut off below. */
export function scaledRow(
  seed: readonly bigint[],
  row: Multiplier,
  columns: readonly Multiplier[],
): bigint[] {
  return seed.map((cell, index) => {
    if (cell === 0n) return 0n;
    const column = at(columns, index);
    const shift = row.exponent + column.exponent + digits;
    const product = cell * row.mantissa * column.mantissa;
    return shift >= 0 ? product << BigInt(shift) : product >> BigInt(-shift);
  });
}

function normal(mantissa: bigint, exponent: number): Multiplier {
  const length = mantissa.toString(2).length;
  const shift = bits - length;
  return {
    mantissa: shift >= 0 ? mantissa << BigInt(shift) : mantissa >> BigInt(-shift),
    exponent: exponent - shift,
  };
}
