import type { Limit } from "./limits";

/**
 * A limit tightened to the amounts offset + whole steps that lie within it: min up, max down [A7].
 */
export function tightened({ min, max }: Limit, step: bigint, offset: bigint): Limit {
  return {
    min: min === undefined ? undefined : roundedUp(min - offset, step) + offset,
    max: max === undefined ? undefined : roundedDown(max - offset, step) + offset,
  };
}

/** Whether no amount at all lies within the limit. */
export function isCrossed({ min, max }: Limit): boolean {
  return max !== undefined && (min ?? 0n) > max;
}

function roundedDown(amount: bigint, step: bigint): bigint {
  const rest = amount % step;
  return rest < 0n ? amount - rest - step : amount - rest;
}

function roundedUp(amount: bigint, step: bigint): bigint {
  return -roundedDown(-amount, step);
}
