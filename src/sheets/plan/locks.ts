import { type Column, Decimal, columnOf, valueAt } from "../../domain";
import type { PlanDraft } from "./draft";
import { rowFinder } from "./rows";

/** One path of keys per row. */
type Paths = readonly (readonly string[])[];

/** Locks of the table, and over them those that were set since. */
export function lockedOf(
  measure: string,
  locked: Column | undefined,
  draft: PlanDraft,
  paths: Paths,
): Column | undefined {
  const set = amountsSet(measure, draft, paths);
  if (set.every((amount) => amount === undefined)) return locked;
  return columnOf(
    paths.map((_, row) => set[row] ?? (locked ? valueAt(locked, row) : new Decimal(0))),
  );
}

/**
 * A lock at 0 would mean "not locked": a row that is to get nothing has a driver of 0 instead [A8,
 * N4].
 */
export function withoutEnded(
  measure: string,
  drivers: Column,
  draft: PlanDraft,
  paths: Paths,
): Column {
  const set = amountsSet(measure, draft, paths);
  return { ...drivers, units: drivers.units.map((unit, row) => (set[row]?.isZero() ? 0n : unit)) };
}

/**
 * For every row what its year of a measure was fixed at, also where somebody has moved since;
 * nothing where it was not fixed.
 */
export function amountsSet(
  measure: string,
  { overrides }: PlanDraft,
  paths: Paths,
): readonly (Decimal | undefined)[] {
  const own = overrides.filter((override) => override.measure === measure);
  const find = rowFinder(
    paths,
    own.map(({ row }) => row.split(" / ")),
  );
  return paths.map((path) => {
    const amount = own[find(path) ?? -1]?.amount;
    return amount === undefined ? undefined : new Decimal(amount);
  });
}
