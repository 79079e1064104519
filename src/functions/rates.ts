import { blockOf } from "../cells/cell";
import { cellOf } from "../cells/table";
import { vectorIn } from "../cells/vector";
import { accept, all, andThen, mapped, rates, refuse } from "../domain";
import { amount, amountOr, sameLength, stepIn, valuesIn } from "./arguments";
import { answer, sizeRefusal } from "./guard";

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
  return answer(
    [target_rate, base, reference, step, cap, floor],
    () => {
      const vectors = all({
        target: amount(target_rate, "target-rate"),
        bases: vectorIn(blockOf(base), "base"),
        references: vectorIn(blockOf(reference), "reference"),
      });
      const request = andThen(vectors, ({ target, bases, references }) =>
        andThen(sameLength("reference", bases.cells.length, references.cells.length), () => {
          const refusal = sizeRefusal(bases.cells.length, 2);
          if (refusal) return refuse(refusal);
          return all({
            target: accept(target),
            base: valuesIn(bases, "base"),
            reference: valuesIn(references, "reference"),
            step: stepIn(step),
            cap: amountOr(cap, "cap", 1),
            floor: amountOr(floor, "floor", 0),
          });
        }),
      );
      return mapped(andThen(request, rates), (own) =>
        own.map(({ amount: share, rate }) => [share.toNumber(), cellOf(rate)]),
      );
    },
    { base, reference },
  );
}
