import type { Cell } from "../cells/cell";
import { type Result, accept, andThen, refuse } from "../domain";
import { amount } from "./arguments";

/** How many periods are closed, counted from the first: a whole number up to all of them. */
export function closedCount(argument: Cell, most: number): Result<number> {
  return andThen(amount(argument, "closed"), (count) =>
    count.isInteger() && count.gte(0) && count.lte(most)
      ? accept(count.toNumber())
      : refuse({ code: "closed-not-whole", most, got: count.toFixed() }),
  );
}
