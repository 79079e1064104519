import { type Dispatch, useCallback } from "react";
import type { Template } from "../../domain";
import type { Step } from "../../excel/journal";
import { type SheetTable, tableIn } from "../../excel/sheet-table";
import type { Write } from "../../excel/write";
import { ratingHeaders, schemeHeaders } from "../../locales/headers";
import { useOutcome } from "../components/use-outcome";
import type { Workbook } from "../workbook";
import { useWords } from "../words";
import { type Results, resultCells, resultFormats } from "./results";
import { schemeSheet } from "./scheme-sheet";
import type { AppraisalAction, AppraisalState, Chosen } from "./state";

const headers = { scheme: Object.values(schemeHeaders).flat(), ratings: Object.values(ratingHeaders).flat() };
const resultKey = "merit.results";

/** What the screen does in the workbook. */
export interface AppraisalWork {
  readonly insert: (template: Template) => Promise<void>;
  readonly pick: (what: "scheme" | "ratings") => Promise<void>;
  readonly refresh: () => Promise<void>;
  readonly preview: (results: Results | undefined) => Promise<void>;
  readonly commit: (results: Results | undefined) => Promise<void>;
}

export function useAppraisalWork(workbook: Workbook, state: AppraisalState, dispatch: Dispatch<AppraisalAction>): AppraisalWork {
  const words = useWords();
  const { scheme, ratings, destination } = state;
  const { tell, taken } = useOutcome(dispatch);

  const insert = async (template: Template): Promise<void> => {
    dispatch({ kind: "busy" });
    const added = taken(await workbook.addSheet(schemeSheet(template, words)));
    if (!added) return;
    workbook.journal.record({ label: added.name, before: [], addedSheets: [added.id] });
    const region = taken(await workbook.readAroundCell(added.id, 0, 0));
    const table = region && tableIn(region, headers.scheme, []);
    if (table) dispatch({ kind: "scheme", table });
    tell([{ intent: "info", text: words.appraisal.inserted(added.name) }]);
  };

  const pick = async (what: "scheme" | "ratings"): Promise<void> => {
    const region = taken(await workbook.readAroundSelection());
    const table = region && tableIn(region, headers[what], []);
    if (table && table.rows.length > 0) dispatch({ kind: what, table });
    else if (region) tell([{ intent: "warning", text: what === "scheme" ? words.appraisal.emptyText : words.appraisal.pickRatings }]);
  };

  const refresh = useCallback(async (): Promise<void> => {
    for (const [kind, chosen] of [["scheme", scheme], ["ratings", ratings]] as const) {
      const table = chosen && (await readAnew(workbook, chosen, headers[kind]));
      if (table) dispatch({ kind, table });
    }
  }, [workbook, scheme, ratings, dispatch]);

  const preview = async (results: Results | undefined): Promise<void> => {
    dispatch({ kind: "go", step: 2 });
    if (!results) return;
    const known = await workbook.readSetting(resultKey);
    const sheetId = known.ok ? (known.value as { sheetId?: string } | undefined)?.sheetId : undefined;
    const shown = sheetId === undefined ? undefined : await workbook.previewWrite(writeOf(sheetId, results));
    dispatch({ kind: "previewed", destination: shown?.ok ? { sheetId, overwritten: shown.value } : { sheetId: undefined, overwritten: [] } });
  };

  const commit = async (results: Results | undefined): Promise<void> => {
    if (!results || !destination) return;
    dispatch({ kind: "busy" });
    const step = await (destination.sheetId === undefined ? addResults(results) : overwrite(destination.sheetId, results));
    if (!step) return;
    dispatch({ kind: "written", step, message: { intent: "success", text: words.common.written(step.label) } });
    workbook.journal.record(step);
  };

  const addResults = async (results: Results): Promise<Step | undefined> => {
    const cells = resultCells(state, results, words);
    const added = taken(await workbook.addSheet({ name: words.appraisal.resultSheet, blocks: [{ row: 0, column: 0, cells, heading: true, formats: resultFormats(results) }] }));
    if (!added) return undefined;
    await workbook.writeSetting(resultKey, { sheetId: added.id });
    return { label: added.name, before: [], addedSheets: [added.id] };
  };

  const overwrite = async (sheetId: string, results: Results): Promise<Step | undefined> => {
    const before = taken(await workbook.applyWrite(writeOf(sheetId, results), destination?.overwritten ?? []));
    return before && { label: words.appraisal.resultSheet, before: [before], addedSheets: [] };
  };

  const writeOf = (sheetId: string, results: Results): Write => ({
    sheetId,
    row: 0,
    column: 0,
    cells: resultCells(state, results, words),
    numberFormats: resultFormats(results),
    styleOf: { row: 0, column: 0 },
  });

  return { insert, pick, refresh, preview, commit };
}

/** The same table as it stands now; nothing if it is gone. */
async function readAnew<Role extends string>(workbook: Workbook, { table }: Chosen<Role>, known: readonly string[]): Promise<SheetTable | undefined> {
  const region = await workbook.readAroundCell(table.sheetId, table.headerRow, table.column);
  return region.ok ? tableIn(region.value, known, []) : undefined;
}
