import { type Dispatch, useCallback } from "react";
import { type Scheme, type Template, proposeRaters, vip } from "../../domain";
import { type SheetTable, guessColumns, tableIn } from "../../excel/sheet-table";
import { ratingHeaders, rosterHeaders, schemeHeaders } from "../../locales/headers";
import { ratingsSample } from "../samples";
import { useOutcome } from "../components/use-outcome";
import { type KeyedModel, writeSheets } from "../components/write-sheets";
import type { Workbook } from "../workbook";
import { useLanguage, useWords } from "../words";
import { expectedOf } from "./collect/check-file";
import { importFiles } from "./collect/import-files";
import { mergeRatings, ratingRows } from "./collect/merge";
import { relationOf } from "./people/relation";
import { schemeOf } from "./read";
import { type Results, fullMark } from "./results";
import { schemeSheet } from "./scheme-sheet";
import { assignmentsIn, assignmentsSheet } from "./sheets/assignments-sheet";
import { defaultParameters, parametersIn, parametersSheet } from "./sheets/parameters-sheet";
import { askedRows, formSheets, ratingsSheet } from "./sheets/ratings-sheet";
import { bonusColumn, knownInputs, resultsSheet } from "./sheets/results-sheet";
import { reportSheets } from "./reports/reports";
import type { AppraisalAction, AppraisalState, Chosen } from "./state";

const headers = { scheme: Object.values(schemeHeaders).flat(), ratings: Object.values(ratingHeaders).flat() };
const settingKey = "merit.appraisal";

/** What the screen does in the workbook. */
export interface AppraisalWork {
  readonly insert: (template: Template | undefined) => Promise<void>;
  readonly insertSample: () => Promise<void>;
  readonly pick: (what: "scheme" | "ratings") => Promise<void>;
  readonly pickRoster: () => Promise<void>;
  readonly refresh: () => Promise<void>;
  readonly makeTable: () => Promise<void>;
  readonly makeForms: () => Promise<void>;
  readonly take: (files: readonly File[]) => Promise<void>;
  readonly compare: (results: Results | undefined) => Promise<void>;
  readonly commit: (results: Results | undefined) => Promise<void>;
  readonly writeReports: (results: Results | undefined) => Promise<void>;
}

export function useAppraisalWork(workbook: Workbook, state: AppraisalState, dispatch: Dispatch<AppraisalAction>): AppraisalWork {
  const words = useWords();
  const language = useLanguage();
  const { scheme, ratings, sheets } = state;
  const { tell, taken } = useOutcome(dispatch);
  const groups = (understood: Scheme): string[] => understood.groups.map(({ name }) => name);
  const understood = scheme && schemeOf(scheme);

  const keep = useCallback(async (added: AppraisalState["sheets"]): Promise<void> => {
    dispatch({ kind: "sheets", sheets: added });
    await workbook.writeSetting(settingKey, { ...sheets, ...added });
  }, [dispatch, workbook, sheets]);

  const readPeople = useCallback(async (id: string | undefined): Promise<void> => {
    const region = id === undefined ? undefined : await workbook.readSheet(id);
    if (region?.ok) dispatch({ kind: "assignments", assignments: assignmentsIn(region.value) });
  }, [workbook, dispatch]);

  const put = async (models: readonly KeyedModel[], said: (names: string) => string): Promise<boolean> => {
    dispatch({ kind: "busy" });
    const written = taken(await writeSheets(workbook, models, sheets, (count, all) => dispatch({ kind: "progress", done: count, all })));
    if (!written) return false;
    dispatch({ kind: "written", step: written.step, message: { intent: "success", text: said(written.step.label) } });
    workbook.journal.record(written.step);
    await keep(written.sheets);
    return true;
  };

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

  /** The rating table of Merit's own, read where it stands. */
  const takeOwnTable = async (id: string | undefined): Promise<void> => {
    const region = id === undefined ? undefined : await workbook.readAroundCell(id, 0, 0);
    const table = region?.ok ? tableIn(region.value, headers.ratings, []) : undefined;
    if (table) dispatch({ kind: "ratings", table });
  };

  /** The company's scheme and a half-year's ratings, ready for results. */
  const insertSample = async (): Promise<void> => {
    const [added] = taken(await workbook.addSheets([ratingsSample(language)], () => undefined, () => false)) ?? [];
    if (!added) return;
    workbook.journal.record({ label: added.name, before: [], addedSheets: [added.id] });
    await insert(vip);
    await takeOwnTable(added.id);
  };

  const pick = async (what: "scheme" | "ratings"): Promise<void> => {
    const region = taken(await workbook.readAroundSelection());
    const table = region && tableIn(region, headers[what], []);
    if (table && table.rows.length > 0) dispatch({ kind: what, table });
    else if (region) tell([{ intent: "warning", text: what === "scheme" ? words.appraisal.emptyText : words.appraisal.pickRatings }]);
    if (what === "scheme") await recall();
  };

  /** Sheets of last time are known again, and what stands on them. */
  const recall = async (): Promise<void> => {
    const setting = await workbook.readSetting(settingKey);
    const kept = setting.ok && typeof setting.value === "object" && setting.value !== null ? (setting.value as AppraisalState["sheets"]) : {};
    dispatch({ kind: "sheets", sheets: kept });
    await readPeople(kept.assignments);
  };

  const pickRoster = async (): Promise<void> => {
    const region = taken(await workbook.readAroundSelection());
    const table = region && tableIn(region, Object.values(rosterHeaders).flat(), []);
    const columns = table && guessColumns(table.headers, rosterHeaders);
    if (!understood?.ok || !region) return;
    if (!table || columns?.person === undefined || columns.manager === undefined) return tell([{ intent: "warning", text: words.review.rosterNeeded }]);
    const text = (line: SheetTable["rows"][number], column = -1): string => String(line[column] ?? "");
    const people = table.rows.map((line) => ({ name: text(line, columns.person), manager: text(line, columns.manager) }));
    const proposed = proposeRaters(people, understood.value.groups.map(({ name }) => ({ name, relation: relationOf(name) })));
    dispatch({ kind: "assignments", assignments: proposed });
    await put([{ key: "assignments", model: assignmentsSheet(proposed, groups(understood.value), words) }], words.common.written);
  };

  const refresh = useCallback(async (): Promise<void> => {
    for (const [kind, chosen] of [["scheme", scheme], ["ratings", ratings]] as const) {
      const table = chosen && (await readAnew(workbook, chosen, headers[kind]));
      if (table) dispatch({ kind, table });
    }
    await readPeople(sheets.assignments);
    const region = sheets.parameters === undefined ? undefined : await workbook.readSheet(sheets.parameters);
    const parameters = region?.ok ? parametersIn(region.value) : undefined;
    if (parameters) dispatch({ kind: "parameters", parameters });
  }, [workbook, scheme, ratings, sheets, dispatch, readPeople]);

  const writeTable = async (rows: Parameters<typeof ratingsSheet>[0], said: (names: string) => string): Promise<void> => {
    if (!understood?.ok) return;
    const isIn = await put([{ key: "ratings", model: ratingsSheet(rows, groups(understood.value), fullMark.toNumber(), words) }], said);
    const setting = await workbook.readSetting(settingKey);
    if (isIn && setting.ok) await takeOwnTable((setting.value as AppraisalState["sheets"] | undefined)?.ratings);
  };

  const makeTable = async (): Promise<void> => {
    if (!understood?.ok) return;
    const own = ratings && ratings.table.sheetId === sheets.ratings ? ratingRows(ratings.table, ratings.columns) : [];
    const given = own.filter(({ rating, comment }) => rating !== "" || comment !== "");
    await writeTable(mergeRatings(askedRows(state.assignments, understood.value), given).rows, words.common.written);
  };

  const makeForms = async (): Promise<void> => {
    if (!understood?.ok) return;
    const forms = formSheets(askedRows(state.assignments, understood.value), fullMark.toNumber(), words);
    await put(forms.map((model) => ({ key: `form ${model.name}`, model })), () => words.review.formsDone(String(forms.length)));
  };

  const take = async (files: readonly File[]): Promise<void> => {
    if (!understood?.ok) return;
    dispatch({ kind: "busy" });
    const own = ratings ? ratingRows(ratings.table, ratings.columns) : askedRows(state.assignments, understood.value);
    const report = (done: number): void => dispatch({ kind: "progress", done, all: files.length });
    const { notes, merged } = await importFiles(files, own, expectedOf(understood.value, state.assignments, fullMark), words, language, report);
    dispatch({ kind: "files", files: notes });
    if (merged.added + merged.changed > 0) await writeTable(merged.rows, () => words.review.merged(String(merged.added), String(merged.changed)));
    else tell([{ intent: "info", text: words.review.merged("0", "0") }]);
  };

  const compare = useCallback(async (results: Results | undefined): Promise<void> => {
    if (!results) return;
    const named = await workbook.resolveNames([{ key: "results", name: words.appraisal.resultSheet, sheetId: sheets.results }, { key: "parameters", name: words.review.sheetNames.parameters, sheetId: sheets.parameters }]);
    const [result, parameters] = taken(named) ?? [];
    if (!result || !parameters) return;
    const known = result.sheetId === undefined ? undefined : await workbook.readSheet(result.sheetId);
    const standing = parameters.sheetId === undefined ? undefined : await workbook.readSheet(parameters.sheetId);
    const given = (standing?.ok ? parametersIn(standing.value) : undefined) ?? defaultParameters(words.review);
    const model = resultsSheet({ state, results, parameters: given, parametersName: parameters.name, known: knownInputs(known?.ok ? known.value : undefined), words }, result.name);
    const found = result.sheetId === undefined ? undefined : taken(await workbook.compareSheet(model, result.sheetId));
    dispatch({ kind: "found", found: { model, parametersId: parameters.sheetId, found } });
  }, [workbook, sheets.results, sheets.parameters, state, words, taken, dispatch]);

  const commit = async (results: Results | undefined): Promise<void> => {
    const { found } = state;
    if (!results || !found) return;
    const parameters = { key: "parameters", model: parametersSheet(words.review, found.model.name, bonusColumn(results), results.appraisals.length) };
    await put([{ key: "results", model: found.model }, ...(found.parametersId === undefined ? [parameters] : [])], words.common.written);
    await refresh();
  };

  const writeReports = async (results: Results | undefined): Promise<void> => {
    const pages = results && reportSheets(state, results, words);
    if (!pages) return;
    await put(pages.map((model) => ({ key: `report ${model.name}`, model })), () => words.review.reportsDone(String(pages.length)));
  };

  return { insert, insertSample, pick, pickRoster, refresh, makeTable, makeForms, take, compare, commit, writeReports };
}

/** The same table as it stands now; nothing if it is gone. */
async function readAnew<Role extends string>(workbook: Workbook, { table }: Chosen<Role>, known: readonly string[]): Promise<SheetTable | undefined> {
  const region = await workbook.readAroundCell(table.sheetId, table.headerRow, table.column);
  return region.ok ? tableIn(region.value, known, []) : undefined;
}
