import { type Block, textOf } from "../cells/cell";
import { columnIn } from "../cells/number";
import { type Decimal, type Place, type Result, mapped, refuse, valueAt } from "../domain";

/** Rows of a grade and a number, wherever each of the two stands. */
export function gradedRows(
  block: Block,
  gradeAt: 0 | 1,
  valueAtColumn: 0 | 1,
  place: Place,
): Result<{ readonly grade: string; readonly value: Decimal }[]> {
  const width = block[0]?.length ?? 0;
  if (width !== 2) return refuse({ code: "wrong-width", place, expected: 2, got: width });
  const unnamed = block.findIndex((row) => textOf(row[gradeAt]).trim() === "");
  if (unnamed >= 0) return refuse({ code: "grade-unnamed", row: unnamed + 1 });
  const values = columnIn(
    block.map((row) => row[valueAtColumn]),
    place,
  );
  return mapped(values, (column) =>
    block.map((row, index) => ({
      grade: textOf(row[gradeAt]).trim(),
      value: valueAt(column, index),
    })),
  );
}
