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
 */
export async function readMarks(): Promise<Outcome<Readonly<Record<string, string>>>> {
  const marked = await readProperty(markKey);
  if (!marked.ok) return marked;
  const isCopy = ({ sheetName }: { readonly sheetName: string }): boolean =>
    /\(\d+\)$/.test(sheetName);
  const inOrder = [
    ...marked.value.filter(isCopy),
    ...marked.value.filter((own) => !isCopy(own)).reverse(),
  ];
  return done(Object.fromEntries(inOrder.map(({ value, sheetId }) => [value, sheetId])));
}

/** A copy is nothing that Merit writes again. */
export function forgetMark(sheet: Excel.Worksheet): void {
  sheet.customProperties.getItemOrNullObject(markKey).delete();
}
