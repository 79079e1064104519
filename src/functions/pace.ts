import { cellOf } from "../cells/table";
import { type Pace, all, andThen, mapped, pace } from "../domain";
import { closedCount } from "./closed";
import { listIn } from "./arguments";
import { answer } from "./guard";

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
  return answer([plan, actuals, closed], () =>
    andThen(
      all({ planned: listIn(plan, "plan"), booked: listIn(actuals, "actual") }),
      ({ planned, booked }) =>
        andThen(closedCount(closed, planned.units.length), (count) =>
          mapped(pace(planned, booked, count), (where) => [paceCells(where)]),
        ),
    ),
  );
}

function paceCells({
  planToDate,
  actualToDate,
  pace,
  forecast,
  neededPerOpenPeriod,
}: Pace): number[] {
  return [planToDate, actualToDate, pace, forecast, neededPerOpenPeriod].map(cellOf);
}
