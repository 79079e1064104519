import { type Outcome, done, inWorkbook } from "./run";

/** A text that a sheet carries under a key: it goes wherever the sheet goes, and with it. */
interface SheetProperty {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly value: string;
}

/** What every sheet carries under a key, in the order of the sheets. */
export function readProperty(key: string): Promise<Outcome<readonly SheetProperty[]>> {
  return inWorkbook(async (context) => {
    const found = await propertiesOf(context, key);
    return done(
      found.flatMap(({ sheet, property }) =>
        property.isNullObject
          ? []
          : [{ sheetId: sheet.id, sheetName: sheet.name, value: property.value }],
      ),
    );
  });
}

/** Lets sheets carry texts under keys, in one request. */
export function addProperties(
  all: readonly { readonly sheetId: string; readonly key: string; readonly value: string }[],
): Promise<Outcome<true>> {
  return inWorkbook(async (context) => {
    for (const { sheetId, key, value } of all)
      context.workbook.worksheets.getItem(sheetId).customProperties.add(key, value);
    await context.sync();
    return done(true);
  });
}

/** Lets some sheets carry texts under a key, and no other sheet any. */
export function writeProperty(
  key: string,
  values: Readonly<Record<string, string>>,
): Promise<Outcome<true>> {
  return inWorkbook(async (context) => {
    const sheets = context.workbook.worksheets.load("items/id");
    await context.sync();
    for (const sheet of sheets.items) {
      const value = values[sheet.id];
      if (value === undefined) sheet.customProperties.getItemOrNullObject(key).delete();
      else sheet.customProperties.add(key, value);
    }
    await context.sync();
    return done(true);
  });
}

interface Found {
  readonly sheet: Excel.Worksheet;
  readonly property: Excel.WorksheetCustomProperty;
}

async function propertiesOf(context: Excel.RequestContext, key: string): Promise<Found[]> {
  const sheets = context.workbook.worksheets.load("items/id,items/name");
  await context.sync();
  const found = sheets.items.map((sheet) => ({
    sheet,
    property: sheet.customProperties.getItemOrNullObject(key).load("value"),
  }));
  await context.sync();
  return found;
}
