import { Divider, Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { Dispatch, ReactElement } from "react";
import { periodNames } from "../../../sheets/plan/draft";
import type { Plan } from "../../../sheets/plan/plan";
import { Actions } from "../../components/actions";
import { Messages } from "../../components/messages";
import { Progress } from "../../components/progress";
import { isSame } from "../../components/proposal";
import { useChangeLines } from "../../components/use-change-lines";
import { type Message, useWords } from "../../words";
import type { Workbook } from "../../workbook";
import { planKeys } from "../pending";
import type { TargetsAction, TargetsState } from "../state";
import { Paper, useFreshLook } from "../steps/write-step";
import { Locks } from "./locks";
import { Proposals } from "./proposals";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  intro: { color: tokens.colorNeutralForeground2 },
});

interface LaterStepProps {
  readonly workbook: Workbook;
  readonly state: TargetsState;
  readonly plan: Plan;
  readonly dispatch: Dispatch<TargetsAction>;
  readonly compare: () => void;
  readonly commit: () => void;
  readonly writeActuals: () => void;
  readonly writeFollow: () => void;
  readonly stop: () => void;
}

const nothing = (): void => undefined;

/**
 * The year under way: closed periods, locks, proposals; what that changes is listed before it is
 * written.
 */
export function LaterStep({
  workbook,
  state,
  plan,
  dispatch,
  compare,
  commit,
  writeActuals,
  writeFollow,
  stop,
}: LaterStepProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { draft, proposal, busy, written, messages, progress } = state;
  const { later } = words.targets;
  const isWritten =
    planKeys({ draft, plan }).every((key) => draft.sheets[key] !== undefined) &&
    draft.destination !== "beside";
  useFreshLook(state, isWritten ? compare : nothing);
  const changes = useLaterChanges(state, plan);
  const flaws = useActualFlaws(state);
  if (!isWritten)
    return <Messages messages={[{ intent: "info", text: later.first }]} workbook={workbook} />;
  const periods = periodNames(draft.periods, words.targets);
  const isNothing = proposal === undefined || isSame(proposal);
  const isTold =
    proposal === undefined &&
    messages.some(({ intent }) => intent !== "success") &&
    !written &&
    !busy;
  const rewrite = {
    label: busy ? words.common.writing : later.rewrite,
    act: commit,
    disabled:
      busy ||
      isNothing ||
      written !== undefined ||
      (flaws.length > 0 && proposal.title === undefined),
  };
  return (
    <div className={styles.form}>
      <div className={styles.intro}>{later.intro}</div>
      {periods.length > 0 && (
        <Paper
          title={later.actuals}
          hint={later.actualsHint}
          label={later.writeActuals}
          act={writeActuals}
          disabled={busy}
        />
      )}
      {periods.length > 0 && draft.sheets.actuals !== undefined && (
        <Field label={later.closed}>
          <Select
            value={String(draft.closed)}
            onChange={(_, { value }) =>
              dispatch({ kind: "draft", draft: { closed: Number(value) } })
            }
          >
            <option value="0">{later.closedNone}</option>
            {periods.map((name, index) => (
              <option key={name} value={String(index + 1)}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Messages messages={flaws} workbook={workbook} />
      <Locks state={state} plan={plan} dispatch={dispatch} />
      <Proposals state={state} plan={plan} dispatch={dispatch} />
      <Divider />
      <Messages messages={[...messages, ...changes]} workbook={workbook} />
      <Actions
        back={() => dispatch({ kind: "go", step: 4 })}
        primary={
          isTold ? { label: words.common.lookAgain, act: compare, disabled: false } : rewrite
        }
      />
      <Progress progress={progress} stop={stop} />
      {periods.length > 0 && draft.sheets.actuals !== undefined && (
        <Paper
          title={later.follow}
          hint={later.followHint}
          label={later.writeFollow}
          act={writeFollow}
          disabled={busy}
        />
      )}
    </div>
  );
}

/** How many figures change and whose, then the figures themselves. */
function useLaterChanges(state: TargetsState, { paths }: Plan): readonly Message[] {
  const words = useWords();
  const lines = useChangeLines(state.proposal);
  const { proposal } = state;
  if (!proposal || proposal.title !== undefined) return lines;
  const { changes } = proposal;
  if (isSame(proposal)) return [{ intent: "success", text: words.targets.later.noChanges }];
  const names = new Set(paths.map((path) => path.at(-1) ?? ""));
  const people = new Set(changes.map(({ who }) => who).filter((who) => names.has(who))).size;
  return [
    { intent: "info", text: words.targets.later.changes(String(changes.length), String(people)) },
    ...lines,
  ];
}

/** Actuals of closed periods that are missing or are no numbers; nothing is planned on a guess. */
function useActualFlaws({ actuals, draft }: TargetsState): readonly Message[] {
  const words = useWords();
  const { later } = words.targets;
  const names = periodNames(draft.periods, words.targets);
  if (draft.closed === 0) return [];
  const said = actuals.flaws.map(({ kind, who, period, got, row, column }): Message => {
    const when = names[period] ?? "";
    const text = {
      blank: later.missingActual(who, when),
      text: later.badActual(who, when, got),
      joined: later.joined(who),
      left: later.left(who),
    }[kind];
    return { intent: "error", text, cell: { sheetId: draft.sheets.actuals ?? "", row, column } };
  });
  return [...new Map(said.map((message) => [message.text, message])).values()];
}
