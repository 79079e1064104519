import { type Dispatch, useState } from "react";
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
import { type FiguresWriting, useFiguresWriting } from "./figures/use-figures";
import { type RateeGroup, useIssues } from "./use-issues";
import { wantedResults } from "./wanted-results";
import type { AppraisalWork } from "./work";

/** What the screen writes into the workbook. */
export interface AppraisalWriting
  extends PeopleWriting, FiguresWriting, RatingsWriting, ReportsWriting {
  /** Compares the results with what is on their sheet. */
  readonly compare: () => Promise<void>;
  /** Writes what was compared. */
  readonly write: () => Promise<void>;
  readonly stop: () => void;
}

interface ReportsWriting {
  readonly writeReports: () => Promise<void>;
  /** Groups whose figures wait, so that no rating can be solved for. */
  readonly waiting: readonly RateeGroup[];
  /** Earlier issues no longer count: their ratings were others. */
  readonly newCycle: () => Promise<void>;
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
    ...useFiguresWriting(state, dispatch, scheme, writer),
    ...useRatingsWriting(state, dispatch, scheme, writer, work),
    compare: useCompare(state, dispatch, results, writer, async () => {
      await work.refresh();
      if (state.output === "values") await keepTables("results");
    }),
    write,
    ...useReports(state, dispatch, results, writer, () => keepTables("reports")),
    stop: writer.stop,
  };
}

/**
 * Figures that do not follow by themselves: the check finds when scheme or ratings have changed.
 */
function useKeptTables({
  scheme,
  ratings,
  figures,
}: AppraisalState): (what: "results" | "reports") => Promise<void> {
  const workbook = useWorkbook();
  const words = useWords();
  const names = { results: words.appraisal.resultSheet, reports: words.review.stages[4] };
  const places = [scheme, ratings, figures].flatMap((chosen) =>
    chosen ? [placeOf(chosen.table)] : [],
  );
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

/** A report for everybody; what would tell a rating together with earlier issues waits. */
function useReports(
  state: AppraisalState,
  dispatch: Dispatch<AppraisalAction>,
  results: Results | undefined,
  writer: Writer,
  after: () => Promise<void>,
): ReportsWriting {
  const words = useWords();
  const issues = useIssues(state);
  const { unwrap } = useOutcome(dispatch);
  const [waiting, setWaiting] = useState<readonly RateeGroup[]>([]);
  const writeReports = async (): Promise<void> => {
    const issuing = results && unwrap(await issues.look(results));
    const models = issuing && reportSheets(state, results, words, issuing.waits);
    if (!models) return;
    setWaiting(issuing.waiting);
    const pages = models.map((model) => keyed("report", model, state.sheets));
    await writer.propose(pages, {
      title: words.review.stages[4],
      said: () => words.review.reportsDone(String(pages.length)),
      before: async () => unwrap(await issuing.keep()) !== undefined,
      after,
    });
  };
  const newCycle = async (): Promise<void> => {
    await issues.forget();
    setWaiting([]);
  };
  return { writeReports, waiting, newCycle };
}
