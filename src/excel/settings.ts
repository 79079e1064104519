import { type Outcome, done, inWorkbook } from "./run";

/** Reads what Merit remembered in this workbook under a key. */
export function readSetting(key: string): Promise<Outcome<unknown>> {
  return inWorkbook(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(key).load("value");
    await context.sync();
    return done(setting.isNullObject ? undefined : (setting.value as unknown));
  });
}

/** Remembers something in this workbook; it is saved with it. */
export function writeSetting(key: string, value: object | string): Promise<Outcome<true>> {
  return inWorkbook(async (context) => {
    context.workbook.settings.add(key, value);
    await context.sync();
    return done(true);
  });
}

/** Forgets all that Merit remembered in this workbook. */
export function forgetSettings(): Promise<Outcome<true>> {
  return inWorkbook(async (context) => {
    const settings = context.workbook.settings.load("items/key");
    await context.sync();
    for (const setting of settings.items) if (setting.key.startsWith("merit.")) setting.delete();
    await context.sync();
    return done(true);
  });
}
