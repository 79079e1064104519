import { type ReactElement, useEffect, useMemo, useReducer } from "react";
import { type Plan, computePlan } from "../../sheets/plan/plan";
import { sourceRefusals } from "../../sheets/plan/source-table";
import { Empty } from "../components/empty";
import { Messages } from "../components/messages";
import { StepBar } from "../components/step-bar";
import { useChanges } from "../components/use-changes";
import { useWorkbook } from "../use-workbook";
import { type Message, refusalMessage, useLanguage, useWords } from "../words";
import { useJournal } from "../writing/use-journal";
import { messagesIn } from "../writing/writing";
import { WritingContext, type WritingParts } from "../writing/writing-context";
import { useAuditWords } from "./audit-words";
import { LaterStep } from "./later/later-step";
import { type TargetsState, initial, reduce } from "./state";
import { targetSteps } from "./steps";
import { MeasuresStep } from "./steps/measures-step";
import { PeriodsStep } from "./steps/periods-step";
import { PreviewStep } from "./steps/preview-step";
import { SourceStep } from "./steps/source-step";
import { WriteStep } from "./steps/write-step";
import { TargetsContext, type TargetsParts, useTargets } from "./targets-context";
import { type TargetsWork, useTargetsWork } from "./work";
import { useTargetsWriting } from "./writing";

/** From the year's figures to every manager's letter, on a table of the sheet. */
export function Targets({ shown }: { readonly shown: boolean }): ReactElement {
  const words = useWords();
  const [state, dispatch] = useReducer(reduce, initial);
  const { plan, refusal } = usePlan(state);
  const { table, draft, columns } = state;
  const work = useTargetsWork(state, dispatch, plan);
  const sketch = plan && table ? { plan, draft, table, columns, words: words.targets } : undefined;
  const writing = useTargetsWriting(state, dispatch, sketch);
  const audit = useAuditWords(plan);
  useJournal(dispatch);
  useFollowing(state, work, shown);
  const parts: TargetsParts = { state, dispatch, plan, audit, work, writing };
  const shared: WritingParts = {
    writing: state.writing,
    compare: () => void writing.compare(),
    write: () => void writing.write(),
    drop: () => dispatch({ kind: "told", messages: [] }),
    stop: writing.stop,
  };
  return (
    <TargetsContext.Provider value={parts}>
      <WritingContext.Provider value={shared}>
        {table ? <Way refusal={refusal} /> : <Start />}
      </WritingContext.Provider>
    </TargetsContext.Provider>
  );
}

/** No table yet: the selection is followed, or a sample is put in. */
function Start(): ReactElement {
  const words = useWords();
  const { state, work } = useTargets();
  return (
    <>
      <Empty
        title={words.targets.emptyTitle}
        text={words.targets.emptyText}
        action={words.appraisal.useSelected}
        act={() => void work.pick(true)}
        sample={{ label: words.tools.insertSample, act: () => void work.insertSample() }}
      />
      <Messages messages={messagesIn(state.writing)} />
    </>
  );
}

/** The steps from a table to a year under way. */
function Way({ refusal }: { readonly refusal: Message | undefined }): ReactElement {
  const words = useWords();
  const { state, dispatch, plan } = useTargets();
  const { step } = state;
  const needsPlan = step === "preview" || step === "write" || step === "later";
  return (
    <>
      <StepBar
        steps={words.targets.steps}
        current={targetSteps.indexOf(step)}
        reachable={reachableStep(state, plan)}
        go={(to) => dispatch({ kind: "go", step: targetSteps[to] ?? "source" })}
      />
      {((needsPlan && !plan) || step === "periods") && refusal && <Messages messages={[refusal]} />}
      {step === "source" && <SourceStep />}
      {step === "measures" && <MeasuresStep isReady={hasMeasures(state)} />}
      {step === "periods" && <PeriodsStep />}
      {step === "preview" && plan && <PreviewStep />}
      {step === "write" && plan && <WriteStep />}
      {step === "later" && plan && <LaterStep />}
    </>
  );
}

/** The last step, by its number, that can be reached as things stand. */
function reachableStep(state: TargetsState, plan: Plan | undefined): number {
  const { table, columns } = state;
  if (!table || sourceRefusals(table, columns).length > 0) return 0;
  if (plan) return targetSteps.length - 1;
  return hasMeasures(state) ? targetSteps.indexOf("periods") : targetSteps.indexOf("measures");
}

/** Follows the selection until there is a table, then the sheets on which the plan rests. */
function useFollowing(state: TargetsState, work: TargetsWork, shown: boolean): void {
  const workbook = useWorkbook();
  const { table, draft, step } = state;
  const { pick, relink, loadActuals, refresh } = work;
  const isTold = messagesIn(state.writing).length > 0;
  useChanges(shown && table !== undefined, (id) => sheetsOf(state).includes(id), refresh);
  useEffect(() => {
    if (!shown || table) return undefined;
    if (!isTold) void pick(false);
    const following = workbook.followSelection(() => void pick(false));
    return () => void following.then((outcome) => outcome.ok && outcome.value());
  }, [workbook, shown, table, isTold, pick]);
  const isPlanned = targetSteps.indexOf(step) >= targetSteps.indexOf("preview");
  useEffect(() => {
    if (shown && isPlanned) void relink();
  }, [shown, isPlanned, step, relink]);
  useEffect(() => {
    if (shown && draft.closed > 0) void loadActuals();
  }, [shown, draft.closed, step, loadActuals]);
}

/** The sheets on which the plan rests: the table, totals that stand in cells, actuals. */
function sheetsOf({ table, draft }: TargetsState): readonly (string | undefined)[] {
  const totals = draft.measures.map(({ total }) => total.cell?.sheetId);
  return [table?.sheetId, draft.sheets.actuals, ...totals];
}

/** Whether measure names are unique and each has a total or a rate. */
function hasMeasures({ draft: { measures } }: TargetsState): boolean {
  const names = measures.map(({ name }) => name.trim());
  const isSaid = measures.every(({ basis, total, rate, of }) =>
    basis === "drivers" ? total.text !== "" : rate !== "" && names.includes(of),
  );
  const areUnique = !names.includes("") && new Set(names).size === names.length;
  return measures.length > 0 && isSaid && areUnique;
}

function usePlan({ table, columns, draft, actuals }: TargetsState): {
  readonly plan: Plan | undefined;
  readonly refusal: Message | undefined;
} {
  const language = useLanguage();
  return useMemo(() => {
    if (!table || sourceRefusals(table, columns).length > 0)
      return { plan: undefined, refusal: undefined };
    const result = computePlan(table, columns, draft, language, actuals.tables);
    if (!result || result.ok) return { plan: result?.value, refusal: undefined };
    const place = {
      sheetId: table.sheetId,
      firstRow: table.headerRow + 1,
      column: table.column + (columns.driver ?? 0),
    };
    return { plan: undefined, refusal: refusalMessage(result.refusal, language, place) };
  }, [table, columns, draft, language, actuals]);
}
