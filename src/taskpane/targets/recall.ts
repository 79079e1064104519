import type { Dispatch } from "react";
import type { Language } from "../../locales/language";
import { shownNumber } from "../../locales/number";
import { emptyDraft, newMeasure } from "../../sheets/plan/draft";
import { decisionsIn, draftIn, isFor, sourceOf } from "../../sheets/plan/kept-draft";
import { guessTargets } from "../../sheets/plan/guess-targets";
import { measuresIn } from "../../sheets/plan/source-table";
import { settled } from "../../sheets/plan/settled";
import type { SheetTable } from "../../sheets/table";
import type { Workbook } from "../workbook";
import type { TargetsAction } from "./state";

/** Under which a plan is kept in the workbook, and what was decided about people on its sheet. */
export const settingKey = "merit.targets";
export const decisionsKey = "merit.targets.decisions";
/** Under which the sheets of a plan carry the name of the sheet that its table stands on. */
export const sourceKey = "merit.targets.source";

/**
 * What was planned last in this workbook is filled in again; else the measures that stand on the
 * sheet.
 * @returns whether something was kept that this version cannot read
 */
export async function recall(
  workbook: Workbook,
  { sheetId, sheetName }: SheetTable,
  language: Language,
  dispatch: Dispatch<TargetsAction>,
): Promise<boolean> {
  const setting = await workbook.readSetting(settingKey);
  const value = setting.ok ? setting.value : undefined;
  const kept = draftIn(value);
  const isKept = kept && isFor(value, { sheetId, sheetName });
  if (isKept && kept.measures.length > 0) {
    const marks = await workbook.readMarks(await othersIn(workbook, [sheetName, sourceOf(value)]));
    const carried = await workbook.readProperty(decisionsKey);
    const all = carried.ok ? carried.value : [];
    const sheets = marks.ok ? marks.value : {};
    const onPlan = all.filter((own) => Object.values(sheets).includes(own.sheetId));
    const decisions = onPlan.at(-1) ?? all.at(-1);
    dispatch({
      kind: "draft",
      draft: {
        ...kept,
        ...(decisions && decisionsIn(decisions.value)),
        sheets,
      },
    });
    return false;
  }
  const sheet = await workbook.readSheet(sheetId);
  const found = sheet.ok ? measuresIn(sheet.value) : [];
  const measures = found.map(({ name, total, unit, row, column }) => ({
    ...newMeasure(name),
    unit,
    total: { text: shownNumber(total, language), cell: { sheetId, sheetName, row, column } },
  }));
  // The sheets of another table's plan stay that plan's.
  dispatch({ kind: "draft", draft: { measures, sheets: {} } });
  return value !== undefined && !kept;
}

/** Sheets of plans of other tables. */
async function othersIn(
  workbook: Workbook,
  names: readonly (string | undefined)[],
): Promise<ReadonlySet<string>> {
  const sources = await workbook.readProperty(sourceKey);
  const all = sources.ok ? sources.value : [];
  return new Set(all.flatMap(({ sheetId, value }) => (names.includes(value) ? [] : [sheetId])));
}

/** Whole numbers of any size as text, to compare what was read. */
export function plainly(_: string, value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value;
}

/**
 * Whether a table may be meant for targets: one row for each person or account. A table of ratings
 * is not.
 */
export function isTree(table: SheetTable): boolean {
  return settled(table, guessTargets(table), emptyDraft).repeated === undefined;
}
