import type { Dispatch } from "react";
import { type Assignment, type Scheme, proposeRaters } from "../../domain";
import { rosterHeaders } from "../../locales/headers";
import { assignmentsSheet } from "../../sheets/appraisal/assignments-sheet";
import { expectedOf } from "../../sheets/appraisal/files/check-file";
import { mergeRatings, ratingRows } from "../../sheets/appraisal/files/merge";
import {
  defaultParameters,
  parametersIn,
  parametersSheet,
} from "../../sheets/appraisal/parameters-sheet";
import { askedRows, formSheets, ratingsSheet } from "../../sheets/appraisal/ratings-sheet";
import { relationOf } from "../../sheets/appraisal/relation";
import { reportSheets } from "../../sheets/appraisal/reports";
import { bonusColumn, knownInputs, resultsSheet } from "../../sheets/appraisal/results-sheet";
import { type Results, fullMark } from "../../sheets/appraisal/results";
import type { Wanted } from "../../sheets/comparison";
import { type SheetTable, guessColumns, tableIn } from "../../sheets/table";
import { inputKeys, keepInputs, placeOf } from "../components/kept-inputs";
import { isLoadError } from "../components/load-guard";
import { useOutcome } from "../components/use-outcome";
import { type Sheets, useWriter } from "../components/use-writer";
import { useLanguage, useWords } from "../words";
import type { Workbook } from "../workbook";
import { importFiles } from "./collect/import-files";
import type { AppraisalAction, AppraisalState } from "./state";
import { type AppraisalWork, settingKey } from "./work";

/** What the screen writes into the workbook. */
interface AppraisalWriting {
  readonly pickRoster: () => Promise<void>;
  readonly makeTable: () => Promise<void>;
  readonly makeForms: () => Promise<void>;
  readonly take: (files: readonly File[]) => Promise<void>;
  /** Looks what writing the results would change. */
  readonly compare: () => Promise<void>;
  /** Writes what was looked at. */
  readonly commit: () => Promise<void>;
  readonly writeReports: () => Promise<void>;
  readonly stop: () => void;
}

export function useAppraisalWriting(
  workbook: Workbook,
  state: AppraisalState,
  dispatch: Dispatch<AppraisalAction>,
  understood: Scheme | undefined,
  results: Results | undefined,
  work: AppraisalWork,
): AppraisalWriting {
  const words = useWords();
  const language = useLanguage();
  const { ratings, sheets, assignments, proposal } = state;
  const { tell, taken } = useOutcome(dispatch);
  const keep = async (added: Sheets): Promise<void> => {
    await workbook.writeSetting(settingKey, { ...sheets, ...added });
  };
  const writer = useWriter(workbook, dispatch, keep);
  const groups = (understood?.groups ?? []).map(({ name }) => name);

  const pickRoster = async (): Promise<void> => {
    const region = taken(await workbook.readAroundSelection());
    const people = region && peopleIn(tableIn(region, Object.values(rosterHeaders).flat(), []));
    if (!understood || !region) return;
    if (!people) return tell([{ intent: "warning", text: words.review.rosterNeeded }]);
    const proposed = proposeRaters(
      people,
      groups.map((name) => ({ name, relation: relationOf(name) })),
    );
    const wanted = {
      key: "assignments",
      model: assignmentsSheet(proposed, groups, words),
      sheetId: sheets.assignments,
    };
    await writer.propose([wanted], {
      title: words.review.sheetNames.assignments,
      after: () => takeAssignments(proposed),
    });
  };

  const takeAssignments = (proposed: readonly Assignment[]): Promise<void> =>
    Promise.resolve(dispatch({ kind: "assignments", assignments: proposed }));

  const proposeTable = async (
    rows: Parameters<typeof ratingsSheet>[0],
    said: (names: string) => string,
  ): Promise<void> => {
    const wanted = {
      key: "ratings",
      model: ratingsSheet(rows, groups, fullMark.toNumber(), words),
      sheetId: sheets.ratings,
    };
    await writer.propose([wanted], {
      title: words.review.sheetNames.ratings,
      said,
      after: work.takeOwnRatings,
    });
  };

  const makeTable = async (): Promise<void> => {
    if (!understood) return;
    const own =
      ratings && ratings.table.sheetId === sheets.ratings
        ? ratingRows(ratings.table, ratings.columns)
        : [];
    const given = own.filter(({ rating, comment }) => rating !== "" || comment !== "");
    await proposeTable(
      mergeRatings(askedRows(assignments, understood), given).rows,
      words.common.written,
    );
  };

  const makeForms = async (): Promise<void> => {
    if (!understood) return;
    const forms = formSheets(askedRows(assignments, understood), fullMark.toNumber(), words).map(
      (model) => keyed("form", model, sheets),
    );
    await writer.propose(forms, {
      title: words.review.makeForms,
      said: () => words.review.formsDone(String(forms.length)),
    });
  };

  const take = async (files: readonly File[]): Promise<void> => {
    if (!understood) return;
    const own = ratings
      ? ratingRows(ratings.table, ratings.columns)
      : askedRows(assignments, understood);
    const imported = await importFiles(
      files,
      own,
      expectedOf(understood, assignments, fullMark),
      words,
      language,
      writer.begin(),
    ).catch((error: unknown) => {
      if (!isLoadError(error)) throw error;
      tell([{ intent: "error", text: words.common.notLoaded }]);
      return "lost" as const;
    });
    if (imported === "lost") return;
    if (!imported) return tell([{ intent: "info", text: words.common.cancelled }]);
    const { notes, merged } = imported;
    dispatch({ kind: "files", files: notes });
    const said = words.review.merged(String(merged.added), String(merged.changed));
    if (merged.added + merged.changed > 0) await proposeTable(merged.rows, () => said);
    else tell([{ intent: "info", text: said }]);
  };

  /**
   * Figures that do not follow by themselves: the check finds when scheme or ratings have changed.
   */
  const keepTables = (what: string): Promise<void> =>
    keepInputs(
      workbook,
      inputKeys.appraisal,
      what,
      [state.scheme, ratings].flatMap((chosen) => (chosen ? [placeOf(chosen.table)] : [])),
    );

  const compare = async (): Promise<void> => {
    const wanted = results && (await wantedResults(results));
    if (!wanted) return;
    await writer.compare(wanted, {
      after: async () => {
        await work.refresh();
        if (state.output === "values") await keepTables(words.appraisal.resultSheet);
      },
    });
  };

  const wantedResults = async (ready: Results): Promise<readonly Wanted[] | undefined> => {
    const named = await workbook.resolveNames([
      { key: "results", name: words.appraisal.resultSheet, sheetId: sheets.results },
      { key: "parameters", name: words.review.sheetNames.parameters, sheetId: sheets.parameters },
    ]);
    const [result, parameters] = taken(named) ?? [];
    if (!result || !parameters) return undefined;
    const known =
      result.sheetId === undefined ? undefined : await workbook.readSheet(result.sheetId);
    const standing =
      parameters.sheetId === undefined ? undefined : await workbook.readSheet(parameters.sheetId);
    const given =
      (standing?.ok ? parametersIn(standing.value) : undefined) ?? defaultParameters(words.review);
    const model = resultsSheet(
      {
        state,
        results: ready,
        parameters: given,
        parametersName: parameters.name,
        known: knownInputs(known?.ok ? known.value : undefined),
        words,
      },
      result.name,
    );
    const first = {
      key: "parameters",
      model: parametersSheet(
        words.review,
        result.name,
        bonusColumn(ready),
        ready.appraisals.length,
      ),
      sheetId: undefined,
    };
    return [
      { key: "results", model, sheetId: result.sheetId },
      ...(parameters.sheetId === undefined ? [first] : []),
    ];
  };

  const commit = async (): Promise<void> => {
    if (proposal) await writer.write(proposal);
  };

  const writeReports = async (): Promise<void> => {
    const pages = (results && reportSheets(state, results, words))?.map((model) =>
      keyed("report", model, sheets),
    );
    if (pages)
      await writer.propose(pages, {
        title: words.review.steps[4],
        said: () => words.review.reportsDone(String(pages.length)),
        after: () => keepTables(words.review.steps[4] ?? ""),
      });
  };

  return {
    pickRoster,
    makeTable,
    makeForms,
    take,
    compare,
    commit,
    writeReports,
    stop: writer.stop,
  };
}

function keyed(kind: string, model: Wanted["model"], sheets: Sheets): Wanted {
  const key = `${kind} ${model.name}`;
  return { key, model, sheetId: sheets[key] };
}

/** People and their managers; nothing where the table does not tell. */
function peopleIn(
  table: SheetTable | undefined,
): readonly { readonly name: string; readonly manager: string }[] | undefined {
  const columns = table && guessColumns(table.headers, rosterHeaders);
  if (columns?.person === undefined || columns.manager === undefined) return undefined;
  const text = (line: SheetTable["rows"][number], column = -1): string =>
    String(line[column] ?? "");
  return table?.rows.map((line) => ({
    name: text(line, columns.person),
    manager: text(line, columns.manager),
  }));
}
