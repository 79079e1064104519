import { type Fraction, fraction } from "../fraction";
import { compare } from "../integers";
import { at } from "../result";

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
    const rate = at(rates, row);
    return weight === 0n
      ? []
      : [
          { at: low - rate, grows: weight, rate },
          { at: high - rate, grows: -weight, rate },
        ];
  });
  points.sort((a, b) => compare(a.at, b.at));
  let held = base.reduce((sum, weight) => sum + weight * low, 0n);
  let slope = 0n;
  let shift = points[0]?.at ?? 0n;
  for (const point of points) {
    const reached = held + slope * (point.at - shift);
    if (reached >= wanted)
      return slope === 0n ? fraction(shift, 1n) : fraction(shift * slope + (wanted - held), slope);
    held = reached;
    shift = point.at;
    slope += point.grows;
  }
  return fraction(shift, 1n);
}
