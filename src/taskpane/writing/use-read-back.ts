import { type ModelCell } from "../../sheets/model";
import { cellAddress } from "../../sheets/address";
import type { PendingSheet, WantedSheet } from "../../sheets/comparison";
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
    const wanted = pending.flatMap(({ key, model, found }): WantedSheet[] =>
      model.cells.some((line) => line.some(isLive))
        ? [{ key, model, sheetId: found?.sheetId ?? added[key] }]
        : [],
    );
    if (wanted.length === 0) return undefined;
    const compared = await workbook.compareSheets(wanted);
    if (!compared.ok) {
      const { code, got } = compared.trouble;
      return { intent: "warning", text: common.notReadBack(troubles[code](got)) };
    }
    const off = compared.value.flatMap(({ model, found }) =>
      (found?.changes ?? [])
        .filter(({ row, column }) => isLive(model.cells[row]?.[column]))
        .map((change) => ({ ...change, sheetId: found?.sheetId ?? "" })),
    );
    const [first] = off;
    if (!first) return undefined;
    const { row, column, sheetId } = first;
    const place = cellAddress(row, column);
    const [expected, got] = [String(first.after), String(first.before)];
    return {
      intent: "error",
      text: common.readBackOff(off.length, place, expected, got),
      cell: { sheetId, row, column },
    };
  };
}

function isLive(cell: ModelCell | undefined): boolean {
  return cell?.formula !== undefined || cell?.spilled === true;
}
