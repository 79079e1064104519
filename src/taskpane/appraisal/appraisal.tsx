import { type ReactElement, useCallback, useEffect, useReducer } from "react";
import { Messages } from "../components/messages";
import { StepBar } from "../components/step-bar";
import { useChanges } from "../components/use-changes";
import { useJournal } from "../components/use-journal";
import type { Workbook } from "../workbook";
import { useWords } from "../words";
import { CollectStep } from "./collect/collect-step";
import { PeopleStep } from "./people/people-step";
import { schemeOf } from "./read";
import { ReportsStep } from "./reports/reports-step";
import { ResultsStep } from "./results-step";
import { useResults } from "./use-results";
import { SchemeStart, SchemeStep } from "./scheme-step";
import { initial, reduce } from "./state";
import { useAppraisalWork } from "./work";

/** From the scheme to every person's report. */
export function Appraisal({ workbook, shown }: { readonly workbook: Workbook; readonly shown: boolean }): ReactElement {
  const words = useWords();
  const [state, dispatch] = useReducer(reduce, initial);
  const work = useAppraisalWork(workbook, state, dispatch);
  useChanges(workbook, shown, work.refresh);
  useJournal(workbook, useCallback((last) => dispatch({ kind: "journal", last }), []));
  const { step, scheme, ratings, messages, busy } = state;
  const understood = scheme && schemeOf(scheme);
  const results = useResults(state);
  const ready = results?.ok ? results.value : undefined;
  const isStale = step === 3 && ready !== undefined && state.found === undefined && !busy && messages.length === 0;
  const { compare } = work;
  useEffect(() => {
    if (isStale) void compare(ready);
  }, [isStale, compare, ready]);
  if (!scheme) {
    return (
      <>
        <SchemeStart insert={(template) => void work.insert(template)} useSelected={() => void work.pick("scheme")} insertSample={() => void work.insertSample()} busy={busy} />
        <Messages messages={messages} workbook={workbook} />
      </>
    );
  }
  const reachable = ready ? 4 : understood?.ok || ratings ? 2 : 0;
  const go = (to: number): void => dispatch({ kind: "go", step: to });
  return (
    <>
      <StepBar steps={words.review.steps} current={step} reachable={Math.max(reachable, step)} go={go} />
      {step === 0 && <SchemeStep workbook={workbook} scheme={scheme} messages={messages} dispatch={dispatch} next={() => go(1)} />}
      {step === 1 && understood?.ok && <PeopleStep workbook={workbook} state={state} scheme={understood.value} dispatch={dispatch} pickRoster={() => void work.pickRoster()} />}
      {step === 2 && (
        <CollectStep
          workbook={workbook} state={state} results={results} dispatch={dispatch} pick={() => void work.pick("ratings")} next={() => go(3)}
          makeTable={() => void work.makeTable()} makeForms={() => void work.makeForms()} take={(files) => void work.take(files)}
        />
      )}
      {step === 3 && <ResultsStep workbook={workbook} state={state} results={results} dispatch={dispatch} commit={() => void work.commit(ready)} />}
      {step === 4 && ready && <ReportsStep workbook={workbook} state={state} results={ready} dispatch={dispatch} write={() => void work.writeReports(ready)} />}
    </>
  );
}
