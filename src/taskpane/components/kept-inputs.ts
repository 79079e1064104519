import { type KeptInputs, inputsIn } from "../../sheets/kept";
import type { SheetTable } from "../../sheets/table";
import type { Workbook } from "../workbook";
import { printerOf } from "./salted-print";

/**
 * Under which sheets carry how their tables stood when figures were written from them that do not
 * follow by themselves.
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
 * Remembers how the tables around some cells stood when something was written as values from them:
 * a print of each goes with its sheet, and is worth nothing without the salt, which does not.
 */
export async function keepInputs(
  workbook: Workbook,
  key: string,
  what: string,
  places: readonly Place[],
): Promise<void> {
  const kept = new Map<string, KeptInputs["tables"]>();
  for (const { sheetId, row, column } of places) {
    const tables = kept.get(sheetId) ?? [];
    const print = await printOf(workbook, { sheetId, row, column });
    if (print !== undefined && !tables.some((other) => other.print === print))
      kept.set(sheetId, [...tables, { row, column, print }]);
  }
  const values = [...kept].map(([sheetId, tables]) => [
    sheetId,
    JSON.stringify({ what, tables } satisfies KeptInputs),
  ]);
  await workbook.writeProperty(key, Object.fromEntries(values) as Record<string, string>);
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
  const carried = await workbook.readProperty(key);
  for (const { sheetId, value } of carried.ok ? carried.value : []) {
    const kept = inputsIn(value);
    for (const { print, row, column } of kept?.tables ?? []) {
      const place = { sheetId, row, column };
      const now = await printOf(workbook, place);
      if (kept && now !== undefined && now !== print) return { ...place, what: kept.what };
    }
  }
  return undefined;
}

async function printOf(
  workbook: Workbook,
  { sheetId, row, column }: Place,
): Promise<string | undefined> {
  const region = await workbook.readAroundCell(sheetId, row, column);
  if (!region.ok) return undefined;
  const print = await printerOf(workbook);
  return print.ok ? print.value(JSON.stringify(region.value.values)) : undefined;
}
