import { type AnswerCell, type Cell, isBlank } from "../cells/cell";
import { cellOf } from "../cells/table";
import { laidOut } from "../cells/vector";
import {
  type Decimal,
  type Place,
  type Result,
  type WageRule,
  accept,
  companyWageRule,
  floatingWage,
  valueAt,
} from "../domain";
import { answer } from "./guard";
import { pairOf } from "./pair";
import { amount } from "./split";
import { word } from "./word";

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
  const args = [base, attainment, threshold, step, rate, mode];
  return answer(args, () => payCells(args));
}

function payCells([base, attainment, threshold, step, rate, mode]: readonly Cell[]): Result<
  AnswerCell[][]
> {
  const rule = ruleIn(threshold, step, rate, mode);
  if (!rule.ok) return rule;
  const pair = pairOf([base, "base"], [attainment, "attainment"]);
  if (!pair.ok) return pair;
  const { vector, first, second } = pair.value;
  const pays: number[] = [];
  for (let row = 0; row < first.units.length; row += 1) {
    const pay = floatingWage(valueAt(first, row), valueAt(second, row), rule.value);
    if (!pay.ok) return pay;
    pays.push(cellOf(pay.value));
  }
  return accept(laidOut(pays, vector));
}

function ruleIn(threshold: Cell, step: Cell, rate: Cell, mode: Cell): Result<WageRule> {
  const thresholdRead = orElse(threshold, "threshold", companyWageRule.threshold);
  if (!thresholdRead.ok) return thresholdRead;
  const stepRead = orElse(step, "step", companyWageRule.step);
  if (!stepRead.ok) return stepRead;
  const rateRead = orElse(rate, "rate", companyWageRule.rate);
  if (!rateRead.ok) return rateRead;
  const modeRead = word(mode, ["steps", "linear"] as const, "mode");
  if (!modeRead.ok) return modeRead;
  return accept({
    threshold: thresholdRead.value,
    step: stepRead.value,
    rate: rateRead.value,
    mode: modeRead.value ?? "steps",
  });
}

function orElse(argument: Cell, place: Place, otherwise: Decimal): Result<Decimal> {
  return isBlank(argument) ? accept(otherwise) : amount(argument, place);
}
