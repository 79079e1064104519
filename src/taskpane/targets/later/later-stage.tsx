import { Divider, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { periodNames } from "../../../sheets/plan/draft";
import { passedRows } from "../../../sheets/plan/plan";
import { shortName } from "../../../sheets/plan/rows";
import { LabelledChoice, optionsOf } from "../../components/choice";
import { Messages } from "../../components/messages";
import { type Message, useWords } from "../../words";
import { type Proposal, isSame } from "../../writing/proposal";
import { useFreshLook } from "../../writing/use-fresh-look";
import { WriteBar } from "../../writing/write-bar";
import { useWritingParts } from "../../writing/writing-context";
import { proposalIn } from "../../writing/writing";
import { planKeys } from "../pending";
import { Paper } from "../stages/paper";
import type { TargetsState } from "../state";
import { usePlanned } from "../targets-context";
import { useActualDoubts } from "./actual-doubts";
import { Leaving } from "./leaving";
import { Locks } from "./locks";
import { Proposals } from "./proposals";
import { useReplanLines } from "./replan-lines";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  intro: { color: tokens.colorNeutralForeground2 },
});

/**
 * The year under way: closed periods, locks, proposals; what that changes is listed before it is
 * written.
 */
export function LaterStage(): ReactElement {
  const styles = useStyles();
  const { later } = useWords().targets;
  const { state, plan } = usePlanned();
  const { draft } = state;
  const { writing, compare } = useWritingParts();
  const isWritten =
    planKeys({ draft, plan }).every((key) => draft.sheets[key] !== undefined) &&
    draft.destination !== "beside";
  useFreshLook(writing, isWritten, compare);
  if (!isWritten) return <Messages messages={[{ intent: "info", text: later.first }]} />;
  return (
    <div className={styles.form}>
      <div className={styles.intro}>{later.intro}</div>
      <Closing />
      <Leaving />
      <Locks />
      <Proposals />
      <Divider />
      <Rewriting />
      <Tracking />
    </div>
  );
}

/** Whether a plan has periods, and whether what they bring has a sheet. */
function usePeriods(): { readonly periods: readonly string[]; readonly hasActuals: boolean } {
  const { targets: words } = useWords();
  const { draft } = usePlanned().state;
  const periods = periodNames(draft.periods, words);
  return { periods, hasActuals: periods.length > 0 && draft.sheets.actuals !== undefined };
}

/** The sheet for actuals, and up to which period they are closed. */
function Closing(): ReactElement {
  const { later } = useWords().targets;
  const { state, dispatch, writing } = usePlanned();
  const { periods, hasActuals } = usePeriods();
  const refusals = useActualRefusals(state);
  const closings = periods.map((name, index) => [String(index + 1), name] as const);
  return (
    <>
      {periods.length > 0 && (
        <Paper
          title={later.actuals}
          hint={later.actualsHint}
          label={later.writeActuals}
          act={() => void writing.writeSheets(["actuals"])}
        />
      )}
      {hasActuals && (
        <LabelledChoice
          label={later.closed}
          layout="medium"
          value={String(state.draft.closed)}
          options={[["0", later.closedNone], ...closings]}
          choose={(own) => dispatch({ kind: "draft", draft: { closed: Number(own) } })}
        />
      )}
      <Messages messages={[...refusals, ...useActualDoubts()]} />
      <Overshoot />
    </>
  );
}

/** Who has passed the year already, and who pays for that; nothing while nobody has. */
function Overshoot(): ReactElement | null {
  const { later } = useWords().targets;
  const { state, plan, dispatch } = usePlanned();
  const passed = plan.names.flatMap((name, index) =>
    passedRows(plan, index).map(
      (row) => `${shortName(plan.paths[row] ?? [], plan.paths)} · ${name}`,
    ),
  );
  if (passed.length === 0) return null;
  const named = passed.slice(0, mostNamed).join(", ") + (passed.length > mostNamed ? " …" : "");
  return (
    <>
      <Messages messages={[{ intent: "info", text: later.passed(named, String(passed.length)) }]} />
      <LabelledChoice
        label={later.overshoot}
        layout="medium"
        value={state.draft.overshoot}
        options={optionsOf(later.overshoots)}
        choose={(overshoot) => dispatch({ kind: "draft", draft: { overshoot } })}
      />
    </>
  );
}

/** People who are named before the rest is counted. */
const mostNamed = 5;

/** What of the plan changes by all this, and the button that writes it anew. */
function Rewriting(): ReactElement {
  const { later } = useWords().targets;
  const { state, dispatch } = usePlanned();
  const { writing } = useWritingParts();
  const changes = useReplanLines(proposalIn(writing));
  const hasRefusals = useActualRefusals(state).length > 0;
  return (
    <WriteBar
      label={later.rewrite}
      changes={changes}
      isBlocked={(proposal) => isSame(proposal) || (hasRefusals && !isActualsOnly(proposal))}
      back={() => dispatch({ kind: "go", stage: "write" })}
    />
  );
}

/** Whether only the sheet for actuals would be written: that is how a row comes for who joins. */
function isActualsOnly(proposal: Proposal): boolean {
  return proposal.kind === "sheets" && proposal.pending.every(({ key }) => key === "actuals");
}

function Tracking(): ReactElement | null {
  const { later } = useWords().targets;
  const { state, writing } = usePlanned();
  const hasRefusals = useActualRefusals(state).length > 0;
  if (!usePeriods().hasActuals || hasRefusals) return null;
  return (
    <Paper
      title={later.tracking}
      hint={later.trackingHint}
      label={later.writeTracking}
      act={() => void writing.writeSheets(["actuals", "follow"])}
    />
  );
}

/** Actuals of closed periods that are missing or are no numbers; nothing is planned on a guess. */
function useActualRefusals({ actuals, draft }: TargetsState): readonly Message[] {
  const words = useWords();
  const { later } = words.targets;
  const names = periodNames(draft.periods, words.targets);
  if (draft.closed === 0) return [];
  const said = actuals.refusals.map(({ kind, measure, who, period, got, row, column }): Message => {
    const when = names[period] ?? "";
    const text = {
      blank: later.missingActual(who, when, measure),
      text: later.badActual(who, when, got, measure),
      joined: later.joined(who),
      left: later.left(who),
    }[kind];
    return { intent: "error", text, cell: { sheetId: draft.sheets.actuals ?? "", row, column } };
  });
  return [...new Map(said.map((message) => [message.text, message])).values()];
}
