import { StageBar } from "../components/stage-bar";
import { CollectStage } from "./collect-stage";
import { PeopleStage } from "./people-stage";
import { ReportsStage } from "./reports-stage";
import { ResultsStage } from "./results-stage";
import { SchemeStage } from "./scheme-stage";
import { type ReactElement, useReducer } from "react";
import { schemeOf } from "../../sheets/appraisal/source-tables";
import { useChanges } from "../components/use-changes";
import { useWords } from "../words";
import { useFreshLook } from "../writing/use-fresh-look";
import { useJournal } from "../writing/use-journal";
import { WritingContext, type WritingParts } from "../writing/writing-context";
import { AppraisalContext, type AppraisalParts, useAppraisal } from "./appraisal-context";
import { SchemeStart } from "./scheme-start";
import { appraisalStages } from "./appraisal-stages";
import { type AppraisalState, initial, reduce } from "./state";
import { useResults } from "./use-results";
import { useAppraisalWork } from "./work";
import { useAppraisalWriting } from "./writing";

/** From the scheme to every person's report. */
export function Appraisal({ shown }: { readonly shown: boolean }): ReactElement {
  const [state, dispatch] = useReducer(reduce, initial);
  const work = useAppraisalWork(state, dispatch);
  useChanges(shown, (id) => sheetsOf(state).includes(id), work.refresh);
  useJournal(dispatch);
  const scheme = state.scheme && schemeOf(state.scheme, state.scale);
  const understood = scheme?.ok ? scheme.value : undefined;
  const results = useResults(state);
  const ready = results?.ok ? results.value : undefined;
  const writing = useAppraisalWriting(state, dispatch, understood, ready, work);
  const parts: AppraisalParts = { state, dispatch, scheme, results, work, writing };
  const shared: WritingParts = {
    writing: state.writing,
    canCompare: ready !== undefined,
    compare: () => void writing.compare(),
    write: () => void writing.write(),
    drop: () => dispatch({ kind: "told", messages: [] }),
    keep: (lines) => dispatch({ kind: "kept", lines }),
    stop: writing.stop,
  };
  const isLooked = state.stage === "results" && ready !== undefined;
  useFreshLook(state.writing, isLooked, shared.compare);
  return (
    <AppraisalContext.Provider value={parts}>
      <WritingContext.Provider value={shared}>
        {state.scheme ? <Way /> : <SchemeStart />}
      </WritingContext.Provider>
    </AppraisalContext.Provider>
  );
}

/** The stages from a scheme to reports. */
function Way(): ReactElement {
  const words = useWords();
  const { state, dispatch, scheme, results } = useAppraisal();
  const { stage, ratings } = state;
  const current = appraisalStages.indexOf(stage);
  const reachable = results?.ok
    ? appraisalStages.length - 1
    : scheme?.ok || ratings
      ? appraisalStages.indexOf("collect")
      : 0;
  return (
    <>
      <StageBar
        stages={words.review.stages}
        current={current}
        reachable={Math.max(reachable, current)}
        go={(to) => dispatch({ kind: "go", stage: appraisalStages[to] ?? "scheme" })}
      />
      {stage === "scheme" && <SchemeStage />}
      {stage === "people" && scheme?.ok && <PeopleStage scheme={scheme.value} />}
      {stage === "collect" && <CollectStage />}
      {stage === "results" && <ResultsStage />}
      {stage === "reports" && results?.ok && <ReportsStage results={results.value} />}
    </>
  );
}

/** The sheets on which results rest: the scheme, the ratings, who rates whom, bands and quotas. */
function sheetsOf({ scheme, ratings, sheets }: AppraisalState): readonly (string | undefined)[] {
  return [scheme?.table.sheetId, ratings?.table.sheetId, sheets.assignments, sheets.parameters];
}
