import { type Decimal, type Place, type Result, type Scheme, type SchemeRow, accept, decimalOf, refuse, understandScheme } from "../domain";
import { type AnswerCell, type Block, type Cell, blockOf, textOf } from "../excel/cells/cell";
import { decimalOrBlank } from "../excel/cells/number";
import { answer } from "./guard";

/**
 * Checks a scheme and gives every indicator its effective weight; all effective weights add up to 1.
 * @customfunction SCHEME SCHEME
 * @param scheme Rows of group, group weight, indicator, weight and, if wanted, min raters; a blank group or group weight repeats the one above.
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

/** The rows of a scheme in a block of four or five columns. */
export function schemeRows(block: Block): Result<SchemeRow[]> {
  const width = block[0]?.length ?? 0;
  if (width < 4 || width > 5) return refuse({ code: "wrong-width", place: "scheme", expected: 4, got: width });
  const rows: SchemeRow[] = [];
  for (const [index, cells] of block.entries()) {
    const row = schemeRow(cells, index + 1);
    if (!row.ok) return row;
    rows.push(row.value);
  }
  return accept(rows);
}

function schemeRow(cells: readonly Cell[], row: number): Result<SchemeRow> {
  const read = (column: number, place: Place): Result<Decimal | undefined> => decimalOrBlank(cells[column], place, row);
  const groupWeight = read(1, "group-weight");
  if (!groupWeight.ok) return groupWeight;
  const weight = read(3, "weight");
  if (!weight.ok) return weight;
  const minRaters = read(4, "min-raters");
  if (!minRaters.ok) return minRaters;
  return accept({
    row,
    group: textOf(cells[0]),
    groupWeight: groupWeight.value,
    indicator: textOf(cells[2]),
    weight: weight.value,
    minRaters: minRaters.value,
  });
}
