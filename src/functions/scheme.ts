import { type AnswerCell, blockOf } from "../cells/cell";
import { withoutBlankEnd } from "../cells/rows";
import { schemeIn } from "../cells/scheme-block";
import { type Scheme, decimalOf, mapped, refuse } from "../domain";
import { answer, sizeRefusal } from "./guard";

/**
 * Checks a scheme and gives every indicator its effective weight; all effective weights add up to
 * 1.
 * @customfunction SCHEME SCHEME
 * @param scheme Rows of group, group weight, indicator, weight and, if wanted, min raters, full
 * mark, source; a blank group or group weight repeats the one above.
 * @returns Rows of group, indicator and effective weight.
 */
export function SCHEME(scheme: unknown[][]): unknown[][] {
  return answer([scheme], () => {
    const refusal = sizeRefusal(withoutBlankEnd(blockOf(scheme)).length, 3);
    return refusal ? refuse(refusal) : mapped(schemeIn(scheme), effectiveWeights);
  });
}

function effectiveWeights({ groups }: Scheme): AnswerCell[][] {
  return groups.flatMap((group) =>
    group.indicators.map(({ name, weight }) => [group.name, name, decimalOf(weight).toNumber()]),
  );
}
