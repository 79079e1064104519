import { type KeptInputs, inputsIn } from "../../sheets/kept";
import type { SheetTable } from "../../sheets/table";
import type { Workbook } from "../workbook";

/**
 * Under which it is kept from which cells figures were written that do not follow by themselves.
 */
export const inputKeys = {
  targets: "merit.targets.inputs",
  appraisal: "merit.appraisal.inputs",
} as const;

interface Place {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Remembers how the tables around some cells stood when something was written as values from them.
 */
export async function keepInputs(
  workbook: Workbook,
  key: string,
  what: string,
  places: readonly Place[],
): Promise<void> {
  const kept: KeptInputs["tables"] = [];
  for (const { sheetId, row, column } of places) {
    const print = await printOf(workbook, { sheetId, row, column });
    if (print !== undefined && !kept.some((other) => other.print === print))
      kept.push({ sheetId, row, column, print });
  }
  await workbook.writeSetting(key, { what, tables: kept } satisfies KeptInputs);
}

/** The place at which a table begins. */
export function placeOf({ sheetId, headerRow, column }: SheetTable): Place {
  return { sheetId, row: headerRow, column };
}

/**
 * What was written from tables that are others by now, and the first of them; nothing where all
 * stand as they did.
 */
export async function staleInputs(
  workbook: Workbook,
  key: string,
): Promise<(Place & { readonly what: string }) | undefined> {
  const setting = await workbook.readSetting(key);
  const kept = inputsIn(setting.ok ? setting.value : undefined);
  for (const { print, ...place } of kept?.tables ?? []) {
    const now = await printOf(workbook, place);
    if (kept && now !== undefined && now !== print) return { ...place, what: kept.what };
  }
  return undefined;
}

async function printOf(
  workbook: Workbook,
  { sheetId, row, column }: Place,
): Promise<string | undefined> {
  const region = await workbook.readAroundCell(sheetId, row, column);
  return region.ok ? fingerprint(JSON.stringify(region.value.values)) : undefined;
}

/**
 * A short mark of a text by the hash FNV-1a: another text has another one, but for one in four
 * billion.
 */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(16);
}
