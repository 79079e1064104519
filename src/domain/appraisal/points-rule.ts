import type { Fraction } from "../fraction";
import type { Result } from "../result";

/** The points for an actual and a target; the row is where they stand, for messages. */
export type Points = (actual: Fraction, target: Fraction, row: number) => Result<Fraction>;
