import type { Region } from "../../sheets/region";
import type { Workbook } from "../workbook";

/** A sheet as it stands; nothing where it was never written or is gone. */
export async function readIfThere(
  workbook: Workbook,
  sheetId: string | undefined,
): Promise<Region | undefined> {
  const region = sheetId === undefined ? undefined : await workbook.readSheet(sheetId);
  return region?.ok ? region.value : undefined;
}
