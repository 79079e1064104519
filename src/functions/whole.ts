import type { Cell } from "../cells/cell";
import { type Place, type Result, accept, andThen, figure, refuse } from "../domain";
import { amount } from "./arguments";

/** Whole numbers of which nobody needs more: places, ratings, points of a scale. */
const mostOfAll = 1_000_000;

/** A whole number of at least `least`, and of at most `most` where that is said. */
export function wholeIn(
  argument: Cell,
  place: Place,
  least: number,
  most?: number,
): Result<number> {
  const bound = most === undefined ? {} : { most };
  return andThen(amount(argument, place), (value) =>
    value.isInteger() && value.gte(least) && value.lte(most ?? mostOfAll)
      ? accept(value.toNumber())
      : refuse({ code: "not-whole", place, least, ...bound, got: figure(value) }),
  );
}
