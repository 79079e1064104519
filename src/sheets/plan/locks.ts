import { type Column, Decimal, type Hold, columnOf, nameKey, valueAt } from "../../domain";
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
 * Rows that get nothing of a measure but what they have reached: who has left, and whose year was
 * fixed at 0, for a lock at 0 would mean "not locked" [N4, Y6].
 */
export function endedRows(measure: string, draft: PlanDraft, paths: Paths): readonly boolean[] {
  const left = [...new Set(draft.ended)].map((row) => row.split(" / "));
  const find = rowFinder(paths, left);
  const set = amountsSet(measure, draft, paths);
  return paths.map(
    (path, row) =>
      left.some((keys) => isBelow(path, keys)) ||
      find(path) !== undefined ||
      set[row]?.isZero() === true,
  );
}

/** Whether a row is one of somebody's: an account of a person. */
function isBelow(path: readonly string[], keys: readonly string[]): boolean {
  return keys.every((key, level) => nameKey(path[level] ?? "") === nameKey(key));
}

/**
 * For every row what its year of a measure was fixed at, also where somebody has moved since;
 * nothing where it was not fixed.
 */
function amountsSet(
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

/** The rows of every held node, with what it comes to by measure [Y5]. */
export function heldNodes({ holds, measures }: PlanDraft, paths: Paths): Hold[] {
  return holds.map(({ node, amounts }) => {
    const keys = node === "" ? [] : node.split(" / ");
    return {
      rows: paths.flatMap((path, row) => (isBelow(path, keys) ? [row] : [])),
      amounts: measures.map(({ name }) => {
        const amount = amounts[name];
        return amount === undefined ? undefined : new Decimal(amount);
      }),
    };
  });
}
