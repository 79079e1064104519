import type { Cell } from "../cells/cell";
import { type Place, type Result, accept, figure, refuse } from "../domain";
import { amount } from "./split";

/** Whole numbers of which nobody needs more: places, ratings, points of a scale. */
const most = 1_000_000;

/** A whole number of at least `least`. */
export function wholeIn(argument: Cell, place: Place, least: number): Result<number> {
  const value = amount(argument, place);
  if (!value.ok) return value;
  const isWhole = value.value.isInteger() && value.value.gte(least) && value.value.lte(most);
  return isWhole
    ? accept(value.value.toNumber())
    : refuse({ code: "not-whole", place, least, got: figure(value.value) });
}
