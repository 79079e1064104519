import type { Cell } from "../cells/cell";
import { type Place, type Result, accept, andThen, figure, refuse } from "../domain";
import { amount } from "./arguments";

/** Whole numbers of which nobody needs more: places, ratings, points of a scale. */
const most = 1_000_000;

/** A whole number of at least `least`. */
export function wholeIn(argument: Cell, place: Place, least: number): Result<number> {
  return andThen(amount(argument, place), (value) =>
    value.isInteger() && value.gte(least) && value.lte(most)
      ? accept(value.toNumber())
      : refuse({ code: "not-whole", place, least, got: figure(value) }),
  );
}
