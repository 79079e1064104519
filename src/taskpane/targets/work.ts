import { type Dispatch, useCallback } from "react";
import { type Result, ofCell } from "../../domain";
import { addressOf } from "../../excel/address";
import { tableIn } from "../../excel/sheet-table";
import type { Write } from "../../excel/write";
import { targetHeaders, totalLabels } from "../../locales/headers";
import { shownNumber } from "../../locales/number";
import { useOutcome } from "../components/use-outcome";
import type { Workbook } from "../workbook";
import { refusalMessage, useLanguage, useWords } from "../words";
import type { Plan } from "./plan";
import type { TargetsAction, TargetsState } from "./state";

const known = Object.values(targetHeaders).flat();
const settingKey = "merit.targets";

/** What the screen does in the workbook. */
export interface TargetsWork {
  readonly pick: (aloud: boolean) => Promise<void>;
  readonly refresh: () => Promise<void>;
  readonly takeTotal: () => Promise<void>;
  readonly preview: () => Promise<void>;
  readonly commit: () => Promise<void>;
}

export function useTargetsWork(
  workbook: Workbook,
  state: TargetsState,
  dispatch: Dispatch<TargetsAction>,
  plan: Result<Plan> | undefined,
  write: Write | undefined,
): TargetsWork {
  const words = useWords();
  const language = useLanguage();
  const { table, columns, measure } = state;
  const isFresh = measure === "";
  const { tell, taken } = useOutcome(dispatch);

  const pick = useCallback(
    async (aloud: boolean): Promise<void> => {
      const region = taken(await workbook.readAroundSelection());
      const found = region && tableIn(region, known, totalLabels);
      if (found && found.rows.length > 0) {
        dispatch({ kind: "table", table: found });
        if (isFresh) await recall(workbook, dispatch);
      } else if (aloud && region) tell([{ intent: "warning", text: words.targets.emptyText }]);
    },
    [workbook, dispatch, taken, tell, words, isFresh],
  );

  const refresh = useCallback(async (): Promise<void> => {
    const region = table && (await workbook.readAroundCell(table.sheetId, table.headerRow, table.column));
    const now = region?.ok ? tableIn(region.value, known, totalLabels) : undefined;
    if (now) dispatch({ kind: "refreshed", table: now });
  }, [workbook, table, dispatch]);

  const takeTotal = async (): Promise<void> => {
    const cell = taken(await workbook.readSelectedCell());
    if (!cell) return;
    const { value, ...place } = cell;
    const text = typeof value === "number" ? shownNumber(ofCell(value), language) : String(value);
    dispatch({ kind: "say", said: { total: { text, cell: typeof value === "number" ? place : undefined } } });
  };

  const preview = async (): Promise<void> => {
    if (!plan || !write || !table) {
      if (plan && !plan.ok && table) {
        const place = { sheetId: table.sheetId, firstRow: table.headerRow + 1, column: table.column + (columns.driver ?? 0) };
        tell([refusalMessage(plan.refusal, language, place)]);
      }
      return;
    }
    const overwritten = taken(await workbook.previewWrite(write));
    if (!overwritten) return;
    dispatch({ kind: "go", step: 2 });
    dispatch({ kind: "previewed", overwritten });
  };

  const commit = async (): Promise<void> => {
    if (!write || !state.overwritten || !table) return;
    dispatch({ kind: "busy" });
    const before = taken(await workbook.applyWrite(write, state.overwritten));
    if (!before) return;
    const address = `${table.sheetName}!${addressOf(before)}`;
    const step = { label: `${measure} ${address}`, before: [before], addedSheets: [] };
    dispatch({ kind: "written", step, message: { intent: "success", text: words.common.written(address) } });
    workbook.journal.record(step);
    await workbook.writeSetting(settingKey, { measure, total: state.total, smallest: state.smallest, output: state.output });
  };

  return { pick, refresh, takeTotal, preview, commit };
}

/** What was written last in this workbook is filled in again. */
async function recall(workbook: Workbook, dispatch: Dispatch<TargetsAction>): Promise<void> {
  const setting = await workbook.readSetting(settingKey);
  if (!setting.ok || typeof setting.value !== "object" || setting.value === null) return;
  const { measure, total, smallest, output } = setting.value as Partial<TargetsState>;
  if (measure && total && smallest && output) dispatch({ kind: "say", said: { measure, total, smallest, output } });
}
