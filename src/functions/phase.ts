import { type Block, type Cell, blockOf, isBlank } from "../cells/cell";
import { columnIn } from "../cells/number";
import { rowsIn, tableCells } from "../cells/table";
import { vectorIn } from "../cells/vector";
import { type Column, type PhaseRequest, type Result, accept, phase, refuse } from "../domain";
import { pathsIn } from "./cascade";
import { answer, sizeFlaw } from "./guard";
import { stepIn } from "./split";

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
  return answer([annual, profile, step, path], () => {
    const request = phaseRequest(annual, profile, step, path);
    if (!request.ok) return request;
    const table = phase(request.value);
    return table.ok ? accept(tableCells(table.value)) : table;
  });
}

function phaseRequest(annual: Cell, profile: Cell, step: Cell, path: Cell): Result<PhaseRequest> {
  const vector = vectorIn(blockOf(annual), "annual");
  if (!vector.ok) return vector;
  const rows = vector.value.cells.length;
  const amounts = columnIn(vector.value.cells, "annual");
  if (!amounts.ok) return amounts;
  const profiles = profilesIn(blockOf(profile), rows);
  if (!profiles.ok) return profiles;
  const flaw = sizeFlaw(rows, profiles.value[0]?.units.length ?? 0);
  if (flaw) return refuse(flaw);
  const stepRead = stepIn(step);
  if (!stepRead.ok) return stepRead;
  const paths = isBlank(path) ? undefined : pathsIn(path);
  if (paths && paths.length !== rows)
    return refuse({ code: "length-differs", place: "path", expected: rows, got: paths.length });
  return accept({ annual: amounts.value, profile: profiles.value, step: stepRead.value, paths });
}

/** One profile for all rows, written as a row or a column, or one row per amount [H1]. */
function profilesIn(block: Block, rows: number): Result<Column[]> {
  const width = block[0]?.length ?? 0;
  if (block.length === 1 || width === 1) {
    const one = columnIn(
      block.length === 1 ? (block[0] ?? []) : block.map((row) => row[0]),
      "profile",
    );
    return one.ok ? accept([one.value]) : one;
  }
  return block.length === rows
    ? rowsIn(block, "profile")
    : refuse({ code: "length-differs", place: "profile", expected: rows, got: block.length });
}
