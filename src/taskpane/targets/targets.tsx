import { type ReactElement, useCallback, useEffect, useMemo, useReducer } from "react";
import { type Plan, computePlan } from "../../sheets/plan/plan";
import { sourceFlaws } from "../../sheets/plan/source-table";
import { Empty } from "../components/empty";
import { Messages } from "../components/messages";
import { StepBar } from "../components/step-bar";
import { useChanges } from "../components/use-changes";
import { useJournal } from "../components/use-journal";
import { type Message, refusalMessage, useLanguage, useWords } from "../words";
import type { Workbook } from "../workbook";
import { useAuditWords } from "./audit-words";
import { LaterStep } from "./later/later-step";
import { type TargetsState, initial, reduce } from "./state";
import { MeasuresStep } from "./steps/measures-step";
import { PeriodsStep } from "./steps/periods-step";
import { PreviewStep } from "./steps/preview-step";
import { SourceStep } from "./steps/source-step";
import { WriteStep } from "./steps/write-step";
import { useTargetsWork } from "./work";
import { useTargetsWriting } from "./writing";

/** From the year's figures to every manager's letter, on a table of the sheet. */
export function Targets({
  workbook,
  shown,
}: {
  readonly workbook: Workbook;
  readonly shown: boolean;
}): ReactElement {
  const words = useWords();
  const [state, dispatch] = useReducer(reduce, initial);
  const { plan, refusal } = usePlan(state);
  const { table, draft, step, messages } = state;
  const work = useTargetsWork(workbook, state, dispatch, plan);
  const sketch =
    plan && table
      ? { plan, draft, table, columns: state.columns, words: words.targets }
      : undefined;
  const writing = useTargetsWriting(workbook, state, dispatch, sketch);
  const { pick, loadActuals, relink } = work;
  const isTold = messages.length > 0;
  const audit = useAuditWords(plan);
  useChanges(
    workbook,
    shown && table !== undefined,
    (id) => sheetsOf(state).includes(id),
    work.refresh,
  );
  useJournal(
    workbook,
    useCallback((last) => dispatch({ kind: "journal", last }), []),
  );
  useEffect(() => {
    if (!shown || table) return undefined;
    if (!isTold) void pick(false);
    const following = workbook.followSelection(() => void pick(false));
    return () => void following.then((outcome) => outcome.ok && outcome.value());
  }, [workbook, shown, table, isTold, pick]);
  useEffect(() => {
    if (shown && step >= 3) void relink();
  }, [shown, step, relink]);
  useEffect(() => {
    if (shown && draft.closed > 0) void loadActuals();
  }, [shown, draft.closed, step, loadActuals]);
  if (!table) {
    return (
      <>
        <Empty
          title={words.targets.emptyTitle}
          text={words.targets.emptyText}
          action={words.appraisal.useSelected}
          act={() => void pick(true)}
          sample={{ label: words.tools.insertSample, act: () => void work.insertSample() }}
        />
        <Messages messages={messages} workbook={workbook} />
      </>
    );
  }
  const isRight = sourceFlaws(table, state.columns).length === 0;
  const reachable = !isRight ? 0 : plan ? 5 : hasMeasures(state) ? 2 : 1;
  const isBroken = step >= 3 && !plan;
  return (
    <>
      <StepBar
        steps={words.targets.steps}
        current={step}
        reachable={reachable}
        go={(to) => dispatch({ kind: "go", step: to })}
      />
      {(isBroken || step === 2) && refusal && <Messages messages={[refusal]} workbook={workbook} />}
      {step === 0 && (
        <SourceStep
          workbook={workbook}
          state={state}
          table={table}
          dispatch={dispatch}
          pick={() => void pick(true)}
          isReady={plan !== undefined}
        />
      )}
      {step === 1 && (
        <MeasuresStep
          workbook={workbook}
          state={state}
          dispatch={dispatch}
          takeTotal={(measure) => void work.takeTotal(measure)}
          isReady={hasMeasures(state)}
        />
      )}
      {step === 2 && (
        <PeriodsStep
          workbook={workbook}
          state={state}
          dispatch={dispatch}
          takeHistory={() => void work.takeHistory()}
          isReady={plan !== undefined}
        />
      )}
      {step === 3 && plan && (
        <PreviewStep workbook={workbook} state={state} plan={plan} dispatch={dispatch} />
      )}
      {step === 4 && plan && (
        <WriteStep
          workbook={workbook}
          state={state}
          plan={plan}
          dispatch={dispatch}
          stop={writing.stop}
          compare={() => void writing.compare()}
          commit={() => void writing.commit()}
          writeLetters={() => void writing.writeLetters()}
          writeFiling={() => void writing.writeFiling((measure) => audit(measure).text)}
        />
      )}
      {step === 5 && plan && (
        <LaterStep
          workbook={workbook}
          state={state}
          plan={plan}
          dispatch={dispatch}
          stop={writing.stop}
          compare={() => void writing.compare()}
          commit={() => void writing.commit()}
          writeActuals={() => void writing.writeSheets(["actuals"])}
          writeFollow={() => void writing.writeSheets(["actuals", "follow"])}
        />
      )}
    </>
  );
}

/** The sheets on which the plan rests: the table, totals that stand in cells, actuals. */
function sheetsOf({ table, draft }: TargetsState): readonly (string | undefined)[] {
  return [
    table?.sheetId,
    draft.sheets.actuals,
    ...draft.measures.map(({ total }) => total.cell?.sheetId),
  ];
}

/** Whether every measure is told apart and has its total or rate. */
function hasMeasures({ draft: { measures } }: TargetsState): boolean {
  const names = measures.map(({ name }) => name.trim());
  const isSaid = measures.every(({ basis, total, rate, of }) =>
    basis === "drivers" ? total.text !== "" : rate !== "" && names.includes(of),
  );
  return (
    measures.length > 0 && isSaid && !names.includes("") && new Set(names).size === names.length
  );
}

function usePlan({ table, columns, draft, actuals }: TargetsState): {
  readonly plan: Plan | undefined;
  readonly refusal: Message | undefined;
} {
  const language = useLanguage();
  return useMemo(() => {
    const result =
      table && sourceFlaws(table, columns).length === 0
        ? computePlan(table, columns, draft, language, actuals.tables)
        : undefined;
    const refusal =
      result && !result.ok && table
        ? refusalMessage(result.refusal, language, {
            sheetId: table.sheetId,
            firstRow: table.headerRow + 1,
            column: table.column + (columns.driver ?? 0),
          })
        : undefined;
    return { plan: result?.ok ? result.value : undefined, refusal };
  }, [table, columns, draft, language, actuals]);
}
