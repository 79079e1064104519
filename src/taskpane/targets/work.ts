import { type Dispatch, useCallback } from "react";
import { ofCell } from "../../domain";
import { shownNumber } from "../../locales/number";
import { addressOf } from "../../sheets/address";
import { freshDecisions, periodCounts } from "../../sheets/plan/draft";
import type { Plan } from "../../sheets/plan/plan";
import { targetsSample } from "../../sheets/samples";
import type { SheetTable } from "../../sheets/table";
import { useWorkbook } from "../use-workbook";
import { useLanguage, useWords } from "../words";
import { useNewSheet } from "../writing/use-new-sheet";
import { useOutcome } from "../writing/use-outcome";
import { isTree, recall } from "./recall";
import type { TargetsAction, TargetsState } from "./state";
import { readTable, tableOf } from "./read-table";
import { useActuals } from "./use-actuals";

/** What the screen reads from the workbook. */
export interface TargetsWork {
  /**
   * Takes the table around the selection; where somebody asked for it, also one that may not fit.
   */
  readonly pick: (isAsked: boolean) => Promise<void>;
  readonly refresh: () => Promise<void>;
  readonly insertSample: () => Promise<void>;
  readonly takeTotal: (measure: number) => Promise<void>;
  readonly takeHistory: () => Promise<void>;
  /** Reads again the totals that stand in cells. */
  readonly relink: () => Promise<void>;
  readonly loadActuals: () => Promise<void>;
}

export function useTargetsWork(
  state: TargetsState,
  dispatch: Dispatch<TargetsAction>,
  plan: Plan | undefined,
): TargetsWork {
  const relink = useRelink(state, dispatch);
  const loadActuals = useActuals(state, dispatch, plan);
  const pick = usePick(state, dispatch);
  return {
    pick,
    refresh: useRefresh(state, dispatch, { relink, loadActuals }),
    insertSample: useSample(dispatch, pick),
    takeTotal: useTakeTotal(dispatch),
    takeHistory: useTakeHistory(state, dispatch),
    relink,
    loadActuals,
  };
}

function usePick(
  { draft, table }: TargetsState,
  dispatch: Dispatch<TargetsAction>,
): TargetsWork["pick"] {
  const workbook = useWorkbook();
  const words = useWords();
  const language = useLanguage();
  const { report, unwrap } = useOutcome(dispatch);
  const isFresh = draft.measures.length === 0;
  const place = table && placeOf(table);
  return useCallback(
    async (isAsked) => {
      const read = await readTable(workbook);
      if (!isAsked && !read.ok && read.trouble.code === "selection") return;
      const region = unwrap(read);
      const found = region && tableOf(region, words.targets.yearOf, language);
      if (found && !isAsked && !isTree(found)) return;
      if (!found || found.rows.length === 0) {
        if (isAsked && region) report([{ intent: "warning", text: words.targets.emptyText }]);
        return;
      }
      dispatch({ kind: "table", table: found });
      const isOther = place !== undefined && place !== placeOf(found);
      // Totals, locks and answers of another table say nothing about this one.
      if (isOther) dispatch({ kind: "draft", draft: freshDecisions });
      if (!isFresh && !isOther) return;
      const recalled = await recall(workbook, found, language, dispatch);
      if (recalled === "rebuilt") report([{ intent: "warning", text: words.targets.rebuilt }]);
      if (recalled === "unreadable")
        report([{ intent: "warning", text: words.common.startsAfresh }]);
    },
    [workbook, dispatch, unwrap, report, words, isFresh, place, language],
  );
}

function placeOf({ sheetId, headerRow, column }: SheetTable): string {
  return `${sheetId} ${headerRow} ${column}`;
}

function useSample(
  dispatch: Dispatch<TargetsAction>,
  pick: TargetsWork["pick"],
): TargetsWork["insertSample"] {
  const workbook = useWorkbook();
  const language = useLanguage();
  const addSheet = useNewSheet(dispatch);
  return async () => {
    const added = await addSheet(targetsSample(language));
    if (!added) return;
    await workbook.selectCell(added.id, 3, 2);
    await pick(false);
  };
}

function useTakeTotal(dispatch: Dispatch<TargetsAction>): TargetsWork["takeTotal"] {
  const workbook = useWorkbook();
  const language = useLanguage();
  const { unwrap } = useOutcome(dispatch);
  return async (index) => {
    const selected = unwrap(await workbook.readSelectedCell());
    if (!selected) return;
    const { value, sheetId, sheetName, row, column } = selected;
    const cell = { sheetId, sheetName, row, column };
    const total =
      typeof value === "number"
        ? { text: shownNumber(ofCell(value), language), cell }
        : { text: String(value), cell: undefined };
    dispatch({ kind: "measure", index, measure: { total } });
  };
}

function useTakeHistory(
  { draft: { periods } }: TargetsState,
  dispatch: Dispatch<TargetsAction>,
): TargetsWork["takeHistory"] {
  const workbook = useWorkbook();
  const words = useWords();
  const { report, unwrap } = useOutcome(dispatch);
  return async () => {
    const region = unwrap(await workbook.readSelection());
    if (!region || periods === "none") return;
    const count = periodCounts[periods];
    const { sheetName, values } = region;
    const rows = values.map((line) =>
      line.filter((cell): cell is number => typeof cell === "number"),
    );
    if (rows.length === 0 || rows.some((row) => row.length !== count))
      return report([{ intent: "warning", text: words.targets.historyNeeded(count) }]);
    const block = { ...region, rows: values.length, columns: values[0]?.length ?? 1 };
    const address = `${sheetName}!${addressOf(block)}`;
    dispatch({ kind: "draft", draft: { history: { address, rows } } });
  };
}

function useRelink(
  { draft: { measures } }: TargetsState,
  dispatch: Dispatch<TargetsAction>,
): TargetsWork["relink"] {
  const workbook = useWorkbook();
  const language = useLanguage();
  return useCallback(async () => {
    const linked = measures.flatMap(({ total: { text, cell } }, index) =>
      cell ? [{ index, text, cell }] : [],
    );
    if (linked.length === 0) return;
    const values = await workbook.readCells(linked.map(({ cell }) => cell));
    linked.forEach(({ index, text: before, cell }, place) => {
      const value = values[place];
      const text = typeof value === "number" ? shownNumber(ofCell(value), language) : before;
      if (text !== before) dispatch({ kind: "measure", index, measure: { total: { text, cell } } });
    });
  }, [workbook, measures, language, dispatch]);
}

function useRefresh(
  { table, draft: { closed } }: TargetsState,
  dispatch: Dispatch<TargetsAction>,
  { relink, loadActuals }: Pick<TargetsWork, "relink" | "loadActuals">,
): TargetsWork["refresh"] {
  const workbook = useWorkbook();
  const words = useWords();
  const language = useLanguage();
  const { report } = useOutcome(dispatch);
  return useCallback(async () => {
    const region =
      table && (await workbook.readAroundCell(table.sheetId, table.headerRow, table.column));
    if (region && !region.ok && region.trouble.code === "gone") {
      dispatch({ kind: "lost" });
      return report([{ intent: "error", text: words.troubles.gone("") }]);
    }
    const now = region?.ok ? tableOf(region.value, words.targets.yearOf, language) : undefined;
    if (now) dispatch({ kind: "refreshed", table: now });
    await relink();
    if (closed > 0) await loadActuals();
  }, [workbook, table, closed, dispatch, relink, loadActuals, report, words, language]);
}
