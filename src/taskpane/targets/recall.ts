import type { Dispatch } from "react";
import type { Decimal } from "../../domain";
import { paneWords } from "../../locales";
import type { Language } from "../../locales/language";
import { shownNumber } from "../../locales/number";
import { type PlanDraft, emptyDraft, newMeasure } from "../../sheets/plan/draft";
import { decisionsIn, draftIn, isFor, sourceOf } from "../../sheets/plan/kept-draft";
import { guessTargets } from "../../sheets/plan/guess-targets";
import { planOnSheet } from "../../sheets/plan/plan-on-sheet";
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
 * What was planned last in this workbook is filled in again, from its sheet where nothing was kept;
 * else the measures that stand on the sheet.
 * @returns what is to be said of it
 */
export async function recall(
  workbook: Workbook,
  { sheetId, sheetName }: SheetTable,
  language: Language,
  dispatch: Dispatch<TargetsAction>,
): Promise<"unreadable" | "rebuilt" | undefined> {
  const setting = await workbook.readSetting(settingKey);
  const value = setting.ok ? setting.value : undefined;
  const kept = draftIn(value);
  const isKept = kept && isFor(value, { sheetId, sheetName });
  if (isKept && kept.measures.length > 0) {
    const own = await keptOn(workbook, [sheetName, sourceOf(value)]);
    dispatch({ kind: "draft", draft: { ...kept, ...own } });
    return undefined;
  }
  const sheet = await workbook.readSheetAmong(sheetId);
  const names = sheet.ok ? sheet.value.names : new Map<string, string>();
  const rebuilt =
    value === undefined && (await onSheets(workbook, names, { sheetId, sheetName }, language));
  if (rebuilt) {
    dispatch({ kind: "draft", draft: rebuilt });
    return "rebuilt";
  }
  const found = sheet.ok ? measuresIn(sheet.value.region) : [];
  const measures = found.map(({ name, total, unit, row, column }) => ({
    ...newMeasure(name),
    unit,
    total: { text: shownNumber(total, language), cell: { sheetId, sheetName, row, column } },
  }));
  // The sheets of another table's plan stay that plan's.
  dispatch({ kind: "draft", draft: { measures, sheets: {} } });
  return value !== undefined && !kept ? "unreadable" : undefined;
}

/** What the sheets of a plan carry: what was decided about people, and which they are. */
async function keptOn(
  workbook: Workbook,
  sources: readonly (string | undefined)[],
): Promise<Partial<PlanDraft>> {
  const marks = await workbook.readMarks(await othersIn(workbook, sources));
  const carried = await workbook.readProperty(decisionsKey);
  const all = carried.ok ? carried.value : [];
  const sheets = marks.ok ? marks.value : {};
  const onPlan = all.filter((own) => Object.values(sheets).includes(own.sheetId));
  const decisions = onPlan.at(-1) ?? all.at(-1);
  return { ...(decisions && decisionsIn(decisions.value)), sheets };
}

/** The plan of a table as its sheets tell it, whatever language they were written in [Y8]. */
async function onSheets(
  workbook: Workbook,
  names: ReadonlyMap<string, string>,
  table: Pick<SheetTable, "sheetId" | "sheetName">,
  language: Language,
): Promise<Partial<PlanDraft> | undefined> {
  for (const { targets } of Object.values(paneWords)) {
    const { sheet } = targets;
    const plan = names.get(sheet.plan);
    const region = plan === undefined ? undefined : await workbook.readSheet(plan);
    const show = (figure: Decimal): string => shownNumber(figure, language);
    const draft = region?.ok ? planOnSheet(region.value, sheet, table, show) : undefined;
    if (!draft) continue;
    const own = { plan, actuals: names.get(sheet.actuals), follow: names.get(sheet.tracking) };
    const there = Object.entries(own).flatMap(([key, id]) => (id === undefined ? [] : [[key, id]]));
    return { ...draft, sheets: Object.fromEntries(there) as PlanDraft["sheets"] };
  }
  return undefined;
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
