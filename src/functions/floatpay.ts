import type { Cell } from "../cells/cell";
import { cellOf } from "../cells/table";
import {
  type Result,
  type WageRule,
  accept,
  all,
  andThen,
  companyWageRule,
  floatingWage,
} from "../domain";
import { amountOr } from "./arguments";
import { answer } from "./guard";
import { forEachPair, pairOf } from "./pair";
import { wordOr } from "./word";

/**
 * The wage after attainment: each step above or below the threshold moves it by the rate.
 * @customfunction FLOATPAY FLOATPAY
 * @param base The wage before: one number or one per row.
 * @param attainment The attainment, such as 1 for 100 %: one number or one per row.
 * @param [threshold] From where steps are counted, 0.9 if omitted.
 * @param [step] The attainment of one step, 0.1 if omitted.
 * @param [rate] The part of the wage per step, 0.02 if omitted.
 * @param [mode] "steps" counts whole steps only (default), "linear" parts of them, too.
 * @returns The pay, never under 0.
 */
export function FLOATPAY(
  base: unknown[][],
  attainment: unknown[][],
  threshold?: unknown,
  step?: unknown,
  rate?: unknown,
  mode?: unknown,
): unknown[][] {
  return answer([base, attainment, threshold, step, rate, mode], () =>
    andThen(andThen(ruleIn(threshold, step, rate, mode), floatingWage), (pay) =>
      forEachPair(pairOf([base, "base"], [attainment, "attainment"]), (wage, reached) =>
        accept(cellOf(pay(wage, reached))),
      ),
    ),
  );
}

function ruleIn(threshold: Cell, step: Cell, rate: Cell, mode: Cell): Result<WageRule> {
  return all({
    threshold: amountOr(threshold, "threshold", companyWageRule.threshold),
    step: amountOr(step, "step", companyWageRule.step),
    rate: amountOr(rate, "rate", companyWageRule.rate),
    mode: wordOr(mode, ["steps", "linear"], "mode", "steps"),
  });
}
