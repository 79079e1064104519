import { type Cell, blockOf } from "../cells/cell";
import { columnIn } from "../cells/number";
import { type Vector, cellsOf, laidOut, vectorIn } from "../cells/vector";
import { type RespreadRequest, type Result, accept, refuse, respread } from "../domain";
import { answer, sizeFlaw } from "./guard";
import { amount, stepIn } from "./split";

/**
 * Puts what is left of a quota onto the open periods: closed periods keep their actuals, all adds
 * up exactly.
 * @customfunction RESPREAD RESPREAD
 * @param annual The quota of the year.
 * @param actuals What each period brought; only closed periods count.
 * @param profile The weight of each period.
 * @param closed How many periods are closed, counted from the first, or one TRUE or FALSE per
 * period.
 * @param [step] The smallest amount to give, 0.01 if omitted.
 * @returns One amount per period, in the shape of the profile.
 */
export function RESPREAD(
  annual: unknown,
  actuals: unknown[][],
  profile: unknown[][],
  closed: unknown[][],
  step?: unknown,
): unknown[][] {
  return answer([annual, actuals, profile, closed, step], () => {
    const vector = vectorIn(blockOf(profile), "profile");
    if (!vector.ok) return vector;
    const flaw = sizeFlaw(vector.value.cells.length, 1);
    if (flaw) return refuse(flaw);
    const request = respreadRequest(vector.value, annual, actuals, closed, step);
    if (!request.ok) return request;
    const shares = respread(request.value);
    return shares.ok ? accept(laidOut(cellsOf(shares.value), vector.value)) : shares;
  });
}

function respreadRequest(
  { cells }: Vector,
  annual: Cell,
  actuals: Cell,
  closed: Cell,
  step: Cell,
): Result<RespreadRequest> {
  const annualRead = amount(annual, "annual");
  if (!annualRead.ok) return annualRead;
  const booked = vectorIn(blockOf(actuals), "actual");
  if (!booked.ok) return booked;
  const actualsRead = columnIn(booked.value.cells, "actual");
  if (!actualsRead.ok) return actualsRead;
  const profile = columnIn(cells, "profile");
  if (!profile.ok) return profile;
  const closedRead = closedIn(closed, cells.length);
  if (!closedRead.ok) return closedRead;
  const stepRead = stepIn(step);
  if (!stepRead.ok) return stepRead;
  return accept({
    annual: annualRead.value,
    actuals: actualsRead.value,
    profile: profile.value,
    closed: closedRead.value,
    step: stepRead.value,
  });
}

/** Which periods are closed: the first so many, or those that say so one by one. */
function closedIn(argument: Cell, periods: number): Result<boolean[]> {
  const vector = vectorIn(blockOf(argument), "closed");
  if (!vector.ok) return vector;
  const { cells } = vector.value;
  if (cells.length > 1 || typeof cells[0] === "boolean") {
    const flags = columnIn(
      cells.map((cell) => (typeof cell === "boolean" ? Number(cell) : cell)),
      "closed",
    );
    return flags.ok ? accept(flags.value.units.map((unit) => unit !== 0n)) : flags;
  }
  const count = amount(cells[0], "closed");
  if (!count.ok) return count;
  const isCount = count.value.isInteger() && count.value.gte(0) && count.value.lte(periods);
  return isCount
    ? accept(Array.from({ length: periods }, (_, period) => count.value.gt(period)))
    : refuse({ code: "closed-not-whole", most: periods, got: count.value.toFixed() });
}
