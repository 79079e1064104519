import type { Step } from "../../excel/journal";
import { type Outcome, done } from "../../excel/run";
import type { SheetModel } from "../../excel/sheet-model";
import type { Workbook } from "../workbook";

/** A sheet to write, under the key by which it is known later. */
export interface KeyedModel {
  readonly key: string;
  readonly model: SheetModel;
}

/** What was written: the step to undo it, and the new sheets by their keys. */
export interface WrittenSheets {
  readonly step: Step;
  readonly sheets: Readonly<Record<string, string>>;
}

/** Adds the sheets that are not there yet, and writes the others anew over those of last time. */
export async function writeSheets(workbook: Workbook, models: readonly KeyedModel[], sheets: Readonly<Record<string, string>>, report: (done: number, all: number) => void): Promise<Outcome<WrittenSheets>> {
  const compared = [];
  for (const { key, model } of models) {
    const id = sheets[key];
    const found = id === undefined ? done(undefined) : await workbook.compareSheet(model, id);
    if (!found.ok) return found;
    compared.push({ key, model, found: found.value });
  }
  const fresh = compared.filter(({ found }) => !found);
  const added = fresh.length === 0 ? done([]) : await workbook.addSheets(fresh.map(({ model }) => model), (count) => report(count, fresh.length), () => false);
  if (!added.ok) return added;
  const before: Step["before"][number][] = [];
  for (const { model, found } of compared) {
    if (!found) continue;
    const rewritten = await workbook.rewriteSheet(model, found);
    if (!rewritten.ok) return rewritten;
    if (rewritten.value.before) before.push(rewritten.value.before);
  }
  const put = added.value ?? [];
  const names = [...put.map(({ name }) => name), ...compared.flatMap(({ found, model }) => (found ? [model.name] : []))];
  const label = names.length > 2 ? `${names[0] ?? ""} … ${names.at(-1) ?? ""}` : names.join(", ");
  return done({ step: { label, before, addedSheets: put.map(({ id }) => id) }, sheets: Object.fromEntries(fresh.map(({ key }, index) => [key, put[index]?.id ?? ""])) });
}
