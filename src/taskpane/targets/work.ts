import { type Dispatch, useCallback } from "react";
import { ofCell } from "../../domain";
import { targetHeaders, totalLabels } from "../../locales/headers";
import { shownNumber } from "../../locales/number";
import { addressOf } from "../../sheets/address";
import { periodCounts } from "../../sheets/plan/draft";
import type { Plan } from "../../sheets/plan/plan";
import { readActuals } from "../../sheets/plan/read-actuals";
import { targetsSample } from "../../sheets/samples";
import { tableIn } from "../../sheets/table";
import { useOutcome } from "../components/use-outcome";
import { writeSample } from "../components/write-sample";
import { useLanguage, useWords } from "../words";
import type { Workbook } from "../workbook";
import { isTree, plainly, recall } from "./recall";
import type { TargetsAction, TargetsState } from "./state";

const known = Object.values(targetHeaders).flat();

/** What the screen reads from the workbook. */
interface TargetsWork {
  readonly pick: (aloud: boolean) => Promise<void>;
  readonly refresh: () => Promise<void>;
  readonly insertSample: () => Promise<void>;
  readonly takeTotal: (measure: number) => Promise<void>;
  readonly takeHistory: () => Promise<void>;
  readonly relink: () => Promise<void>;
  readonly loadActuals: () => Promise<void>;
}

export function useTargetsWork(
  workbook: Workbook,
  state: TargetsState,
  dispatch: Dispatch<TargetsAction>,
  plan: Plan | undefined,
): TargetsWork {
  const words = useWords();
  const language = useLanguage();
  const { table, draft } = state;
  const isFresh = draft.measures.length === 0;
  const { tell, taken } = useOutcome(dispatch);

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
    const added = await writeSample(workbook, targetsSample(language), taken);
    if (!added) return;
    await workbook.selectCell(added.id, 3, 2);
    await pick(false);
  };

  const takeTotal = async (measure: number): Promise<void> => {
    const cell = taken(await workbook.readSelectedCell());
    if (!cell) return;
    const { value, ...place } = cell;
    const text = typeof value === "number" ? shownNumber(ofCell(value), language) : String(value);
    dispatch({
      kind: "measure",
      index: measure,
      measure: { total: { text, cell: typeof value === "number" ? place : undefined } },
    });
  };

  const takeHistory = async (): Promise<void> => {
    const region = taken(await workbook.readSelection());
    if (!region || draft.periods === "none") return;
    const count = periodCounts[draft.periods];
    const rows = region.values.map((line) =>
      line.filter((cell): cell is number => typeof cell === "number"),
    );
    if (rows.length === 0 || rows.some((row) => row.length !== count))
      return tell([{ intent: "warning", text: words.targets.historyNeeded(count) }]);
    const address = `${region.sheetName}!${addressOf({ ...region, rows: region.values.length, columns: region.values[0]?.length ?? 1 })}`;
    dispatch({ kind: "draft", draft: { history: { address, rows } } });
  };

  const relink = useCallback(async (): Promise<void> => {
    const linked = draft.measures.flatMap(({ total: { cell } }, index) =>
      cell ? [{ index, cell }] : [],
    );
    const values =
      linked.length === 0 ? [] : await workbook.readCells(linked.map(({ cell }) => cell));
    linked.forEach(({ index, cell }, at) => {
      const value = values[at];
      const text = typeof value === "number" ? shownNumber(ofCell(value), language) : undefined;
      if (text !== undefined && text !== draft.measures[index]?.total.text)
        dispatch({ kind: "measure", index, measure: { total: { text, cell } } });
    });
  }, [workbook, draft.measures, language, dispatch]);

  const loadActuals = useCallback(async (): Promise<void> => {
    const id = draft.sheets.actuals;
    const region = plan && id !== undefined ? await workbook.readSheet(id) : undefined;
    if (!plan || !region?.ok) return;
    const read = plan.names.map(
      (name) =>
        [
          name,
          readActuals(region.value, plan, words.targets.sheet.actualsOf(name), draft.closed),
        ] as const,
    );
    const loaded = {
      tables: Object.fromEntries(read.map(([name, { table: own }]) => [name, own])),
      flaws: read.flatMap(([, { flaws }]) => flaws),
    };
    const same = JSON.stringify(loaded, plainly) === JSON.stringify(state.actuals, plainly);
    if (!same) dispatch({ kind: "actuals", actuals: loaded });
  }, [workbook, plan, draft.sheets.actuals, draft.closed, state.actuals, words, dispatch]);

  const refresh = useCallback(async (): Promise<void> => {
    const region =
      table && (await workbook.readAroundCell(table.sheetId, table.headerRow, table.column));
    if (region && !region.ok && region.trouble.code === "gone") {
      dispatch({ kind: "lost" });
      return tell([{ intent: "error", text: words.troubles.gone("") }]);
    }
    const now = region?.ok ? tableIn(region.value, known, totalLabels) : undefined;
    if (now) dispatch({ kind: "refreshed", table: now });
    await relink();
    if (draft.closed > 0) await loadActuals();
  }, [workbook, table, draft.closed, dispatch, relink, loadActuals, tell, words]);

  return { pick, refresh, insertSample, takeTotal, takeHistory, relink, loadActuals };
}
