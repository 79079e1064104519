import { floorOf } from "./certified";

/**
 * Exact cells cut down to whole steps: cell = step × (whole + rest ÷ divisor of its row), the
 * residue apart.
 */
export interface PeriodCells {
  readonly wholes: readonly (readonly bigint[])[];
  readonly rests: readonly (readonly bigint[])[];
  readonly divisors: readonly bigint[];
  readonly carriers: readonly number[];
  readonly residues: readonly bigint[];
  /** How many steps each row still has to give. */
  readonly spares: readonly number[];
}

/**
 * Exact cell = amount × profile ÷ Σ profile [H1]; an amount's residue goes to its largest cell,
 * ties to the earlier [H4].
 */
export function phaseCells(
  amounts: readonly bigint[],
  profiles: readonly (readonly bigint[])[],
  step: bigint,
): PeriodCells {
  const sums = profiles.map((profile) => profile.reduce((sum, part) => sum + part, 0n) || 1n);
  const largest = profiles.map((profile) =>
    profile.reduce((best, part, period) => (part > (profile[best] ?? 0n) ? period : best), 0),
  );
  const cells = {
    wholes: [] as bigint[][],
    rests: [] as bigint[][],
    divisors: [] as bigint[],
    carriers: [] as number[],
    residues: [] as bigint[],
    spares: [] as number[],
  };
  amounts.forEach((amount, row) => {
    const own = profiles.length === 1 ? 0 : row;
    const [profile, divisor] = [profiles[own] ?? [], (sums[own] ?? 1n) * step];
    const residue = amount - step * floorOf(amount, step);
    const carrier = residue === 0n ? -1 : (largest[own] ?? 0);
    const tops = profile.map(
      (part, period) => amount * part - (period === carrier ? residue * (sums[own] ?? 1n) : 0n),
    );
    const wholes = tops.map((top) => floorOf(top, divisor));
    cells.wholes.push(wholes);
    cells.rests.push(tops.map((top, period) => top - divisor * (wholes[period] ?? 0n)));
    cells.divisors.push(divisor);
    cells.carriers.push(carrier);
    cells.residues.push(residue);
    cells.spares.push(
      Number((amount - residue) / step - wholes.reduce((sum, whole) => sum + whole, 0n)),
    );
  });
  return cells;
}
