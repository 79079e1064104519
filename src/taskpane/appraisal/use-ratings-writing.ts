import type { Dispatch } from "react";
import type { Scheme } from "../../domain";
import { expectedOf } from "../../sheets/appraisal/files/check-file";
import { mergeRatings, ratingRows } from "../../sheets/appraisal/files/merge";
import {
  type RatingRow,
  askedRows,
  formSheets,
  fullMarks,
  ratingsSheet,
} from "../../sheets/appraisal/ratings-sheet";
import { fullMark } from "../../sheets/appraisal/results";
import { isLoadError } from "../components/load-guard";
import { useLanguage, useWords } from "../words";
import { useOutcome } from "../writing/use-outcome";
import type { Writer } from "../writing/use-writer";
import { type Imported, importFiles } from "./collect/import-files";
import { readApart } from "./collect/read-apart";
import { keyed } from "./keyed";
import type { AppraisalAction, AppraisalState } from "./state";
import type { AppraisalWork } from "./work";

export interface RatingsWriting {
  readonly makeTable: () => Promise<void>;
  readonly makeForms: () => Promise<void>;
  /** Takes in what raters sent back. */
  readonly take: (files: readonly File[]) => Promise<void>;
}

export function useRatingsWriting(
  state: AppraisalState,
  dispatch: Dispatch<AppraisalAction>,
  scheme: Scheme | undefined,
  writer: Writer,
  work: AppraisalWork,
): RatingsWriting {
  const words = useWords();
  const { review, common } = words;
  const { ratings, sheets, assignments } = state;
  const proposeTable = useProposeTable(state, scheme, writer, work);
  const take = useTake(state, dispatch, scheme, writer, proposeTable);

  const makeTable = async (): Promise<void> => {
    if (!scheme) return;
    const isOwn = ratings !== undefined && ratings.table.sheetId === sheets.ratings;
    const own = isOwn ? ratingRows(ratings.table, ratings.columns) : [];
    const given = own.filter(({ rating, comment }) => rating !== "" || comment !== "");
    await proposeTable(mergeRatings(askedRows(assignments, scheme), given).rows, common.written);
  };

  const makeForms = async (): Promise<void> => {
    if (!scheme) return;
    const models = formSheets(askedRows(assignments, scheme), fullMarks(scheme, fullMark), words);
    const forms = models.map((model) => keyed("form", model, sheets));
    await writer.propose(forms, {
      title: review.makeForms,
      said: () => review.formsDone(String(forms.length)),
    });
  };

  return { makeTable, makeForms, take };
}

type ProposeTable = (rows: readonly RatingRow[], said: (names: string) => string) => Promise<void>;

function useProposeTable(
  { sheets }: AppraisalState,
  scheme: Scheme | undefined,
  writer: Writer,
  work: AppraisalWork,
): ProposeTable {
  const words = useWords();
  const groups = (scheme?.groups ?? []).map(({ name }) => name);
  const fullOf = fullMarks(scheme ?? { groups: [] }, fullMark);
  return async (rows, said) => {
    const model = ratingsSheet(rows, groups, fullOf, words);
    await writer.propose([{ key: "ratings", model, sheetId: sheets.ratings }], {
      title: words.review.sheetNames.ratings,
      said,
      after: work.takeOwnRatings,
    });
  };
}

function useTake(
  { ratings, assignments }: AppraisalState,
  dispatch: Dispatch<AppraisalAction>,
  scheme: Scheme | undefined,
  writer: Writer,
  proposeTable: ProposeTable,
): RatingsWriting["take"] {
  const words = useWords();
  const language = useLanguage();
  const { report } = useOutcome(dispatch);
  const merge = async ({ notes, merged }: Imported): Promise<void> => {
    dispatch({ kind: "files", files: notes });
    const said = words.review.merged(String(merged.added), String(merged.changed));
    if (merged.added + merged.changed > 0) await proposeTable(merged.rows, () => said);
    else report([{ intent: "info", text: said }]);
  };
  return async (files) => {
    if (!scheme) return;
    const own = ratings
      ? ratingRows(ratings.table, ratings.columns)
      : askedRows(assignments, scheme);
    const expected = expectedOf(scheme, assignments, fullMark);
    const read = { words, language, watch: writer.begin(), readFile: readApart };
    try {
      const imported = await importFiles(files, own, expected, read);
      if (imported) await merge(imported);
      else report([{ intent: "info", text: words.common.cancelled }]);
    } catch (error) {
      const text = isLoadError(error)
        ? words.common.notLoaded
        : words.troubles.other(String(error));
      report([{ intent: "error", text }]);
    }
  };
}
