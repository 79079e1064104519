import { type ReactElement, useCallback, useEffect, useReducer } from "react";
import { Messages } from "../components/messages";
import { StepBar } from "../components/step-bar";
import { useChanges } from "../components/use-changes";
import { useJournal } from "../components/use-journal";
import type { Workbook } from "../workbook";
import { useWords } from "../words";
import { RatingsStep } from "./ratings-step";
import { ResultsStep } from "./results-step";
import { resultsOf } from "./results";
import { SchemeStart, SchemeStep } from "./scheme-step";
import { initial, reduce } from "./state";
import { useAppraisalWork } from "./work";

/** Scores people by a scheme: scheme, ratings, results. */
export function Appraisal({ workbook, shown }: { readonly workbook: Workbook; readonly shown: boolean }): ReactElement {
  const words = useWords();
  const [state, dispatch] = useReducer(reduce, initial);
  const work = useAppraisalWork(workbook, state, dispatch);
  useChanges(workbook, shown, work.refresh);
  useJournal(workbook, useCallback((last) => dispatch({ kind: "journal", last }), []));
  const { step, scheme, ratings, messages, busy } = state;
  const results = resultsOf(state);
  const ready = results?.ok ? results.value : undefined;
  const isStale = step === 2 && ready !== undefined && state.destination === undefined && !busy && messages.length === 0;
  const { preview } = work;
  useEffect(() => {
    if (isStale) void preview(ready);
  }, [isStale, preview, ready]);
  if (!scheme) {
    return (
      <>
        <SchemeStart insert={(template) => void work.insert(template)} useSelected={() => void work.pick("scheme")} busy={busy} />
        <Messages messages={messages} workbook={workbook} />
      </>
    );
  }
  return (
    <>
      <StepBar steps={words.appraisal.steps} current={step} reachable={ready ? 2 : ratings ? 1 : Math.max(step, 0)} go={(to) => (to === 2 ? void work.preview(ready) : dispatch({ kind: "go", step: to }))} />
      {step === 0 && <SchemeStep workbook={workbook} scheme={scheme} messages={messages} dispatch={dispatch} next={() => dispatch({ kind: "go", step: 1 })} />}
      {step === 1 && <RatingsStep workbook={workbook} state={state} dispatch={dispatch} pick={() => void work.pick("ratings")} next={() => void work.preview(ready)} />}
      {step === 2 && <ResultsStep workbook={workbook} state={state} dispatch={dispatch} commit={() => void work.commit(ready)} />}
    </>
  );
}
