import { floorDivided, sum, unitAt } from "../integers";
import { at } from "../result";

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
  const sums = profiles.map((profile) => sum(profile) || 1n);
  const largest = profiles.map((profile) =>
    profile.reduce((best, part, period) => (part > unitAt(profile, best) ? period : best), 0),
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
    const [profile, divisor] = [profiles[own] ?? [], unitAt(sums, own) * step];
    const residue = amount - step * floorDivided(amount, step);
    const carrier = residue === 0n ? -1 : at(largest, own);
    const tops = profile.map(
      (part, period) => amount * part - (period === carrier ? residue * unitAt(sums, own) : 0n),
    );
    const wholes = tops.map((top) => floorDivided(top, divisor));
    cells.wholes.push(wholes);
    cells.rests.push(tops.map((top, period) => top - divisor * unitAt(wholes, period)));
    cells.divisors.push(divisor);
    cells.carriers.push(carrier);
    cells.residues.push(residue);
    cells.spares.push(Number((amount - residue) / step - sum(wholes)));
  });
  return cells;
}
