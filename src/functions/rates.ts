import { type AnswerCell, type Cell, blockOf, isBlank } from "../cells/cell";
import { columnIn } from "../cells/number";
import { cellOf } from "../cells/table";
import { vectorIn } from "../cells/vector";
import {
  Decimal,
  type Place,
  type RatesRequest,
  type Result,
  accept,
  rates,
  refuse,
} from "../domain";
import { answer, sizeFlaw } from "./guard";
import { amount, stepIn } from "./split";

/**
 * Brings rates to a target: all reference rates move by the same number of points, the amounts add
 * up exactly.
 * @customfunction RATES RATES
 * @param target_rate The rate of the whole, such as 0.95.
 * @param base What the rates are taken of, one per row.
 * @param reference The rates to start from, one per row, such as last year's.
 * @param [step] The smallest amount to give, 0.01 if omitted.
 * @param [cap] The highest rate, 1 if omitted.
 * @param [floor] The lowest rate, 0 if omitted.
 * @returns Two columns: amount and rate.
 */
export function RATES(
  target_rate: unknown,
  base: unknown[][],
  reference: unknown[][],
  step?: unknown,
  cap?: unknown,
  floor?: unknown,
): unknown[][] {
  return answer([target_rate, base, reference, step, cap, floor], () => {
    const request = ratesRequest(target_rate, base, reference, step, cap, floor);
    if (!request.ok) return request;
    const answers = rates(request.value);
    return answers.ok
      ? accept(
          answers.value.map(({ amount: share, rate }): AnswerCell[] => [
            share.toNumber(),
            cellOf(rate),
          ]),
        )
      : answers;
  });
}

function ratesRequest(
  target: Cell,
  base: Cell,
  reference: Cell,
  step: Cell,
  cap: Cell,
  floor: Cell,
): Result<RatesRequest> {
  const targetRead = amount(target, "target-rate");
  if (!targetRead.ok) return targetRead;
  const bases = vectorIn(blockOf(base), "base");
  if (!bases.ok) return bases;
  const references = vectorIn(blockOf(reference), "reference");
  if (!references.ok) return references;
  const [expected, got] = [bases.value.cells.length, references.value.cells.length];
  if (expected !== got)
    return refuse({ code: "length-differs", place: "reference", expected, got });
  const flaw = sizeFlaw(expected, 2);
  if (flaw) return refuse(flaw);
  const baseRead = columnIn(bases.value.cells, "base");
  if (!baseRead.ok) return baseRead;
  const referenceRead = columnIn(references.value.cells, "reference");
  if (!referenceRead.ok) return referenceRead;
  const stepRead = stepIn(step);
  if (!stepRead.ok) return stepRead;
  const capRead = bound(cap, "cap", 1);
  if (!capRead.ok) return capRead;
  const floorRead = bound(floor, "floor", 0);
  if (!floorRead.ok) return floorRead;
  return accept({
    target: targetRead.value,
    base: baseRead.value,
    reference: referenceRead.value,
    step: stepRead.value,
    cap: capRead.value,
    floor: floorRead.value,
  });
}

function bound(argument: Cell, place: Place, otherwise: number): Result<Decimal> {
  return isBlank(argument) ? accept(new Decimal(otherwise)) : amount(argument, place);
}
