import { type AnswerCell, type Cell, blockOf, isBlank } from "../cells/cell";
import { cellOf } from "../cells/table";
import { vectorIn } from "../cells/vector";
import { type Column, type Result, accept, all, andThen, audit, mapped } from "../domain";
import { amount, stepIn, valuesIn, withoutBlankEnds } from "./arguments";
import { answer } from "./guard";

/**
 * Checks shares that stand on the sheet: sum, whole steps and, with drivers, closeness and zero
 * drivers.
 * @customfunction AUDIT AUDIT
 * @param total What the shares must add up to.
 * @param shares The shares as they stand, one row or one column.
 * @param [drivers] What they were split by, one per share.
 * @param [step] The smallest amount that was given, 0.01 if omitted.
 * @returns A row per check: its name, whether it holds, and by how much it is off.
 */
export function AUDIT(
  total: unknown,
  shares: unknown[][],
  drivers?: unknown[][],
  step?: unknown,
): unknown[][] {
  return answer(
    [total, shares, drivers, step],
    () => {
      const request = all({
        total: amount(total, "total"),
        step: stepIn(step),
        lists: listsIn(shares, drivers),
      });
      const checks = andThen(request, ({ lists, ...asked }) => audit({ ...asked, ...lists }));
      return mapped(checks, (own) =>
        own.map(({ name, holds, by }): AnswerCell[] => [name, holds, cellOf(by)]),
      );
    },
    { share: shares, driver: drivers },
  );
}

/** The shares, and their drivers where they are given; whole columns end where both do. */
function listsIn(
  shares: Cell,
  drivers: Cell,
): Result<{ readonly shares: Column; readonly drivers?: Column | undefined }> {
  const vectors = all({
    shares: vectorIn(blockOf(shares), "share"),
    drivers: isBlank(drivers) ? accept(undefined) : vectorIn(blockOf(drivers), "driver"),
  });
  return andThen(vectors, ({ shares: given, drivers: by }) => {
    const [own = given, others] = withoutBlankEnds(by ? [given, by] : [given]);
    return all({
      shares: valuesIn(own, "share"),
      drivers: others ? valuesIn(others, "driver") : accept(undefined),
    });
  });
}
