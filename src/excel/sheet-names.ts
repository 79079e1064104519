import { freeName } from "../sheets/free-name";
import { type Outcome, done, inWorkbook } from "./run";

/** Sheets by what they are for: under which name they stand, or will stand. */
interface NamedSheet {
  readonly key: string;
  readonly name: string;
  readonly sheetId: string | undefined;
}

/**
 * The names that sheets have, or will have: formulas of one sheet name another before it is there.
 */
export function resolveNames(
  wanted: readonly NamedSheet[],
): Promise<Outcome<readonly NamedSheet[]>> {
  return inWorkbook(async (context) => {
    const sheets = context.workbook.worksheets.load("items/id,items/name");
    await context.sync();
    const taken = sheets.items.map(({ name }) => name);
    return done(
      wanted.map(({ key, name, sheetId }) => {
        const known = sheets.items.find(({ id }) => id === sheetId);
        return known
          ? { key, name: known.name, sheetId }
          : { key, name: newName(name, taken), sheetId: undefined };
      }),
    );
  });
}

/** A name that a new sheet may have and that is free; from then on it is taken. */
export function newName(name: string, taken: string[]): string {
  const free = freeName(sheetTitle(name), taken, 31);
  taken.push(free);
  return free;
}

/** A name that a sheet may have: no signs that Excel forbids, no apostrophe at an end. */
function sheetTitle(name: string): string {
  return (
    name
      .replace(/[[\]:*?/\\]/g, " ")
      .replace(/^'+|'+$/g, "")
      .trim()
      .slice(0, 31) || "Merit"
  );
}
