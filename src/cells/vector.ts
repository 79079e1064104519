import { type Column, type Place, type Result, accept, refuse, valueAt } from "../domain";
import type { Block, Cell } from "./cell";

/** A row or a column of cells; results keep its orientation [N6]. */
export interface Vector {
  readonly cells: readonly Cell[];
  readonly isRow: boolean;
}

/** The vector in a block; a block of more rows and columns is refused with its size [N6]. */
export function vectorIn(block: Block, place: Place): Result<Vector> {
  const [rows, columns] = [block.length, block[0]?.length ?? 0];
  if (rows === 1) return accept({ cells: block[0] ?? [], isRow: columns > 1 });
  if (columns === 1) return accept({ cells: block.map((row) => row[0]), isRow: false });
  return refuse({ code: "not-vector", place, rows, columns });
}

/** Values laid out as the vector they answer. */
export function laidOut<T>(values: readonly T[], { isRow }: Vector): T[][] {
  return isRow ? [[...values]] : values.map((value) => [value]);
}

/** A column's decimals as the doubles nearest to them. */
export function cellsOf(column: Column): number[] {
  const { units, places } = column;
  const quick = 10 ** places;
  if (places > 22) return units.map((_, index) => valueAt(column, index).toNumber());
  return units.map((unit, index) => {
    const whole = Number(unit);
    return Number.isSafeInteger(whole) ? whole / quick : valueAt(column, index).toNumber();
  });
}
