import { type Block, type Cell, blockOf, isBlank } from "../cells/cell";
import { columnIn } from "../cells/number";
import { rowsIn, tableCells } from "../cells/table";
import {
  type Column,
  type PhaseRequest,
  type Result,
  accept,
  all,
  andThen,
  mapped,
  phase,
  refuse,
} from "../domain";
import { listIn, pathsIn, sameLength, stepIn } from "./arguments";
import { answer, sizeRefusal } from "./guard";

/**
 * Spreads yearly amounts over periods by a profile, so that rows, period totals and cells are all
 * right at once.
 * @customfunction PHASE PHASE
 * @param annual The amounts, one column or one number.
 * @param profile The weight of each period: one row or column for all amounts, or one row per
 * amount.
 * @param [step] The smallest amount to give, 0.01 if omitted.
 * @param [path] One row of keys per amount, from top to leaf, if every node is to be right in every
 * period.
 * @returns A table with a row per amount and a column per period.
 */
export function PHASE(
  annual: unknown[][],
  profile: unknown[][],
  step?: unknown,
  path?: unknown[][],
): unknown[][] {
  return answer(
    [annual, profile, step, path],
    () => mapped(andThen(phaseRequest(annual, profile, step, path), phase), tableCells),
    { annual },
  );
}

function phaseRequest(annual: Cell, profile: Cell, step: Cell, path: Cell): Result<PhaseRequest> {
  return andThen(listIn(annual, "annual"), (amounts) => {
    const rows = amounts.units.length;
    return andThen(profilesIn(blockOf(profile), rows), (profiles) => {
      const refusal = sizeRefusal(rows, profiles[0]?.units.length ?? 0);
      if (refusal) return refuse(refusal);
      return all({
        annual: accept(amounts),
        profile: accept(profiles),
        step: stepIn(step),
        paths: isBlank(path) ? accept(undefined) : pathsPerRow(path, rows),
      });
    });
  });
}

function pathsPerRow(path: Cell, rows: number): Result<string[][]> {
  const paths = pathsIn(path);
  return mapped(sameLength("path", rows, paths.length), () => paths);
}

/** One profile for all rows, written as a row or a column, or one row per amount [H1]. */
function profilesIn(block: Block, rows: number): Result<Column[]> {
  if (block.length === 1 || block[0]?.length === 1)
    return mapped(columnIn(block.flat(), "profile"), (one) => [one]);
  return andThen(sameLength("profile", rows, block.length), () => rowsIn(block, "profile"));
}
