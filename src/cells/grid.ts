import { type Column, columnRefined } from "../domain";

/** Columns brought onto the finest grid that any of them needs. */
export function refined(columns: readonly Column[]): Column[] {
  const places = columns.reduce((most, column) => Math.max(most, column.places), 0);
  return columns.map((column) => columnRefined(column, places));
}
