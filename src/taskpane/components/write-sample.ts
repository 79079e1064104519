import type { SheetModel } from "../../sheets/model";
import type { Workbook } from "../workbook";
import type { Telling } from "./use-outcome";

/** Adds a sheet with a sample, as one step that can be undone. */
export async function writeSample(
  workbook: Workbook,
  model: SheetModel,
  taken: Telling["taken"],
): Promise<{ readonly id: string; readonly name: string } | undefined> {
  const [added] =
    taken(await workbook.putSheets([{ key: "sample", model, found: undefined }]))?.added ?? [];
  if (added) workbook.journal.record({ label: added.name, before: [], addedSheets: [added.id] });
  return added;
}
