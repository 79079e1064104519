import type { Size } from "../sheets/model";
import { type Outcome, done } from "./run";
import { readProperty } from "./sheet-properties";

const markKey = "merit.sheet";

/** Lets a sheet carry what it is for. */
export function markSheet(sheet: Excel.Worksheet, key: string): void {
  sheet.customProperties.add(markKey, key);
}

/**
 * The sheets that Merit has written, by what they are for. A copy that somebody makes of a sheet
 * carries its mark as well: Excel calls it "Plan (2)", and the first of the others counts.
 *
 * @param others ids of sheets that are somebody else's
 */
export async function readMarks(
  others: ReadonlySet<string> = new Set(),
): Promise<Outcome<Readonly<Record<string, string>>>> {
  const marked = await readProperty(markKey);
  if (!marked.ok) return marked;
  const isCopy = ({ sheetName }: { readonly sheetName: string }): boolean =>
    /\(\d+\)$/.test(sheetName);
  const own = marked.value.filter(({ sheetId }) => !others.has(sheetId));
  const inOrder = [...own.filter(isCopy), ...own.filter((sheet) => !isCopy(sheet)).reverse()];
  return done(Object.fromEntries(inOrder.map(({ value, sheetId }) => [value, sheetId])));
}

const sizeKey = "merit.size";

/** Lets a sheet carry how much of it Merit has written. */
export function markSize(sheet: Excel.Worksheet, { rows, columns }: Size): void {
  sheet.customProperties.add(sizeKey, `${rows},${columns}`);
}

/** Asks how much of a sheet Merit has written: read it with `sizeIn` once it is sent. */
export function askSize(sheet: Excel.Worksheet): Excel.WorksheetCustomProperty {
  return sheet.customProperties.getItemOrNullObject(sizeKey).load("value");
}

export function sizeIn(property: Excel.WorksheetCustomProperty): Size | undefined {
  const [, rows, columns] = /^(\d+),(\d+)$/.exec(property.isNullObject ? "" : property.value) ?? [];
  return rows && columns ? { rows: Number(rows), columns: Number(columns) } : undefined;
}
