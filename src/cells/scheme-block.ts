import { type Decimal, type Place, type Result, type SchemeRow, accept, refuse } from "../domain";
import { type Block, type Cell, textOf } from "./cell";
import { decimalOrBlank } from "./number";

/**
 * The rows of a scheme in a block of group · group weight · indicator · weight and, if wanted, min
 * raters [P1].
 */
export function schemeRows(block: Block): Result<SchemeRow[]> {
  const width = block[0]?.length ?? 0;
  if (width < 4 || width > 5)
    return refuse({ code: "wrong-width", place: "scheme", expected: 4, got: width });
  const rows: SchemeRow[] = [];
  for (const [index, cells] of block.entries()) {
    const row = schemeRow(cells, index + 1);
    if (!row.ok) return row;
    rows.push(row.value);
  }
  return accept(rows);
}

function schemeRow(cells: readonly Cell[], row: number): Result<SchemeRow> {
  const read = (column: number, place: Place): Result<Decimal | undefined> =>
    decimalOrBlank(cells[column], place, row);
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
