import { type Dispatch, useCallback } from "react";
import { type Template, vip } from "../../domain";
import { ratingHeaders, schemeHeaders } from "../../locales/headers";
import { assignmentsIn } from "../../sheets/appraisal/assignments-sheet";
import type { Chosen } from "../../sheets/appraisal/inputs";
import { parametersIn } from "../../sheets/appraisal/parameters";
import { schemeSheet } from "../../sheets/appraisal/scheme-sheet";
import { ratingsSample } from "../../sheets/samples";
import { type SheetTable, tableIn } from "../../sheets/table";
import { useWorkbook } from "../use-workbook";
import { useLanguage, useWords } from "../words";
import type { Workbook } from "../workbook";
import { useNewSheet } from "../writing/use-new-sheet";
import { useOutcome } from "../writing/use-outcome";
import { useReadFigures } from "./figures/use-figures";
import type { AppraisalAction, AppraisalState } from "./state";

const headers = {
  scheme: Object.values(schemeHeaders).flat(),
  ratings: Object.values(ratingHeaders).flat(),
};
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
  state: AppraisalState,
  dispatch: Dispatch<AppraisalAction>,
): AppraisalWork {
  const readPeople = useReadPeople(dispatch);
  const readFigures = useReadFigures(dispatch);
  const recall = useRecall(dispatch, readPeople, readFigures);
  const take = useTakeRatings(dispatch);
  return {
    ...useStart(dispatch, recall, take),
    pick: usePick(dispatch, recall),
    refresh: useRefresh(state, dispatch, readPeople, readFigures),
    takeOwnRatings: useTakeOwnRatings(take),
  };
}

/** Reads who rates whom from its sheet. */
function useReadPeople(
  dispatch: Dispatch<AppraisalAction>,
): (sheetId: string | undefined) => Promise<void> {
  const workbook = useWorkbook();
  return useCallback(
    async (sheetId) => {
      const region = sheetId === undefined ? undefined : await workbook.readSheet(sheetId);
      if (region?.ok) dispatch({ kind: "assignments", assignments: assignmentsIn(region.value) });
    },
    [workbook, dispatch],
  );
}

/** Restores the sheets written in an earlier session, and who rates whom. */
function useRecall(
  dispatch: Dispatch<AppraisalAction>,
  readPeople: (sheetId: string | undefined) => Promise<void>,
  readFigures: () => Promise<void>,
): () => Promise<void> {
  const workbook = useWorkbook();
  const { unwrap } = useOutcome(dispatch);
  return async () => {
    const kept = unwrap(await workbook.readMarks());
    if (!kept) return;
    dispatch({ kind: "sheets", sheets: kept });
    await readPeople(kept.assignments);
    if (kept.rules !== undefined) await readFigures();
  };
}

/** Takes the rating table at the beginning of a sheet. */
function useTakeRatings(
  dispatch: Dispatch<AppraisalAction>,
): (sheetId: string | undefined) => Promise<void> {
  const workbook = useWorkbook();
  return async (sheetId) => {
    const region = sheetId === undefined ? undefined : await workbook.readAroundCell(sheetId, 0, 0);
    const table = region?.ok ? tableIn(region.value, headers.ratings, []) : undefined;
    if (table) dispatch({ kind: "ratings", table });
  };
}

function useTakeOwnRatings(
  take: (sheetId: string | undefined) => Promise<void>,
): AppraisalWork["takeOwnRatings"] {
  const workbook = useWorkbook();
  return async () => {
    const kept = await workbook.readMarks();
    await take(kept.ok ? kept.value.ratings : undefined);
  };
}

/** A built-in scheme on a sheet of its own, or the company's with a half-year's ratings. */
function useStart(
  dispatch: Dispatch<AppraisalAction>,
  recall: () => Promise<void>,
  takeRatings: (sheetId: string | undefined) => Promise<void>,
): Pick<AppraisalWork, "insert" | "insertSample"> {
  const workbook = useWorkbook();
  const words = useWords();
  const language = useLanguage();
  const { report, unwrap } = useOutcome(dispatch);
  const addSheet = useNewSheet(dispatch);

  const insert = async (template: Template | undefined): Promise<void> => {
    dispatch({ kind: "looking" });
    const added = await addSheet(schemeSheet(template, words));
    if (!added) return;
    const region = unwrap(await workbook.readAroundCell(added.id, 0, 0));
    const table = region && tableIn(region, headers.scheme, []);
    if (table) dispatch({ kind: "scheme", table });
    report([{ intent: "info", text: words.appraisal.inserted(added.name) }]);
    await recall();
  };

  const insertSample = async (): Promise<void> => {
    const added = await addSheet(ratingsSample(language));
    if (!added) return;
    await insert(vip);
    await takeRatings(added.id);
  };

  return { insert, insertSample };
}

function usePick(
  dispatch: Dispatch<AppraisalAction>,
  recall: () => Promise<void>,
): AppraisalWork["pick"] {
  const workbook = useWorkbook();
  const { appraisal: words } = useWords();
  const { report, unwrap } = useOutcome(dispatch);
  return async (what) => {
    const region = unwrap(await workbook.readAroundSelection());
    const table = region && tableIn(region, headers[what], []);
    const needed = what === "scheme" ? words.emptyText : words.pickRatings;
    if (table && table.rows.length > 0) dispatch({ kind: what, table });
    else if (region) report([{ intent: "warning", text: needed }]);
    if (what === "scheme") await recall();
  };
}

function useRefresh(
  { scheme, ratings, sheets }: AppraisalState,
  dispatch: Dispatch<AppraisalAction>,
  readPeople: (sheetId: string | undefined) => Promise<void>,
  readFigures: () => Promise<void>,
): AppraisalWork["refresh"] {
  const workbook = useWorkbook();
  return useCallback(async () => {
    for (const [kind, chosen] of [
      ["scheme", scheme],
      ["ratings", ratings],
    ] as const) {
      const table = chosen && (await readAnew(workbook, chosen, headers[kind]));
      if (table) dispatch({ kind, table });
    }
    await readPeople(sheets.assignments);
    if (scheme?.columns.source !== undefined) await readFigures();
    const { parameters: id } = sheets;
    const region = id === undefined ? undefined : await workbook.readSheet(id);
    const parameters = region?.ok ? parametersIn(region.value) : undefined;
    if (parameters) dispatch({ kind: "parameters", parameters });
  }, [workbook, scheme, ratings, sheets, dispatch, readPeople, readFigures]);
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
