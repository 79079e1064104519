import { type ReactElement, useCallback, useEffect, useMemo, useReducer } from "react";
import { Decimal, type Result } from "../../domain";
import { typedNumber } from "../../locales/number";
import { Empty } from "../components/empty";
import { Messages } from "../components/messages";
import { StepBar } from "../components/step-bar";
import { useChanges } from "../components/use-changes";
import { useJournal } from "../components/use-journal";
import type { Workbook } from "../workbook";
import { useLanguage, useWords } from "../words";
import { MeasureStep } from "./measure-step";
import { type Plan, planTargets, writeOf } from "./plan";
import { PreviewStep } from "./preview-step";
import { SourceStep } from "./source-step";
import { type TargetsState, initial, reduce } from "./state";
import { useTargetsWork } from "./work";

/** Splits one total over the people of a table on the sheet. */
export function Targets({ workbook, shown }: { readonly workbook: Workbook; readonly shown: boolean }): ReactElement {
  const words = useWords();
  const [state, dispatch] = useReducer(reduce, initial);
  const plan = usePlan(state);
  const { table, columns, measure, total, output, step, messages } = state;
  const write = table && plan?.ok ? writeOf(table, columns, plan.value, measure.trim(), total, output) : undefined;
  const work = useTargetsWork(workbook, state, dispatch, plan, write);
  const { pick, preview } = work;
  useChanges(workbook, shown && step === 0 && table !== undefined, work.refresh);
  useJournal(workbook, useCallback((last) => dispatch({ kind: "journal", last }), []));
  const isStale = step === 2 && write !== undefined && state.overwritten === undefined && !state.busy && messages.length === 0;
  useEffect(() => {
    if (isStale) void preview();
  }, [isStale, preview]);
  useEffect(() => {
    if (!shown || table) return undefined;
    void pick(false);
    const following = workbook.follow("selection", () => void pick(false));
    return () => void following.then((outcome) => outcome.ok && outcome.value());
  }, [workbook, shown, table, pick]);
  if (!table) {
    return (
      <>
        <Empty title={words.targets.emptyTitle} text={words.targets.emptyText} action={words.appraisal.useSelected} act={() => void pick(true)} />
        <Messages messages={messages} workbook={workbook} />
      </>
    );
  }
  return (
    <>
      <StepBar steps={words.targets.steps} current={step} reachable={plan?.ok ? 2 : columns.driver === undefined ? 0 : 1} go={(to) => (to === 2 ? void preview() : dispatch({ kind: "go", step: to }))} />
      {step === 0 && <SourceStep workbook={workbook} state={state} table={table} dispatch={dispatch} pick={() => void pick(true)} />}
      {step === 1 && <MeasureStep workbook={workbook} state={state} dispatch={dispatch} takeTotal={() => void work.takeTotal()} preview={() => void preview()} />}
      {step === 2 && plan?.ok && write && (
        <PreviewStep workbook={workbook} state={state} plan={plan.value} write={write} sheetName={table.sheetName} dispatch={dispatch} commit={() => void work.commit()} />
      )}
    </>
  );
}

function usePlan({ table, columns, total, smallest, measure }: TargetsState): Result<Plan> | undefined {
  const language = useLanguage();
  return useMemo(() => {
    const amount = typedNumber(total.text, language);
    if (!table || columns.driver === undefined || !amount || measure.trim() === "") return undefined;
    return planTargets(table, columns, amount, new Decimal(smallest));
  }, [table, columns, total.text, smallest, measure, language]);
}

