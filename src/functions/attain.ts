import type { AnswerCell, Cell } from "../cells/cell";
import { cellOf } from "../cells/table";
import { laidOut } from "../cells/vector";
import { type Result, accept, attainment, valueAt } from "../domain";
import { answer, errorFor } from "./guard";
import { pairOf } from "./pair";

/**
 * How far a quota is met: actual divided by quota; also right where the quota is a planned loss.
 * @customfunction ATTAIN ATTAIN
 * @param actual What was reached: one number or one per row.
 * @param quota What was asked: one number or one per row; 0 is "no quota yet" and gives #N/A.
 * @returns The attainment, 1 where the quota is met exactly.
 */
export function ATTAIN(actual: unknown[][], quota: unknown[][]): unknown[][] {
  return answer([actual, quota], () => attainCells(actual, quota));
}

function attainCells(actual: Cell, quota: Cell): Result<AnswerCell[][]> {
  const pair = pairOf([actual, "actual"], [quota, "quota"]);
  if (!pair.ok) return pair;
  const { vector, first, second } = pair.value;
  const results = first.units.map((_, row) =>
    attainment(valueAt(first, row), valueAt(second, row), row + 1),
  );
  return accept(
    laidOut(
      results.map((result) => (result.ok ? cellOf(result.value) : errorFor(result.refusal))),
      vector,
    ),
  );
}
