import { type Fraction, fraction } from "../fraction";

/**
 * The one shift with Σ base × (rate + shift held within [low, high]) = wanted, by sorted
 * breakpoints [T1].
 *
 * A rate stands at low until shift = low − rate, grows with the shift and stops at high − rate.
 * Between two breakpoints the sum is held + shift × the base that grows, so the first segment that
 * reaches what is wanted gives the shift.
 */
export function commonShift(
  wanted: bigint,
  base: readonly bigint[],
  rates: readonly bigint[],
  low: bigint,
  high: bigint,
): Fraction {
  const points = base.flatMap((weight, row) => {
    const rate = rates[row] ?? 0n;
    return weight === 0n
      ? []
      : [
          { at: low - rate, grows: weight, rate },
          { at: high - rate, grows: -weight, rate },
        ];
  });
  points.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  let held = base.reduce((sum, weight) => sum + weight * low, 0n);
  let slope = 0n;
  let at = points[0]?.at ?? 0n;
  for (const point of points) {
    const reached = held + slope * (point.at - at);
    if (reached >= wanted)
      return slope === 0n ? fraction(at, 1n) : fraction(at * slope + (wanted - held), slope);
    held = reached;
    at = point.at;
    slope += point.grows;
  }
  return fraction(at, 1n);
}
