import { Button, Divider, Field, ProgressBar, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import { type Dispatch, type ReactElement, useEffect } from "react";
import { cellAddress } from "../../../excel/address";
import { shownNumber } from "../../../locales/number";
import type { DestinationKey } from "../../../locales/targets-shape";
import { Actions } from "../../components/actions";
import { Messages } from "../../components/messages";
import { OutputChoice } from "../../components/output-choice";
import type { Workbook } from "../../workbook";
import { type Message, useLanguage, useWords } from "../../words";
import type { Plan } from "../request";
import { addressees } from "../sheets/letter";
import type { ChangeLine } from "../sheets/compare";
import type { TargetsAction, TargetsState } from "../state";
import { ofCell } from "../../../domain";

const shownChanges = 8;

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
  readonly cancel: () => void;
}

/** Where the plan goes and what that changes; letters and the filing sheet. */
export function WriteStep({ workbook, state, plan, dispatch, compare, commit, writeLetters, writeFiling, cancel }: WriteStepProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { draft, comparison, busy, written, messages, columns, progress } = state;
  const isStale = comparison === undefined && written === undefined && !busy && messages.length === 0;
  useEffect(() => {
    if (isStale) compare();
  }, [isStale, compare]);
  const changes = useComparison(state);
  const isNothing = comparison !== undefined && !comparison.beside && comparison.added === 0 && comparison.changes.length === 0 && comparison.pending.every(({ found }) => found?.turns === false);
  const overwrites = (comparison?.beside?.overwritten.length ?? comparison?.changes.length ?? 0) > 0;
  const label = busy ? words.common.writing : overwrites ? words.common.overwriteAnyway : words.targets.writePlan;
  const letters = addressees({ plan, columns }).length;
  return (
    <div className={styles.form}>
      <Field label={words.targets.destination}>
        <RadioGroup value={draft.destination} onChange={(_, { value }) => dispatch({ kind: "draft", draft: { destination: value as DestinationKey } })}>
          {(Object.keys(words.targets.destinations) as DestinationKey[]).map((key) => <Radio key={key} value={key} label={words.targets.destinations[key]} />)}
        </RadioGroup>
      </Field>
      <OutputChoice output={draft.output} choose={(output) => dispatch({ kind: "draft", draft: { output } })} />
      <Messages messages={messages.length > 0 ? messages : changes} workbook={workbook} />
      <Actions back={() => dispatch({ kind: "go", step: 3 })} primary={{ label, act: commit, disabled: busy || comparison === undefined || written !== undefined || isNothing }} />
      {progress && (
        <div className={styles.row} role="status">
          <span>{words.targets.progress(progress.done, progress.all)}</span>
          <ProgressBar value={progress.all === 0 ? 0 : progress.done / progress.all} aria-label={words.targets.progress(progress.done, progress.all)} />
          <Button onClick={cancel}>{words.targets.cancel}</Button>
        </div>
      )}
      <Divider />
      <Paper title={words.targets.letters} hint={words.targets.lettersHint(letters)} label={words.targets.writeLetters} act={writeLetters} disabled={busy} />
      <Paper title={words.targets.filing} hint={words.targets.filingHint} label={words.targets.writeFiling} act={writeFiling} disabled={busy} />
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
      <div><Button size="small" disabled={disabled} onClick={act}>{label}</Button></div>
    </section>
  );
}

/** What writing would do, as messages: the cells that change with their old and new values. */
export function useComparison({ comparison }: Pick<TargetsState, "comparison">): readonly Message[] {
  const words = useWords();
  const language = useLanguage();
  if (!comparison) return [];
  if (comparison.beside) {
    const { overwritten, write } = comparison.beside;
    const [first] = overwritten;
    if (!first) return [{ intent: "info", text: words.common.noOverwrite }];
    return [{ intent: "warning", text: words.common.overwrites(overwritten.length, cellAddress(first.row, first.column), String(first.content).slice(0, 40)), cell: { sheetId: write.sheetId, row: first.row, column: first.column } }];
  }
  const added: Message[] = comparison.added > 0 ? [{ intent: "info", text: words.targets.wouldAdd(comparison.added) }] : [];
  if (comparison.changes.length === 0) return comparison.added > 0 ? added : [{ intent: "info", text: words.targets.nothingChanges }];
  const show = (value: ChangeLine["before"]): string => (typeof value === "number" ? shownNumber(ofCell(value), language, 2) : value === "" ? "–" : String(value).slice(0, 40));
  const lines = comparison.changes.slice(0, shownChanges).map((line) => words.targets.changeLine(`${line.who} ${line.what}`.trim() || cellAddress(line.row, line.column), show(line.before), show(line.after)));
  const rest = comparison.changes.length - shownChanges;
  const [first] = comparison.changes;
  const text = [words.targets.wouldChange(comparison.changes.length), ...lines, ...(rest > 0 ? [words.common.more(rest)] : [])].join("\n");
  return [...added, { intent: "warning", text, ...(first ? { cell: { sheetId: first.sheetId, row: first.row, column: first.column } } : {}) }];
}
