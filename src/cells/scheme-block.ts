import {
  type Decimal,
  type Place,
  type Result,
  type Scheme,
  type SchemeRow,
  type Spot,
  accept,
  all,
  andThen,
  at,
  each,
  nameKey,
  refuse,
  understandScheme,
} from "../domain";
import { type Block, type Cell, blockOf, textOf } from "./cell";
import { decimalOrBlank } from "./number";
import { filledRows, isNothing } from "./rows";

/**
 * The rows of a scheme in a block of group · group weight · indicator · weight and, if wanted, min
 * raters, full mark and source [P1, P22].
 */
export function schemeRows(block: Block): Result<SchemeRow[]> {
  const width = block[0]?.length ?? 0;
  if (width < 4 || width > 7)
    return refuse({
      code: "wrong-width",
      place: "scheme",
      expected: width < 4 ? 4 : 7,
      got: width,
    });
  const { block: filled, rows } = filledRows(block, isNothing);
  return each(filled, (cells, index) => schemeRow(cells, at(rows, index)));
}

function schemeRow(cells: readonly Cell[], row: number): Result<SchemeRow> {
  const read = (column: number, place: Place): Result<Decimal | undefined> =>
    decimalOrBlank(cells[column], place, { row, column: column + 1 });
  return all({
    row: accept(row),
    group: accept(textOf(cells[0])),
    groupWeight: read(1, "group-weight"),
    indicator: accept(textOf(cells[2])),
    weight: read(3, "weight"),
    minRaters: read(4, "min-raters"),
    full: read(5, "full"),
    isMeasured: isMeasuredIn(cells[6], { row, column: 7 }),
  });
}

/** Where points come from, in the words of all three languages; blank is "rated" [P22]. */
const sources = {
  rated: ["rated", "评分", "puntuado"],
  measured: ["measured", "数据", "medido"],
};

function isMeasuredIn(cell: Cell, spot: Spot): Result<boolean> {
  const word = nameKey(textOf(cell));
  if (word === "" || sources.rated.includes(word)) return accept(false);
  if (sources.measured.includes(word)) return accept(true);
  const allowed = [...sources.rated, ...sources.measured];
  return refuse({ code: "unknown-word", place: "source", allowed, got: textOf(cell), ...spot });
}

/** The scheme that a block of cells means [P1]. */
export function schemeIn(argument: Cell): Result<Scheme> {
  return andThen(schemeRows(blockOf(argument)), understandScheme);
}
