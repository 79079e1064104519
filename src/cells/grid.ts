import { type Column, columnRefined } from "../domain";

/** Columns brought onto the finest grid that any of them needs. */
export function refined(columns: readonly Column[]): Column[] {
  const places = Math.max(0, ...columns.map((column) => column.places));
  return columns.map((column) => columnRefined(column, places));
}
