import { type Cell, blockOf, isBlank } from "../cells/cell";
import { decimalIn } from "../cells/number";
import { filledRows } from "../cells/rows";
import {
  type Decimal,
  type PerUnit,
  type Result,
  accept,
  all,
  andThen,
  figure,
  refuse,
} from "../domain";

const mostCells = 7;

/**
 * The row unit · lost per unit · won per unit · zero at · most lost · most won · whole; fewer cells
 * will do, and a blank or 0 is none [K7–K9].
 */
export function perUnitIn(argument: Cell): Result<PerUnit> {
  const { block, rows } = filledRows(blockOf(argument));
  const [cells = [], ...more] = block;
  const place = "table";
  if (more.length > 0) return refuse({ code: "not-one-row", place, got: block.length });
  if (cells.length > mostCells)
    return refuse({ code: "wrong-width", place, expected: mostCells, got: cells.length });
  const number = (column: number): Result<Decimal> =>
    decimalIn(cells[column], place, { row: rows[0] ?? 1, column: column + 1 });
  return all({
    unit: number(0),
    lost: number(1),
    won: number(2),
    zeroAt: number(3),
    mostLost: number(4),
    mostWon: number(5),
    whole: wholeIn(cells[6], number(6)),
  });
}

/** How parts of a unit count: 1 not at all, 2 as whole units, blank as parts [K9]. */
function wholeIn(cell: Cell, number: Result<Decimal>): Result<PerUnit["whole"]> {
  return andThen(number, (value) => {
    if (isBlank(cell) || value.isZero()) return accept("parts");
    if (value.eq(1)) return accept("full-units");
    return value.eq(2)
      ? accept("started-units")
      : refuse({ code: "not-whole", place: "table", least: 1, most: 2, got: figure(value) });
  });
}
