import type { Dispatch } from "react";
import type { Scheme } from "../../domain";
import { reportSheets } from "../../sheets/appraisal/reports";
import type { Results } from "../../sheets/appraisal/results";
import { inputKeys, keepInputs, placeOf } from "../components/kept-inputs";
import { useWorkbook } from "../use-workbook";
import { useWords } from "../words";
import { useOutcome } from "../writing/use-outcome";
import { type Writer, useWriter } from "../writing/use-writer";
import { proposalIn } from "../writing/writing";
import { keyed } from "./keyed";
import type { AppraisalAction, AppraisalState } from "./state";
import { type RatingsWriting, useRatingsWriting } from "./use-ratings-writing";
import { type PeopleWriting, usePeopleWriting } from "./use-people-writing";
import { wantedResults } from "./wanted-results";
import type { AppraisalWork } from "./work";

/** What the screen writes into the workbook. */
export interface AppraisalWriting extends PeopleWriting, RatingsWriting {
  /** Compares the results with what is on their sheet. */
  readonly compare: () => Promise<void>;
  /** Writes what was compared. */
  readonly write: () => Promise<void>;
  readonly writeReports: () => Promise<void>;
  readonly stop: () => void;
}

export function useAppraisalWriting(
  state: AppraisalState,
  dispatch: Dispatch<AppraisalAction>,
  scheme: Scheme | undefined,
  results: Results | undefined,
  work: AppraisalWork,
): AppraisalWriting {
  const writer = useWriter(dispatch);
  const keepTables = useKeptTables(state);
  const write = async (): Promise<void> => {
    const proposal = proposalIn(state.writing);
    if (proposal) await writer.write(proposal);
  };
  return {
    ...usePeopleWriting(state, dispatch, scheme, writer),
    ...useRatingsWriting(state, dispatch, scheme, writer, work),
    compare: useCompare(state, dispatch, results, writer, async () => {
      await work.refresh();
      if (state.output === "values") await keepTables("results");
    }),
    write,
    writeReports: useReports(state, results, writer, () => keepTables("reports")),
    stop: writer.stop,
  };
}

/**
 * Figures that do not follow by themselves: the check finds when scheme or ratings have changed.
 */
function useKeptTables({
  scheme,
  ratings,
}: AppraisalState): (what: "results" | "reports") => Promise<void> {
  const workbook = useWorkbook();
  const words = useWords();
  const names = { results: words.appraisal.resultSheet, reports: words.review.stages[4] };
  const places = [scheme, ratings].flatMap((chosen) => (chosen ? [placeOf(chosen.table)] : []));
  return (what) => keepInputs(workbook, inputKeys.appraisal, names[what], places);
}

function useCompare(
  state: AppraisalState,
  dispatch: Dispatch<AppraisalAction>,
  results: Results | undefined,
  writer: Writer,
  after: () => Promise<void>,
): () => Promise<void> {
  const workbook = useWorkbook();
  const words = useWords();
  const { unwrap } = useOutcome(dispatch);
  return async () => {
    const wanted = results && unwrap(await wantedResults(workbook, state, results, words));
    if (wanted) await writer.compare(wanted, { after });
  };
}

/** A report for everybody. */
function useReports(
  state: AppraisalState,
  results: Results | undefined,
  writer: Writer,
  after: () => Promise<void>,
): () => Promise<void> {
  const words = useWords();
  return async () => {
    const models = results && reportSheets(state, results, words);
    if (!models) return;
    const pages = models.map((model) => keyed("report", model, state.sheets));
    await writer.propose(pages, {
      title: words.review.stages[4],
      said: () => words.review.reportsDone(String(pages.length)),
      after,
    });
  };
}
