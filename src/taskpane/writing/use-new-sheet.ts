import type { Dispatch } from "react";
import type { SheetModel } from "../../sheets/model";
import { useWorkbook } from "../use-workbook";
import { useOutcome } from "./use-outcome";
import type { WritingAction } from "./writing";

/** How a new sheet is put into the workbook, as one entry that can be undone. */
export function useNewSheet(
  dispatch: Dispatch<WritingAction>,
): (model: SheetModel) => Promise<{ readonly id: string; readonly name: string } | undefined> {
  const workbook = useWorkbook();
  const { unwrap } = useOutcome(dispatch);
  return async (model) => {
    const put = unwrap(await workbook.putSheets([{ key: model.name, model, found: undefined }]));
    const [added] = put?.added ?? [];
    if (added) workbook.journal.record({ label: added.name, before: [], addedSheets: [added.id] });
    return added;
  };
}
