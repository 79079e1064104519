import {
  type Column,
  type Fraction,
  type Place,
  type Result,
  type Table,
  doubleOf,
  each,
} from "../domain";
import type { Block, Cell } from "./cell";
import { columnIn } from "./number";
import { spotOf } from "./spot";
import { cellsOf } from "./vector";

/** The exact rows that a block of cells means; blank is 0 [N1, N3, N4]. */
export function rowsIn(block: Block, place: Place): Result<Column[]> {
  const width = block[0]?.length ?? 0;
  return each(block, (cells, row) =>
    columnIn(
      Array.from({ length: width }, (_, column) => cells[column]),
      place,
      (column) => spotOf(row, column, width),
    ),
  );
}

/** The columns of a block. */
export function columnsIn(block: Block, place: Place): Result<Column[]> {
  const width = block[0]?.length ?? 0;
  return each(new Array<undefined>(width).fill(undefined), (_, index) =>
    columnIn(
      block.map((row): Cell => row[index]),
      place,
      (row) => spotOf(row, index, width),
    ),
  );
}

/** A table's units as the doubles nearest to them. */
export function tableCells({ cells, places }: Table): number[][] {
  return cells.map((units) => cellsOf({ units, places }));
}

/** The double nearest to a fraction. */
export function cellOf(value: Fraction): number {
  return doubleOf(value);
}
