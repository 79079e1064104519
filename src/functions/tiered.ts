import { all, andThen, tiered } from "../domain";
import { answer } from "./guard";
import { forEach, onTable, tableIn } from "./pay-table";
import { wordOr } from "./word";

/**
 * An amount by tiers of rates, such as a commission.
 * @customfunction TIERED TIERED
 * @param amount The amount: one number or a vector.
 * @param tiers Rows of from and rate, in any order.
 * @param [mode] "marginal" takes each part at its own tier's rate (default), "whole" all of it at
 * the rate of the tier reached.
 * @returns The amount by the tiers.
 */
export function TIERED(amount: unknown[][], tiers: unknown[][], mode?: unknown): unknown[][] {
  return answer(
    [amount, tiers, mode],
    () =>
      andThen(
        all({
          how: wordOr(mode, ["marginal", "whole"], "mode", "marginal"),
          rows: tableIn(tiers, "tiers"),
        }),
        ({ how, rows }) =>
          andThen(
            onTable(rows, (table) => tiered(table, how)),
            (rule) => forEach(amount, "amount", rule),
          ),
      ),
    { amount },
  );
}
