import { cellOf } from "../cells/table";
import { attainment, mapped } from "../domain";
import { answer } from "./guard";
import { forEachPair, pairOf } from "./pair";

/**
 * How far a quota is met: actual divided by quota; also right where the quota is a planned loss.
 * @customfunction ATTAIN ATTAIN
 * @param actual What was reached: one number or one per row.
 * @param quota What was asked: one number or one per row; 0 is "no quota yet" and gives #N/A.
 * @returns The attainment, 1 where the quota is met exactly.
 */
export function ATTAIN(actual: unknown[][], quota: unknown[][]): unknown[][] {
  return answer([actual, quota], () =>
    forEachPair(pairOf([actual, "actual"], [quota, "quota"]), (reached, asked, row) =>
      mapped(attainment(reached, asked, row), cellOf),
    ),
  );
}
