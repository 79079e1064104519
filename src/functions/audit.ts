import { type AnswerCell, isBlank } from "../cells/cell";
import { cellOf } from "../cells/table";
import { accept, all, andThen, audit, mapped } from "../domain";
import { amount, listIn, stepIn } from "./arguments";
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
  return answer([total, shares, drivers, step], () => {
    const request = all({
      total: amount(total, "total"),
      shares: listIn(shares, "share"),
      step: stepIn(step),
      drivers: isBlank(drivers) ? accept(undefined) : listIn(drivers, "driver"),
    });
    return mapped(andThen(request, audit), (checks) =>
      checks.map(({ name, holds, by }): AnswerCell[] => [name, holds, cellOf(by)]),
    );
  });
}
