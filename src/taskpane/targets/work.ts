import { type Dispatch, useCallback, useRef } from "react";
import { ofCell } from "../../domain";
import { addressOf } from "../../excel/address";
import type { Step } from "../../excel/journal";
import type { SheetModel } from "../../excel/sheet-model";
import { tableIn } from "../../excel/sheet-table";
import { targetHeaders, totalLabels } from "../../locales/headers";
import { shownNumber } from "../../locales/number";
import { targetsSample } from "../samples";
import { useOutcome } from "../components/use-outcome";
import type { Workbook } from "../workbook";
import { useLanguage, useWords } from "../words";
import { type PlanDraft, periodCounts } from "./draft";
import { type SheetKind, pendingSheets } from "./pending";
import { isTree, plainly, recall, settingKey } from "./recall";
import type { Plan } from "./request";
import { besideWrite } from "./sheets/beside";
import { readActuals } from "./sheets/actuals-sheet";
import type { Comparison } from "./sheets/compare";
import { addressees, letter } from "./sheets/letter";
import { filingSheet } from "./sheets/filing-sheet";
import type { TargetsAction, TargetsState } from "./state";

const known = Object.values(targetHeaders).flat();

/** What the screen does in the workbook. */
export interface TargetsWork {
  readonly pick: (aloud: boolean) => Promise<void>;
  readonly refresh: () => Promise<void>;
  readonly insertSample: () => Promise<void>;
  readonly takeTotal: (measure: number) => Promise<void>;
  readonly takeHistory: () => Promise<void>;
  readonly relink: () => Promise<void>;
  readonly loadActuals: () => Promise<void>;
  readonly compare: (kinds: readonly SheetKind[]) => Promise<void>;
  readonly commit: () => Promise<void>;
  readonly writeNow: (kinds: readonly SheetKind[]) => Promise<void>;
  readonly writeLetters: () => Promise<void>;
  readonly writeFiling: (audit: (index: number) => string) => Promise<void>;
  readonly cancel: () => void;
}

export function useTargetsWork(workbook: Workbook, state: TargetsState, dispatch: Dispatch<TargetsAction>, plan: Plan | undefined): TargetsWork {
  const words = useWords();
  const language = useLanguage();
  const { table, columns, draft, comparison } = state;
  const isFresh = draft.measures.length === 0;
  const { tell, taken } = useOutcome(dispatch);
  const stopped = useRef(false);
  const sketch = plan && table ? { plan, draft, table, columns, words: words.targets } : undefined;

  const pick = useCallback(
    async (aloud: boolean): Promise<void> => {
      const region = taken(await workbook.readAroundSelection());
      const found = region && tableIn(region, known, totalLabels);
      if (found && !aloud && !isTree(found)) return;
      if (!found || found.rows.length === 0) {
        if (aloud && region) tell([{ intent: "warning", text: words.targets.emptyText }]);
        return;
      }
      dispatch({ kind: "table", table: found });
      if (isFresh) await recall(workbook, found.sheetId, found.sheetName, language, dispatch);
    },
    [workbook, dispatch, taken, tell, words, isFresh, language],
  );

  const insertSample = async (): Promise<void> => {
    const [added] = taken(await workbook.addSheets([targetsSample(language)], () => undefined, () => false)) ?? [];
    if (!added) return;
    workbook.journal.record({ label: added.name, before: [], addedSheets: [added.id] });
    await workbook.selectCell(added.id, 3, 2);
    await pick(false);
  };

  const refresh = useCallback(async (): Promise<void> => {
    const region = table && (await workbook.readAroundCell(table.sheetId, table.headerRow, table.column));
    const now = region?.ok ? tableIn(region.value, known, totalLabels) : undefined;
    if (now) dispatch({ kind: "refreshed", table: now });
  }, [workbook, table, dispatch]);

  const takeTotal = async (measure: number): Promise<void> => {
    const cell = taken(await workbook.readSelectedCell());
    if (!cell) return;
    const { value, ...place } = cell;
    const text = typeof value === "number" ? shownNumber(ofCell(value), language) : String(value);
    dispatch({ kind: "measure", index: measure, measure: { total: { text, cell: typeof value === "number" ? place : undefined } } });
  };

  const takeHistory = async (): Promise<void> => {
    const region = taken(await workbook.readSelection());
    if (!region || draft.periods === "none") return;
    const count = periodCounts[draft.periods];
    const rows = region.values.map((line) => line.filter((cell): cell is number => typeof cell === "number"));
    if (rows.length === 0 || rows.some((row) => row.length !== count)) return tell([{ intent: "warning", text: words.targets.historyNeeded(count) }]);
    const address = `${region.sheetName}!${addressOf({ ...region, rows: region.values.length, columns: region.values[0]?.length ?? 1 })}`;
    dispatch({ kind: "draft", draft: { history: { address, rows } } });
  };

  const relink = useCallback(async (): Promise<void> => {
    const linked = draft.measures.flatMap(({ total: { cell } }, index) => (cell ? [{ index, cell }] : []));
    const values = linked.length === 0 ? [] : await workbook.readCells(linked.map(({ cell }) => cell));
    linked.forEach(({ index, cell }, at) => {
      const value = values[at];
      const text = typeof value === "number" ? shownNumber(ofCell(value), language) : undefined;
      if (text !== undefined && text !== draft.measures[index]?.total.text) dispatch({ kind: "measure", index, measure: { total: { text, cell } } });
    });
  }, [workbook, draft.measures, language, dispatch]);

  const loadActuals = useCallback(async (): Promise<void> => {
    const id = draft.sheets.actuals;
    const region = plan && id !== undefined ? await workbook.readSheet(id) : undefined;
    if (!plan || !region?.ok) return;
    const read = plan.names.map((name) => [name, readActuals(region.value, plan, words.targets.sheet.actualsOf(name), name, draft.closed)] as const);
    const loaded = { tables: Object.fromEntries(read.map(([name, { table: own }]) => [name, own])), flaws: read.flatMap(([, { flaws }]) => flaws) };
    const same = JSON.stringify(loaded, plainly) === JSON.stringify(state.actuals, plainly);
    if (!same) dispatch({ kind: "actuals", actuals: loaded });
  }, [workbook, plan, draft.sheets.actuals, draft.closed, state.actuals, words, dispatch]);

  const compare = async (kinds: readonly SheetKind[]): Promise<void> => {
    const value = sketch && taken(await compareWith(workbook, sketch, kinds));
    if (value) dispatch({ kind: "compared", comparison: value });
  };

  const finish = async (step: Step, sheets: PlanDraft["sheets"], text: string): Promise<void> => {
    dispatch({ kind: "written", step, sheets, message: { intent: "success", text } });
    workbook.journal.record(step);
    await workbook.writeSetting(settingKey, { ...draft, sheets: { ...draft.sheets, ...sheets } });
  };

  const writeNow = async (kinds: readonly SheetKind[]): Promise<void> => {
    const value = sketch && taken(await pendingSheets(workbook, sketch, kinds));
    if (value) await put(value);
  };

  const commit = async (): Promise<void> => {
    if (comparison) await put(comparison);
  };

  const put = async (comparison: Comparison): Promise<void> => {
    if (!sketch) return;
    dispatch({ kind: "busy" });
    if (comparison.beside) {
      const before = taken(await workbook.applyWrite(comparison.beside.write, comparison.beside.overwritten));
      if (!before) return;
      const address = `${sketch.table.sheetName}!${addressOf(before)}`;
      return finish({ label: address, before: [before], addedSheets: [] }, {}, words.common.written(address));
    }
    const fresh = comparison.pending.filter(({ found }) => !found);
    const added = fresh.length === 0 ? [] : taken(await workbook.addSheets(fresh.map(({ model }) => model), () => undefined, () => false));
    if (!added) return;
    const before: Step["before"][number][] = [];
    for (const { model, found } of comparison.pending) {
      const put = found && taken(await workbook.rewriteSheet(model, found));
      if (found && !put) return;
      if (put?.before) before.push(put.before);
    }
    const sheets = Object.fromEntries(fresh.map(({ key }, index) => [key, added[index]?.id ?? ""]));
    const names = [...added.map(({ name }) => name), ...comparison.pending.flatMap(({ model, found }) => (found ? [model.name] : []))].join(", ");
    await finish({ label: names, before, addedSheets: added.map(({ id }) => id) }, sheets, words.common.written(names));
  };

  const addAll = async (models: readonly SheetModel[], said: (count: number) => string): Promise<void> => {
    stopped.current = false;
    dispatch({ kind: "busy" });
    const report = (count: number): void => dispatch({ kind: "progress", done: count, all: models.length });
    report(0);
    const outcome = await workbook.addSheets(models, report, () => stopped.current);
    const added = taken(outcome);
    if (outcome.ok && !added) return tell([{ intent: "info", text: words.targets.cancelled(0) }]);
    if (!added) return;
    const label = added.length === 1 ? (added[0]?.name ?? "") : `${added[0]?.name ?? ""} … ${added.at(-1)?.name ?? ""}`;
    await finish({ label, before: [], addedSheets: added.map(({ id }) => id) }, {}, said(added.length));
  };

  const writeLetters = async (): Promise<void> => {
    if (sketch) await addAll(addressees(sketch).map((node) => letter({ ...sketch, places: [] }, node)), words.targets.lettersDone);
  };

  const writeFiling = async (audit: (index: number) => string): Promise<void> => {
    if (!sketch) return;
    const today = new Intl.DateTimeFormat(language, { dateStyle: "long" }).format(new Date());
    await addAll([filingSheet({ ...sketch, places: [] }, today, audit)], () => words.common.written(words.targets.sheet.filing));
  };

  return { pick, refresh, insertSample, takeTotal, takeHistory, relink, loadActuals, compare, commit, writeNow, writeLetters, writeFiling, cancel: () => (stopped.current = true) };
}


type Sketch = Parameters<typeof pendingSheets>[1];

/** What writing would do: beside the user's table, or on sheets of their own. */
async function compareWith(workbook: Workbook, sketch: Sketch, kinds: readonly SheetKind[]): ReturnType<typeof pendingSheets> {
  if (sketch.draft.destination !== "beside" || !kinds.includes("plan")) return pendingSheets(workbook, sketch, kinds);
  const write = besideWrite(sketch);
  const overwritten = await workbook.previewWrite(write);
  return overwritten.ok ? { ok: true, value: { pending: [], added: 0, changes: [], beside: { write, overwritten: overwritten.value } } } : overwritten;
}
