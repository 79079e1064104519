import { StageBar } from "../components/stage-bar";
import { CollectStage } from "./collect-stage";
import { PeopleStage } from "./people-stage";
import { ReportsStage } from "./reports-stage";
import { ResultsStage } from "./results-stage";
import { SchemeStage } from "./scheme-stage";
import { type ReactElement, useReducer } from "react";
import { schemeOf } from "../../sheets/appraisal/source-tables";
import { useChanges } from "../components/use-changes";
import { hasMeasured } from "../../sheets/appraisal/figures/figure-rule";
import type { PaneWords } from "../../locales/pane-shape";
import { useWords } from "../words";
import { FiguresStage } from "./figures/figures-stage";
import { useFreshLook } from "../writing/use-fresh-look";
import { useJournal } from "../writing/use-journal";
import { WritingContext, type WritingParts } from "../writing/writing-context";
import { AppraisalContext, type AppraisalParts, useAppraisal } from "./appraisal-context";
import { SchemeStart } from "./scheme-start";
import { type AppraisalStage, stagesOf } from "./appraisal-stages";
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
  const isMeasured = scheme?.ok === true && hasMeasured(scheme.value);
  const stages = stagesOf(isMeasured);
  const current = stages.indexOf(stage);
  const reachable = results?.ok
    ? stages.length - 1
    : scheme?.ok || ratings
      ? stages.indexOf("collect")
      : 0;
  return (
    <>
      <StageBar
        stages={stages.map((own) => stageName(own, words))}
        current={current}
        reachable={Math.max(reachable, current)}
        go={(to) => dispatch({ kind: "go", stage: stages[to] ?? "scheme" })}
      />
      {stage === "scheme" && <SchemeStage />}
      {stage === "people" && scheme?.ok && <PeopleStage scheme={scheme.value} />}
      {stage === "figures" && scheme?.ok && <FiguresStage scheme={scheme.value} />}
      {stage === "collect" && <CollectStage />}
      {stage === "results" && <ResultsStage />}
      {stage === "reports" && results?.ok && <ReportsStage results={results.value} />}
    </>
  );
}

function stageName(stage: AppraisalStage, { review, figures }: PaneWords): string {
  const names = stagesOf(false).indexOf(stage);
  return review.stages[names] ?? figures.stage;
}

/**
 * The sheets on which results rest: the scheme, ratings, figures and their rules, the plan's
 * actuals, who rates whom, bands and quotas.
 */
function sheetsOf({ scheme, ratings, figures, sheets }: AppraisalState): readonly unknown[] {
  const tables = [scheme, ratings, figures].map((chosen) => chosen?.table.sheetId);
  return [...tables, sheets.assignments, sheets.parameters, sheets.rules, sheets.actuals];
}
