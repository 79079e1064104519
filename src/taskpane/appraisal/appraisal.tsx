import { type ReactElement, useCallback, useEffect, useReducer } from "react";
import { schemeOf } from "../../sheets/appraisal/source-tables";
import { Messages } from "../components/messages";
import { StepBar } from "../components/step-bar";
import { useChanges } from "../components/use-changes";
import { useJournal } from "../components/use-journal";
import { useWords } from "../words";
import type { Workbook } from "../workbook";
import { CollectStep } from "./collect/collect-step";
import { PeopleStep } from "./people-step";
import { ReportsStep } from "./reports-step";
import { ResultsStep } from "./results-step";
import { SchemeStart, SchemeStep } from "./scheme-step";
import { type AppraisalState, initial, reduce } from "./state";
import { useResults } from "./use-results";
import { useAppraisalWork } from "./work";
import { useAppraisalWriting } from "./writing";

/** From the scheme to every person's report. */
export function Appraisal({
  workbook,
  shown,
}: {
  readonly workbook: Workbook;
  readonly shown: boolean;
}): ReactElement {
  const words = useWords();
  const [state, dispatch] = useReducer(reduce, initial);
  const work = useAppraisalWork(workbook, state, dispatch);
  useChanges(workbook, shown, (id) => sheetsOf(state).includes(id), work.refresh);
  useJournal(
    workbook,
    useCallback((last) => dispatch({ kind: "journal", last }), []),
  );
  const { step, scheme, ratings, messages, busy } = state;
  const understood = scheme && schemeOf(scheme);
  const results = useResults(state);
  const ready = results?.ok ? results.value : undefined;
  const writing = useAppraisalWriting(
    workbook,
    state,
    dispatch,
    understood?.ok ? understood.value : undefined,
    ready,
    work,
  );
  const { compare } = writing;
  const isStale =
    step === 3 &&
    ready !== undefined &&
    state.proposal === undefined &&
    !state.written &&
    !busy &&
    messages.length === 0;
  useEffect(() => {
    if (isStale) void compare();
  }, [isStale, compare]);
  if (!scheme) {
    return (
      <>
        <SchemeStart
          insert={(template) => void work.insert(template)}
          useSelected={() => void work.pick("scheme")}
          insertSample={() => void work.insertSample()}
          busy={busy}
        />
        <Messages messages={messages} workbook={workbook} />
      </>
    );
  }
  const reachable = ready ? 4 : understood?.ok || ratings ? 2 : 0;
  const go = (to: number): void => dispatch({ kind: "go", step: to });
  return (
    <>
      <StepBar
        steps={words.review.steps}
        current={step}
        reachable={Math.max(reachable, step)}
        go={go}
      />
      {step === 0 && (
        <SchemeStep
          workbook={workbook}
          scheme={scheme}
          messages={messages}
          dispatch={dispatch}
          next={() => go(1)}
        />
      )}
      {step === 1 && understood?.ok && (
        <PeopleStep
          workbook={workbook}
          state={state}
          scheme={understood.value}
          dispatch={dispatch}
          pickRoster={() => void writing.pickRoster()}
          commit={() => void writing.commit()}
        />
      )}
      {step === 2 && (
        <CollectStep
          workbook={workbook}
          state={state}
          results={results}
          dispatch={dispatch}
          pick={() => void work.pick("ratings")}
          next={() => go(3)}
          makeTable={() => void writing.makeTable()}
          makeForms={() => void writing.makeForms()}
          take={(files) => void writing.take(files)}
          commit={() => void writing.commit()}
          stop={writing.stop}
        />
      )}
      {step === 3 && (
        <ResultsStep
          workbook={workbook}
          state={state}
          results={results}
          dispatch={dispatch}
          compare={() => void compare()}
          commit={() => void writing.commit()}
        />
      )}
      {step === 4 && ready && (
        <ReportsStep
          workbook={workbook}
          state={state}
          results={ready}
          dispatch={dispatch}
          write={() => void writing.writeReports()}
          commit={() => void writing.commit()}
          stop={writing.stop}
        />
      )}
    </>
  );
}

/** The sheets on which results rest: the scheme, the ratings, who rates whom, bands and quotas. */
function sheetsOf({ scheme, ratings, sheets }: AppraisalState): readonly (string | undefined)[] {
  return [scheme?.table.sheetId, ratings?.table.sheetId, sheets.assignments, sheets.parameters];
}
