import { type Block, textOf } from "../cells/cell";
import { columnIn } from "../cells/number";
import { filledRows, isNothing } from "../cells/rows";
import {
  type Decimal,
  type Place,
  type Result,
  at,
  each,
  mapped,
  refuse,
  valueAt,
} from "../domain";

/** Rows of a grade and a number, wherever each of the two stands; each with its place [N12]. */
interface GradedRows {
  readonly graded: readonly { readonly grade: string; readonly value: Decimal }[];
  readonly rows: readonly number[];
}

export function gradedRows(
  block: Block,
  gradeAt: 0 | 1,
  valueAtColumn: 0 | 1,
  place: Place,
): Result<GradedRows> {
  const width = block[0]?.length ?? 0;
  if (width !== 2) return refuse({ code: "wrong-width", place, expected: 2, got: width });
  const { block: filled, rows } = filledRows(block, isNothing);
  const graded = each(filled, (cells, index) => {
    const [row, grade] = [at(rows, index), textOf(cells[gradeAt]).trim()];
    if (grade === "") return refuse({ code: "grade-unnamed", row });
    const value = columnIn([cells[valueAtColumn]], place, () => ({
      row,
      column: valueAtColumn + 1,
    }));
    return mapped(value, (column) => ({ grade, value: valueAt(column, 0) }));
  });
  return mapped(graded, (own) => ({ graded: own, rows }));
}
