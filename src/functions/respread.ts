import { type Cell, blockOf } from "../cells/cell";
import { columnIn } from "../cells/number";
import { cellsOf, laidOut, vectorIn } from "../cells/vector";
import { type Result, all, andThen, mapped, refuse, respread } from "../domain";
import { closedCount } from "./closed";
import { amount, listIn, stepIn, valuesIn } from "./arguments";
import { answer, sizeRefusal } from "./guard";

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
  return answer(
    [annual, actuals, profile, closed, step],
    () =>
      andThen(vectorIn(blockOf(profile), "profile"), (vector) => {
        const refusal = sizeRefusal(vector.cells.length, 1);
        if (refusal) return refuse(refusal);
        const request = all({
          annual: amount(annual, "annual"),
          actuals: listIn(actuals, "actual"),
          profile: valuesIn(vector, "profile"),
          closed: closedIn(closed, vector.cells.length),
          step: stepIn(step),
        });
        return mapped(andThen(request, respread), (shares) => laidOut(cellsOf(shares), vector));
      }),
    { actual: actuals, profile },
  );
}

/** Which periods are closed: the first so many, or those that say so one by one. */
function closedIn(argument: Cell, periods: number): Result<boolean[]> {
  return andThen(vectorIn(blockOf(argument), "closed"), ({ cells }) => {
    if (cells.length > 1 || typeof cells[0] === "boolean") {
      const flags = cells.map((cell) => (typeof cell === "boolean" ? Number(cell) : cell));
      return mapped(columnIn(flags, "closed"), ({ units }) => units.map((unit) => unit !== 0n));
    }
    return mapped(closedCount(cells[0], periods), (count) =>
      Array.from({ length: periods }, (_, period) => period < count),
    );
  });
}
