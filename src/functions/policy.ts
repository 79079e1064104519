import type { Cell } from "../cells/cell";
import type { Missing, Result, Zeros } from "../domain";
import { word, wordOr } from "./word";

const policies = ["hold", "share", "zero"] as const satisfies readonly Missing[];
const meanings = ["missing", "score"] as const satisfies readonly Zeros[];

/** What happens to the weight of something missing: "hold" where it is not said [P8]. */
export function missingIn(argument: Cell): Result<Missing> {
  return wordOr(argument, policies, "missing", "hold");
}

/** What a 0 means, or nothing where it is not said [N4]. */
export function zerosIn(argument: Cell): Result<Zeros | undefined> {
  return word(argument, meanings, "zeros");
}
