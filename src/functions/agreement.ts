import { type AnswerCell, type Block, type Cell, blockOf, isBlank } from "../cells/cell";
import { columnIn } from "../cells/number";
import { cellOf } from "../cells/table";
import {
  type Column,
  type Decimal,
  type RatingTable,
  type Result,
  type Zeros,
  accept,
  agreement,
  refuse,
  statistics,
} from "../domain";
import { answer } from "./guard";
import { zerosIn } from "./policy";
import { rowAt } from "./scores";
import { amount } from "./split";
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
    const name = neededWord(statistic, statistics, "statistic");
    if (!name.ok) return name;
    const meaning = zerosIn(zeros);
    if (!meaning.ok) return meaning;
    const scale: Result<Decimal | undefined> = isBlank(points)
      ? accept(undefined)
      : amount(points, "points");
    if (!scale.ok) return scale;
    const table = ratingTable(blockOf(ratings), meaning.value);
    if (!table.ok) return table;
    const value = agreement(table.value, name.value, scale.value);
    return value.ok ? accept<AnswerCell[][]>([[cellOf(value.value)]]) : value;
  });
}

function ratingTable(block: Block, zeros: Zeros | undefined): Result<RatingTable> {
  const cells = block.flat();
  const column = columnIn(cells, "rating");
  if (!column.ok) return column;
  const ambiguous =
    zeros === undefined
      ? cells.findIndex((cell, index) => !isBlank(cell) && column.value.units[index] === 0n)
      : -1;
  if (ambiguous >= 0) return refuse({ code: "zero-or-blank", row: rowAt(block, ambiguous) });
  const given = cells.map((cell, index) => rated(cell, column.value, index, zeros));
  const width = block[0]?.length ?? 1;
  return accept({
    rows: block.map((_, row) => given.slice(row * width, (row + 1) * width)),
    places: column.value.places,
  });
}

function rated(
  cell: Cell,
  { units }: Column,
  index: number,
  zeros: Zeros | undefined,
): bigint | undefined {
  const rating = units[index] ?? 0n;
  return isBlank(cell) || (rating === 0n && zeros === "missing") ? undefined : rating;
}
