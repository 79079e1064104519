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
  const add = async (
    model: SheetModel,
  ): Promise<{ readonly id: string; readonly name: string } | undefined> => {
    const { journal } = workbook;
    return journal.during(async () => {
      const pending = [{ key: model.name, model, found: undefined }];
      const put = unwrap(await workbook.putSheets(pending));
      const [added] = put?.added ?? [];
      const [name = ""] = put?.names ?? [];
      if (put)
        journal.record({ ...put, label: name, again: async () => Boolean(await add(model)) });
      return added && { id: added.id, name };
    });
  };
  return add;
}
