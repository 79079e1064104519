import { type Figures, type Result, mapped, refuse } from "../domain";
import { type Block, isBlank, textOf } from "./cell";
import { columnIn } from "./number";
import { spotOf } from "./spot";

/** The figures in a block of ratee · group · indicator · points [P25]. */
export function figuresIn(block: Block): Result<Figures> {
  const width = block[0]?.length ?? 0;
  if (width !== 4)
    return refuse({ code: "wrong-width", place: "figures", expected: 4, got: width });
  const cells = block.map((row) => row[3]);
  const texts = (column: number): string[] => block.map((row) => textOf(row[column]));
  const points = columnIn(cells, "figure", (row) => spotOf(row, 3, width));
  return mapped(points, (column) => ({
    ratees: texts(0),
    groups: texts(1),
    indicators: texts(2),
    points: column,
    given: cells.map((cell) => !isBlank(cell)),
  }));
}
