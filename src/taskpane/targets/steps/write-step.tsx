import {
  Button,
  Divider,
  Field,
  Radio,
  RadioGroup,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { type Dispatch, type ReactElement, useEffect } from "react";
import type { DestinationKey } from "../../../locales/targets-shape";
import { cellAddress } from "../../../sheets/address";
import { addressees } from "../../../sheets/plan/letter";
import type { Plan } from "../../../sheets/plan/plan";
import { Actions } from "../../components/actions";
import { Messages } from "../../components/messages";
import { OutputChoice } from "../../components/output-choice";
import { Progress } from "../../components/progress";
import { isUpToDate, overwrites } from "../../components/proposal";
import { useChangeLines } from "../../components/use-change-lines";
import { type Message, useWords } from "../../words";
import type { Workbook } from "../../workbook";
import type { TargetsAction, TargetsState } from "../state";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  row: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  title: { fontWeight: tokens.fontWeightSemibold },
});

interface WriteStepProps {
  readonly workbook: Workbook;
  readonly state: TargetsState;
  readonly plan: Plan;
  readonly dispatch: Dispatch<TargetsAction>;
  readonly compare: () => void;
  readonly commit: () => void;
  readonly writeLetters: () => void;
  readonly writeFiling: () => void;
  readonly stop: () => void;
}

/** Where the plan goes and what that changes; letters and the filing sheet. */
export function WriteStep({
  workbook,
  state,
  plan,
  dispatch,
  compare,
  commit,
  writeLetters,
  writeFiling,
  stop,
}: WriteStepProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { draft, proposal, beside, busy, written, messages, columns, progress } = state;
  const isLookedAt = proposal !== undefined || beside !== undefined;
  useFreshLook(state, compare);
  const changes = useProposed(state);
  const isOver = beside
    ? beside.overwritten.length > 0
    : proposal !== undefined && overwrites(proposal);
  const label = busy
    ? words.common.writing
    : isOver
      ? words.common.overwriteAnyway
      : words.targets.writePlan;
  const isNothing = proposal !== undefined && isUpToDate(proposal);
  const primary =
    !isLookedAt && messages.some(({ intent }) => intent !== "success") && !written && !busy
      ? { label: words.common.lookAgain, act: compare, disabled: false }
      : { label, act: commit, disabled: busy || !isLookedAt || written !== undefined || isNothing };
  const letters = addressees({ plan, columns }).length;
  return (
    <div className={styles.form}>
      <Field label={words.targets.destination}>
        <RadioGroup
          value={draft.destination}
          onChange={(_, { value }) =>
            dispatch({ kind: "draft", draft: { destination: value as DestinationKey } })
          }
        >
          {(Object.keys(words.targets.destinations) as DestinationKey[]).map((key) => (
            <Radio key={key} value={key} label={words.targets.destinations[key]} />
          ))}
        </RadioGroup>
      </Field>
      <OutputChoice
        output={draft.output}
        choose={(output) => dispatch({ kind: "draft", draft: { output } })}
      />
      <Messages messages={[...messages, ...changes]} workbook={workbook} />
      <Actions back={() => dispatch({ kind: "go", step: 3 })} primary={primary} />
      <Progress progress={progress} stop={stop} />
      <Divider />
      <Paper
        title={words.targets.letters}
        hint={words.targets.lettersHint(letters)}
        label={words.targets.writeLetters}
        act={writeLetters}
        disabled={busy}
      />
      <Paper
        title={words.targets.filing}
        hint={words.targets.filingHint}
        label={words.targets.writeFiling}
        act={writeFiling}
        disabled={busy}
      />
    </div>
  );
}

interface PaperProps {
  readonly title: string;
  readonly hint: string;
  readonly label: string;
  readonly act: () => void;
  readonly disabled: boolean;
}

/** A thing to print: what it is, and the button that makes it. */
export function Paper({ title, hint, label, act, disabled }: PaperProps): ReactElement {
  const styles = useStyles();
  return (
    <section className={styles.row} aria-label={title}>
      <span className={styles.title}>{title}</span>
      <span className={styles.hint}>{hint}</span>
      <div>
        <Button size="small" disabled={disabled} onClick={act}>
          {label}
        </Button>
      </div>
    </section>
  );
}

/** Looks what writing would do, whenever that is not known. */
export function useFreshLook(
  { proposal, beside, written, busy, messages }: TargetsState,
  compare: () => void,
): void {
  const isStale =
    !proposal &&
    !beside &&
    !written &&
    !busy &&
    messages.every(({ intent }) => intent === "success");
  useEffect(() => {
    if (isStale) compare();
  }, [isStale, compare]);
}

/** What writing would do, as messages. */
function useProposed({ proposal, beside }: TargetsState): readonly Message[] {
  const words = useWords();
  const lines = useChangeLines(proposal);
  if (!beside) return lines;
  const { overwritten, write } = beside;
  const [first] = overwritten;
  if (!first) return [{ intent: "info", text: words.common.noOverwrite }];
  return [
    {
      intent: "warning",
      text: words.common.overwrites(
        overwritten.length,
        cellAddress(first.row, first.column),
        String(first.content).slice(0, 40),
      ),
      cell: { sheetId: write.sheetId, row: first.row, column: first.column },
    },
  ];
}
