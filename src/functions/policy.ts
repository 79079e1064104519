import type { Cell } from "../cells/cell";
import { type Missing, type Policy, type Result, type Zeros, mapped } from "../domain";
import { word, wordOr } from "./word";

const policies = ["hold", "share", "zero"] as const satisfies readonly Missing[];
const meanings = ["missing", "score"] as const satisfies readonly Zeros[];

/** What happens to the weight of something missing: "hold" where it is not said [P8]. */
export function missingIn(argument: Cell): Result<Missing> {
  return wordOr(argument, policies, "missing", "hold");
}

/**
 * What a 0 means among ratings and among figures: "missing-rating" is missing there and points here
 * [P25].
 */
export function bothZerosIn(argument: Cell): Result<Pick<Policy, "zeros" | "figureZeros">> {
  return mapped(word(argument, [...meanings, "missing-rating"] as const, "zeros"), (said) =>
    said === "missing-rating" ? { zeros: "missing", figureZeros: "score" } : { zeros: said },
  );
}

/** What a 0 means, or nothing where it is not said [N4]. */
export function zerosIn(argument: Cell): Result<Zeros | undefined> {
  return word(argument, meanings, "zeros");
}
