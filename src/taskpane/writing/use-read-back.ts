import { cellAddress } from "../../sheets/address";
import { type PendingSheet, changesOf } from "../../sheets/comparison";
import type { ModelCell, SheetModel } from "../../sheets/model";
import { useWorkbook } from "../use-workbook";
import { type Message, useWords } from "../words";
import type { Sheets } from "./writing";

/**
 * Looks at formulas once they are written: what they show may be another figure than the one that
 * was seen before, or an error.
 * @returns what is to be said of it; nothing where all show what was expected
 */
export function useReadBack(): (
  pending: readonly PendingSheet[],
  added: Sheets,
) => Promise<Message | undefined> {
  const workbook = useWorkbook();
  const { common, troubles } = useWords();
  return async (pending, added) => {
    const wanted = pending.flatMap(({ key, model, found }) => {
      const sheetId = found?.sheetId ?? added[key];
      return sheetId !== undefined && isLive(model) ? [{ sheetId, model, ...extent(model) }] : [];
    });
    if (wanted.length === 0) return undefined;
    const shown = await workbook.readShown(wanted);
    if (!shown.ok) {
      const { code, got } = shown.trouble;
      return { intent: "warning", text: common.notReadBack(troubles[code](got)) };
    }
    const off = wanted.flatMap(({ sheetId, model }, index) =>
      changesOf(model, shown.value[index] ?? [])
        .filter(({ row, column }) => isComputed(model.cells[row]?.[column]))
        .map((change) => ({ ...change, sheetId })),
    );
    const [first] = off;
    if (!first) return undefined;
    const { row, column, sheetId } = first;
    const place = cellAddress(row, column);
    const [expected, got] = [String(first.after), String(first.before)];
    const text = common.readBackOff(off.length, place, expected, got);
    return { intent: "error", text, cell: { sheetId, row, column } };
  };
}

function extent({ cells }: SheetModel): { readonly rows: number; readonly columns: number } {
  return { rows: cells.length, columns: Math.max(1, ...cells.map(({ length }) => length)) };
}

function isLive({ cells }: SheetModel): boolean {
  return cells.some((line) => line.some(({ formula }) => formula !== undefined));
}

function isComputed(cell: ModelCell | undefined): boolean {
  return cell?.formula !== undefined || cell?.spilled === true;
}
