import type { Block } from "../sheets/address";

/**
 * The rows of a range that are hidden, by hand or by a filter [D9].
 *
 * @param range with its `rowHidden` loaded: nothing where only some are (Range.rowHidden)
 */
export async function hiddenRows(
  context: Excel.RequestContext,
  range: Excel.Range,
  { row, rows, columns }: Block,
): Promise<number[]> {
  const isHidden = range.rowHidden as boolean | null;
  if (isHidden === false) return [];
  const all = Array.from({ length: rows }, (_, index) => row + index);
  if (isHidden === true) return all;
  const first = range.getResizedRange(0, 1 - columns);
  const view = first.getVisibleView().load("cellAddresses");
  await context.sync();
  const addresses = (view.cellAddresses as string[][]).flat();
  const visible = new Set(addresses.map((address) => Number(/(\d+)$/.exec(address)?.[1]) - 1));
  return all.filter((own) => !visible.has(own));
}
