import {
  type Column,
  type Fraction,
  type Place,
  type Result,
  type Table,
  accept,
  decimalOf,
  refuse,
} from "../domain";
import type { Block, Cell } from "./cell";
import { columnIn } from "./number";
import { cellsOf } from "./vector";

/** The exact rows that a block of cells means; blank is 0 [N1, N3, N4]. */
export function rowsIn(block: Block, place: Place): Result<Column[]> {
  const rows: Column[] = [];
  const width = block[0]?.length ?? 0;
  for (const [index, cells] of block.entries()) {
    const row = columnIn(
      Array.from({ length: width }, (_, column) => cells[column]),
      place,
    );
    if (!row.ok)
      return refuse(
        row.refusal.code === "not-number" ? { ...row.refusal, row: index + 1 } : row.refusal,
      );
    rows.push(row.value);
  }
  return accept(rows);
}

/** The columns of a block. */
export function columnsIn(block: Block, place: Place): Result<Column[]> {
  const width = block[0]?.length ?? 0;
  const columns: Column[] = [];
  for (let index = 0; index < width; index += 1) {
    const column = columnIn(
      block.map((row): Cell => row[index]),
      place,
    );
    if (!column.ok) return column;
    columns.push(column.value);
  }
  return accept(columns);
}

/** A table's units as the doubles nearest to them. */
export function tableCells({ cells, places }: Table): number[][] {
  return cells.map((units) => cellsOf({ units, places }));
}

/** The double nearest to a fraction. */
export function cellOf(value: Fraction): number {
  return decimalOf(value).toNumber();
}
