import { type Dispatch, useCallback } from "react";
import { type Template, vip } from "../../domain";
import { ratingHeaders, schemeHeaders } from "../../locales/headers";
import { assignmentsIn } from "../../sheets/appraisal/assignments-sheet";
import type { Chosen } from "../../sheets/appraisal/inputs";
import { parametersIn } from "../../sheets/appraisal/parameters-sheet";
import { schemeSheet } from "../../sheets/appraisal/scheme-sheet";
import { ratingsSample } from "../../sheets/samples";
import { type SheetTable, tableIn } from "../../sheets/table";
import { useOutcome } from "../components/use-outcome";
import type { Sheets } from "../components/use-writer";
import { writeSample } from "../components/write-sample";
import { useLanguage, useWords } from "../words";
import type { Workbook } from "../workbook";
import type { AppraisalAction, AppraisalState } from "./state";

const headers = {
  scheme: Object.values(schemeHeaders).flat(),
  ratings: Object.values(ratingHeaders).flat(),
};
/** Under which the sheets of an appraisal are kept in the workbook. */
export const settingKey = "merit.appraisal";

/** What the screen reads from the workbook, and the scheme or sample that it begins with. */
export interface AppraisalWork {
  readonly insert: (template: Template | undefined) => Promise<void>;
  readonly insertSample: () => Promise<void>;
  readonly pick: (what: "scheme" | "ratings") => Promise<void>;
  readonly refresh: () => Promise<void>;
  /** Takes the rating table that Merit has written. */
  readonly takeOwnRatings: () => Promise<void>;
}

export function useAppraisalWork(
  workbook: Workbook,
  state: AppraisalState,
  dispatch: Dispatch<AppraisalAction>,
): AppraisalWork {
  const words = useWords();
  const language = useLanguage();
  const { scheme, ratings, sheets } = state;
  const { tell, taken } = useOutcome(dispatch);

  const readPeople = useCallback(
    async (id: string | undefined): Promise<void> => {
      const region = id === undefined ? undefined : await workbook.readSheet(id);
      if (region?.ok) dispatch({ kind: "assignments", assignments: assignmentsIn(region.value) });
    },
    [workbook, dispatch],
  );

  const insert = async (template: Template | undefined): Promise<void> => {
    dispatch({ kind: "busy" });
    const added = taken(await workbook.addSheet(schemeSheet(template, words)));
    if (!added) return;
    workbook.journal.record({ label: added.name, before: [], addedSheets: [added.id] });
    const region = taken(await workbook.readAroundCell(added.id, 0, 0));
    const table = region && tableIn(region, headers.scheme, []);
    if (table) dispatch({ kind: "scheme", table });
    tell([{ intent: "info", text: words.appraisal.inserted(added.name) }]);
    await recall();
  };

  const takeTable = async (id: string | undefined): Promise<void> => {
    const region = id === undefined ? undefined : await workbook.readAroundCell(id, 0, 0);
    const table = region?.ok ? tableIn(region.value, headers.ratings, []) : undefined;
    if (table) dispatch({ kind: "ratings", table });
  };

  const takeOwnRatings = async (): Promise<void> => takeTable((await keptSheets(workbook)).ratings);

  /** The company's scheme and a half-year's ratings, ready for results. */
  const insertSample = async (): Promise<void> => {
    const added = await writeSample(workbook, ratingsSample(language), taken);
    if (!added) return;
    await insert(vip);
    await takeTable(added.id);
  };

  const pick = async (what: "scheme" | "ratings"): Promise<void> => {
    const region = taken(await workbook.readAroundSelection());
    const table = region && tableIn(region, headers[what], []);
    if (table && table.rows.length > 0) dispatch({ kind: what, table });
    else if (region)
      tell([
        {
          intent: "warning",
          text: what === "scheme" ? words.appraisal.emptyText : words.appraisal.pickRatings,
        },
      ]);
    if (what === "scheme") await recall();
  };

  /** Sheets of last time are known again, and what stands on them. */
  const recall = async (): Promise<void> => {
    const kept = await keptSheets(workbook);
    dispatch({ kind: "sheets", sheets: kept });
    await readPeople(kept.assignments);
  };

  const refresh = useCallback(async (): Promise<void> => {
    for (const [kind, chosen] of [
      ["scheme", scheme],
      ["ratings", ratings],
    ] as const) {
      const table = chosen && (await readAnew(workbook, chosen, headers[kind]));
      if (table) dispatch({ kind, table });
    }
    await readPeople(sheets.assignments);
    const region =
      sheets.parameters === undefined ? undefined : await workbook.readSheet(sheets.parameters);
    const parameters = region?.ok ? parametersIn(region.value) : undefined;
    if (parameters) dispatch({ kind: "parameters", parameters });
  }, [workbook, scheme, ratings, sheets, dispatch, readPeople]);

  return { insert, insertSample, pick, refresh, takeOwnRatings };
}

/** The sheets that were written in this workbook. */
async function keptSheets(workbook: Workbook): Promise<Sheets> {
  const setting = await workbook.readSetting(settingKey);
  return setting.ok && typeof setting.value === "object" && setting.value !== null
    ? (setting.value as Sheets)
    : {};
}

/** The same table as it stands now; nothing if it is gone. */
async function readAnew<Role extends string>(
  workbook: Workbook,
  { table }: Chosen<Role>,
  known: readonly string[],
): Promise<SheetTable | undefined> {
  const region = await workbook.readAroundCell(table.sheetId, table.headerRow, table.column);
  return region.ok ? tableIn(region.value, known, []) : undefined;
}
