import { type AnswerCell, type Cell, blockOf, isBlank } from "../cells/cell";
import { columnIn } from "../cells/number";
import { cellOf } from "../cells/table";
import { vectorIn } from "../cells/vector";
import { type AuditRequest, type Result, accept, audit } from "../domain";
import { answer } from "./guard";
import { amount, stepIn } from "./split";

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
    const request = auditRequest(total, shares, drivers, step);
    if (!request.ok) return request;
    const checks = audit(request.value);
    return checks.ok
      ? accept(checks.value.map(({ name, holds, by }): AnswerCell[] => [name, holds, cellOf(by)]))
      : checks;
  });
}

function auditRequest(total: Cell, shares: Cell, drivers: Cell, step: Cell): Result<AuditRequest> {
  const totalRead = amount(total, "total");
  if (!totalRead.ok) return totalRead;
  const given = vectorIn(blockOf(shares), "share");
  if (!given.ok) return given;
  const sharesRead = columnIn(given.value.cells, "share");
  if (!sharesRead.ok) return sharesRead;
  const stepRead = stepIn(step);
  if (!stepRead.ok) return stepRead;
  if (isBlank(drivers))
    return accept({ total: totalRead.value, shares: sharesRead.value, step: stepRead.value });
  const by = vectorIn(blockOf(drivers), "driver");
  if (!by.ok) return by;
  const driversRead = columnIn(by.value.cells, "driver");
  return driversRead.ok
    ? accept({
        total: totalRead.value,
        shares: sharesRead.value,
        drivers: driversRead.value,
        step: stepRead.value,
      })
    : driversRead;
}
