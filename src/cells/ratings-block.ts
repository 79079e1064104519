import { type Ratings, type Result, mapped, refuse } from "../domain";
import { type Block, isBlank, textOf } from "./cell";
import { columnIn } from "./number";
import { spotOf } from "./spot";

/** The ratings in a block of ratee · group · rater · indicator · rating [P6]. */
export function ratingsIn(block: Block): Result<Ratings> {
  const width = block[0]?.length ?? 0;
  if (width !== 5)
    return refuse({ code: "wrong-width", place: "ratings", expected: 5, got: width });
  const cells = block.map((row) => row[4]);
  const texts = (column: number): string[] => block.map((row) => textOf(row[column]));
  return mapped(
    columnIn(cells, "rating", (row) => spotOf(row, 4, width)),
    (ratings) => ({
      ratees: texts(0),
      groups: texts(1),
      raters: texts(2),
      indicators: texts(3),
      ratings,
      rated: cells.map((cell) => !isBlank(cell)),
    }),
  );
}
