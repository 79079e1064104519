import { StageBar } from "../components/stage-bar";
import { MeasuresStage } from "./stages/measures-stage";
import { PeriodsStage } from "./stages/periods-stage";
import { PreviewStage } from "./stages/preview-stage";
import { SourceStage } from "./stages/source-stage";
import { WriteStage } from "./stages/write-stage";
import { type ReactElement, Suspense, lazy, useEffect, useReducer } from "react";
import type { Plan } from "../../sheets/plan/plan";
import { smallerStep } from "../../sheets/plan/steps";
import type { PlanDraft } from "../../sheets/plan/draft";
import type { Settled } from "../../sheets/plan/settled";
import { sourceRefusals } from "../../sheets/plan/source-table";
import { Empty } from "../components/empty";
import { Messages } from "../components/messages";
import { useChanges } from "../components/use-changes";
import { useWorkbook } from "../use-workbook";
import { type Message, useLanguage, useWords } from "../words";
import { useJournal } from "../writing/use-journal";
import { WritingContext, type WritingParts } from "../writing/writing-context";
import { messagesIn } from "../writing/writing";
import { useAuditWords } from "./audit-words";
import { measuresLack } from "./measures-lack";
import { targetStages } from "./target-stages";
import { type TargetsState, initial, reduce } from "./state";
import { TargetsContext, type TargetsParts, useTargets } from "./targets-context";
import { useAsked, usePlan, useTaken } from "./use-plan";
import { type TargetsWork, useTargetsWork } from "./work";
import { useTargetsWriting } from "./writing";

/** What comes after the plan is loaded when somebody comes to it. */
const LaterStage = lazy(async () => ({
  default: (await import(/* webpackChunkName: "later" */ "./later/later-stage")).LaterStage,
}));

/** From the year's figures to every manager's letter, on a table of the sheet. */
export function Targets({ shown }: { readonly shown: boolean }): ReactElement {
  const words = useWords();
  const language = useLanguage();
  const [state, dispatch] = useReducer(reduce, initial);
  const taken = useTaken(state);
  const asked = useAsked(state, taken);
  const { plan, refusal } = usePlan(state, taken, asked);
  const work = useTargetsWork(state, dispatch, plan);
  const sketch =
    plan && taken
      ? { plan, draft: asked, table: taken.table, columns: taken.columns, words: words.targets }
      : undefined;
  const writing = useTargetsWriting(state, dispatch, sketch);
  const audit = useAuditWords(plan, asked, (index) => {
    const smallest = taken && smallerStep(taken.table, taken.columns, asked, language, index);
    if (smallest === undefined) return undefined;
    return () => dispatch({ kind: "measure", index, measure: { smallest } });
  });
  useJournal(dispatch);
  useFollowing(state, work, shown);
  const parts: TargetsParts = { state, asked, taken, dispatch, plan, audit, work, writing };
  const shared: WritingParts = {
    writing: state.writing,
    canCompare: plan !== undefined,
    compare: () => void writing.compare(),
    write: () => void writing.write(),
    drop: () => dispatch({ kind: "told", messages: [] }),
    keep: (lines) => dispatch({ kind: "kept", lines }),
    stop: writing.stop,
  };
  return (
    <TargetsContext.Provider value={parts}>
      <WritingContext.Provider value={shared}>
        {taken ? <Way refusal={refusal} /> : <Start />}
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

/** The stages from a table to a year under way. */
function Way({ refusal }: { readonly refusal: Message | undefined }): ReactElement {
  const words = useWords();
  const { state, taken, dispatch, plan } = useTargets();
  const { stage } = state;
  const needsPlan = stage === "preview" || stage === "write" || stage === "later";
  return (
    <>
      <StageBar
        stages={words.targets.stages}
        current={targetStages.indexOf(stage)}
        reachable={reachableStage(state.draft, taken, plan)}
        go={(to) => dispatch({ kind: "go", stage: targetStages[to] ?? "source" })}
      />
      {((needsPlan && !plan) || stage === "periods") && refusal && (
        <Messages messages={[refusal]} />
      )}
      {stage === "source" && <SourceStage />}
      {stage === "measures" && <MeasuresStage />}
      {stage === "periods" && <PeriodsStage />}
      {stage === "preview" && plan && <PreviewStage />}
      {stage === "write" && plan && <WriteStage />}
      {stage === "later" && plan && (
        <Suspense fallback={null}>
          <LaterStage />
        </Suspense>
      )}
    </>
  );
}

/** The last stage, by its number, that can be reached as things stand. */
function reachableStage(
  draft: PlanDraft,
  taken: Settled | undefined,
  plan: Plan | undefined,
): number {
  if (!taken || sourceRefusals(taken.table, taken.columns).length > 0) return 0;
  if (plan) return targetStages.length - 1;
  return !measuresLack(draft) ? targetStages.indexOf("periods") : targetStages.indexOf("measures");
}

/** Follows the selection until there is a table, then the sheets on which the plan rests. */
function useFollowing(state: TargetsState, work: TargetsWork, shown: boolean): void {
  const workbook = useWorkbook();
  const { table, draft, stage } = state;
  const { pick, relink, loadActuals, refresh } = work;
  const isTold = messagesIn(state.writing).length > 0;
  useChanges(shown && table !== undefined, (id) => sheetsOf(state).includes(id), refresh);
  useEffect(() => {
    if (!shown || table) return undefined;
    if (!isTold) void pick(false);
    const following = workbook.followSelection(() => void pick(false));
    return () => void following.then((outcome) => outcome.ok && outcome.value());
  }, [workbook, shown, table, isTold, pick]);
  const isPlanned = targetStages.indexOf(stage) >= targetStages.indexOf("preview");
  useEffect(() => {
    if (shown && isPlanned) void relink();
  }, [shown, isPlanned, stage, relink]);
  useEffect(() => {
    if (shown && draft.closed > 0) void loadActuals();
  }, [shown, draft.closed, stage, loadActuals]);
}

/** The sheets on which the plan rests: the table, totals that stand in cells, actuals. */
function sheetsOf({ table, draft }: TargetsState): readonly (string | undefined)[] {
  const totals = draft.measures.map(({ total }) => total.cell?.sheetId);
  return [table?.sheetId, draft.sheets.actuals, ...totals];
}
