import { type Fraction, fraction } from "../fraction";

/** What a row may receive, in units; nothing where it is not set. */
export interface Limit {
  readonly min: bigint | undefined;
  readonly max: bigint | undefined;
}

interface Breakpoint {
  readonly row: number;
  readonly at: "min" | "max";
  readonly amount: bigint;
  readonly driver: bigint;
}

/**
 * The one λ with Σ (λ × driver held within [min, max]) = amount, by sorted breakpoints [A7].
 *
 * As λ grows from 0 a row first stands at its min, leaves it at λ = min ÷ driver, grows along its
 * driver and stops at λ = max ÷ driver. Between two breakpoints the sum is held + λ × slope, so the
 * first segment that reaches the amount gives λ. The caller has made sure that the amount lies
 * within the sums of the limits.
 * @example 100 over 50, 30, 20 with max 40 each: λ = 60 ÷ 50 = 1.2 → 40, 36, 24
 */
export function commonFactor(
  amount: bigint,
  drivers: readonly bigint[],
  limits: readonly Limit[],
): Fraction {
  let held = 0n;
  let slope = 0n;
  drivers.forEach((driver, row) => {
    const min = limits[row]?.min ?? 0n;
    if (min > 0n) held += min;
    else slope += driver;
  });
  let factor = fraction(0n, 1n);
  for (const { at, amount: edge, driver } of breakpoints(drivers, limits)) {
    factor = fraction(edge, driver);
    if (held * driver + edge * slope >= amount * driver) break;
    held += at === "min" ? -edge : edge;
    slope += at === "min" ? driver : -driver;
  }
  return slope === 0n ? factor : fraction(amount - held, slope);
}

function breakpoints(drivers: readonly bigint[], limits: readonly Limit[]): Breakpoint[] {
  const points: Breakpoint[] = [];
  drivers.forEach((driver, row) => {
    const { min, max } = limits[row] ?? {};
    if (driver === 0n) return;
    if (min !== undefined && min > 0n) points.push({ row, at: "min", amount: min, driver });
    if (max !== undefined) points.push({ row, at: "max", amount: max, driver });
  });
  return points.sort(earlier);
}

/** By λ; of one row that stands still (min = max) the min comes first. */
function earlier(a: Breakpoint, b: Breakpoint): number {
  const difference = a.amount * b.driver - b.amount * a.driver;
  if (difference !== 0n) return difference < 0n ? -1 : 1;
  return a.row - b.row || (a.at === "min" ? -1 : 1);
}
