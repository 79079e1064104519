import { type AnswerCell, type Cell, blockOf } from "../cells/cell";
import { schemeRows } from "../cells/scheme-block";
import { type Result, type Scheme, accept, decimalOf, understandScheme } from "../domain";
import { answer } from "./guard";

/**
 * Checks a scheme and gives every indicator its effective weight; all effective weights add up to
 * 1.
 * @customfunction SCHEME SCHEME
 * @param scheme Rows of group, group weight, indicator, weight and, if wanted, min raters; a blank
 * group or group weight repeats the one above.
 * @returns Rows of group, indicator and effective weight.
 */
export function SCHEME(scheme: unknown[][]): unknown[][] {
  return answer([scheme], () => {
    const understood = schemeIn(scheme);
    return understood.ok ? accept(effectiveWeights(understood.value)) : understood;
  });
}

function effectiveWeights({ groups }: Scheme): AnswerCell[][] {
  return groups.flatMap((group) =>
    group.indicators.map(({ name, weight }) => [group.name, name, decimalOf(weight).toNumber()]),
  );
}

/** The scheme that a block of cells means [P1]. */
export function schemeIn(argument: Cell): Result<Scheme> {
  const rows = schemeRows(blockOf(argument));
  return rows.ok ? understandScheme(rows.value) : rows;
}
