import { type Block, type Cell, blockOf, isBlank } from "../cells/cell";
import { columnIn } from "../cells/number";
import { spotIn } from "../cells/spot";
import { cellOf } from "../cells/table";
import {
  type Column,
  type RatingTable,
  type Result,
  type Zeros,
  accept,
  agreement,
  all,
  andThen,
  at,
  mapped,
  refuse,
  statistics,
} from "../domain";
import { amount } from "./arguments";
import { answer } from "./guard";
import { zerosIn } from "./policy";
import { neededWord } from "./word";

/**
 * How far raters agree.
 * @customfunction AGREEMENT AGREEMENT
 * @param ratings Rows are ratees, columns raters; blank is "not rated".
 * @param statistic "icc1" "icc2" "icc3" "icc1k" "icc2k" "icc3k" "w" "alpha" "alpha-nominal"
 * "alpha-ordinal" "alpha-ratio" "rwg".
 * @param [zeros] What a 0 among the ratings means: "missing" or "score"; if omitted a 0 is refused,
 * as it may be a blank.
 * @param [points] For "rwg" the number of points of the scale.
 * @returns The statistic; #N/A where all ratings are equal.
 */
export function AGREEMENT(
  ratings: unknown[][],
  statistic: unknown,
  zeros?: unknown,
  points?: unknown,
): unknown[][] {
  return answer([ratings, statistic, zeros, points], () => {
    const asked = all({
      name: neededWord(statistic, statistics, "statistic"),
      meaning: zerosIn(zeros),
      scale: isBlank(points) ? accept(undefined) : amount(points, "points"),
    });
    const value = andThen(asked, ({ name, meaning, scale }) =>
      andThen(ratingTable(blockOf(ratings), meaning), (table) => agreement(table, name, scale)),
    );
    return mapped(value, (statisticValue) => [[cellOf(statisticValue)]]);
  });
}

function ratingTable(block: Block, zeros: Zeros | undefined): Result<RatingTable> {
  const cells = block.flat();
  return andThen(
    columnIn(cells, "rating", (index) => spotIn(block, index)),
    (column) => {
      const isAmbiguous = (cell: Cell, index: number): boolean =>
        zeros === undefined && !isBlank(cell) && column.units[index] === 0n;
      const ambiguous = cells.findIndex(isAmbiguous);
      if (ambiguous >= 0) return refuse({ code: "zero-or-blank", ...spotIn(block, ambiguous) });
      const given = cells.map((cell, index) => rated(cell, column, index, zeros));
      const width = block[0]?.length ?? 1;
      return accept({
        rows: block.map((_, row) => given.slice(row * width, (row + 1) * width)),
        places: column.places,
      });
    },
  );
}

function rated(
  cell: Cell,
  { units }: Column,
  index: number,
  zeros: Zeros | undefined,
): bigint | undefined {
  const rating = at(units, index);
  return isBlank(cell) || (rating === 0n && zeros === "missing") ? undefined : rating;
}
