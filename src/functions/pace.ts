import { type AnswerCell, type Cell, blockOf } from "../cells/cell";
import { columnIn } from "../cells/number";
import { cellOf } from "../cells/table";
import { vectorIn } from "../cells/vector";
import { type Column, type Place, type Result, accept, pace, refuse } from "../domain";
import { answer } from "./guard";
import { amount } from "./split";

/**
 * Where a year stands: plan and actual to date, pace, forecast and what each open period still
 * needs.
 * @customfunction PACE PACE
 * @param plan The plan of each period.
 * @param actuals What each period brought; only closed periods count.
 * @param closed How many periods are closed, from the first.
 * @returns One row: plan to date, actual to date, pace, forecast, needed per open period.
 */
export function PACE(plan: unknown[][], actuals: unknown[][], closed: unknown): unknown[][] {
  return answer([plan, actuals, closed], () => paceCells(plan, actuals, closed));
}

function paceCells(plan: Cell, actuals: Cell, closed: Cell): Result<AnswerCell[][]> {
  const planned = vectorColumn(plan, "plan");
  if (!planned.ok) return planned;
  const booked = vectorColumn(actuals, "actual");
  if (!booked.ok) return booked;
  const count = amount(closed, "closed");
  if (!count.ok) return count;
  const most = planned.value.units.length;
  if (!count.value.isInteger() || count.value.lt(0) || count.value.gt(most))
    return refuse({ code: "closed-not-whole", most, got: count.value.toFixed() });
  const result = pace(planned.value, booked.value, count.value.toNumber());
  if (!result.ok) return result;
  const { planToDate, actualToDate, pace: speed, forecast, neededPerOpenPeriod } = result.value;
  return accept([[planToDate, actualToDate, speed, forecast, neededPerOpenPeriod].map(cellOf)]);
}

function vectorColumn(argument: Cell, place: Place): Result<Column> {
  const vector = vectorIn(blockOf(argument), place);
  return vector.ok ? columnIn(vector.value.cells, place) : vector;
}
