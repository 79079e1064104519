import {
  type Column,
  Decimal,
  type Place,
  type Result,
  type Spot,
  accept,
  columnOf,
  columnOfCells,
  each,
  mapped,
  ofCell,
  ofText,
  refuse,
} from "../domain";
import { type Block, type Cell, isBlank } from "./cell";

/**
 * The decimal in a cell; a blank is 0 where the rule says so. Text that is a plain decimal counts,
 * all else is refused [N1, N3].
 */
export function decimalIn(cell: Cell, place: Place, spot: Spot): Result<Decimal> {
  if (isBlank(cell)) return accept(new Decimal(0));
  const value =
    typeof cell === "number" && Number.isFinite(cell)
      ? ofCell(cell)
      : typeof cell === "string"
        ? ofText(cell)
        : undefined;
  return value ? accept(value) : refuse({ code: "not-number", place, ...spot, got: String(cell) });
}

/** The decimal in a cell, or nothing in a blank one. A 0 may be a blank [N4]. */
export function decimalOrBlank(cell: Cell, place: Place, spot: Spot): Result<Decimal | undefined> {
  return isBlank(cell) ? accept(undefined) : decimalIn(cell, place, spot);
}

/**
 * The exact column that some cells mean; blank is 0 [N1, N3, N4].
 *
 * @param spotAt where each cell stands, if not one below the other [N14]
 */
export function columnIn(
  cells: readonly Cell[],
  place: Place,
  spotAt: (index: number) => Spot = (index) => ({ row: index + 1 }),
): Result<Column> {
  if (cells.every((cell): cell is number => typeof cell === "number" && Number.isFinite(cell)))
    return accept(columnOfCells(cells));
  return mapped(
    each(cells, (cell, index) => decimalIn(cell, place, spotAt(index))),
    columnOf,
  );
}

/** One value, alone or as a block of one cell [N6]. */
export function single(block: Block, place: Place): Result<Cell> {
  const [rows, columns] = [block.length, block[0]?.length ?? 0];
  return rows === 1 && columns === 1
    ? accept(block[0]?.[0])
    : refuse({ code: "not-one-value", place, rows, columns });
}
