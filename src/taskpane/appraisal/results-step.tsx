import { Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { Dispatch, ReactElement } from "react";
import { type Missing, type Zeros, nameKey } from "../../domain";
import { cellAddress } from "../../excel/address";
import { Actions } from "../components/actions";
import { Messages } from "../components/messages";
import { OutputChoice } from "../components/output-choice";
import type { Workbook } from "../workbook";
import { type Message, useLanguage, useWords } from "../words";
import { flawMessages } from "./flaws";
import { countGaps } from "./read";
import { ResultTable } from "./result-table";
import { type Results, resultsOf } from "./results";
import type { AppraisalAction, AppraisalState } from "./state";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  order: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface ResultsStepProps {
  readonly workbook: Workbook;
  readonly state: AppraisalState;
  readonly dispatch: Dispatch<AppraisalAction>;
  readonly commit: () => void;
}

/** Everybody's scores before they are written, and what they lack. */
export function ResultsStep({ workbook, state, dispatch, commit }: ResultsStepProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const results = resultsOf(state);
  const { missing, zeros, destination, busy, messages, output, written } = state;
  const flaws = results && !results.ok ? flawMessages(results.refusal, state, language) : [];
  const lacks = useLacks(state, results?.ok ? results.value : undefined);
  const overwritten = destination?.overwritten ?? [];
  const overwrites = useOverwrites(state);
  const isWritten = written !== undefined;
  const label = busy ? words.common.writing : overwritten.length > 0 && !isWritten ? words.common.overwriteAnyway : words.common.write;
  return (
    <div className={styles.form}>
      <Field label={words.appraisal.missing}>
        <Select value={missing} onChange={(_, { value }) => dispatch({ kind: "say", said: { missing: value as Missing } })}>
          {(Object.keys(words.appraisal.policies) as Missing[]).map((policy) => <option key={policy} value={policy}>{words.appraisal.policies[policy]}</option>)}
        </Select>
      </Field>
      <Field label={words.appraisal.zeros}>
        <Select value={zeros} onChange={(_, { value }) => dispatch({ kind: "say", said: { zeros: value as Zeros } })}>
          {(Object.keys(words.appraisal.zeroMeanings) as Zeros[]).map((zero) => <option key={zero} value={zero}>{words.appraisal.zeroMeanings[zero]}</option>)}
        </Select>
      </Field>
      {results?.ok && <ResultTable results={results.value} />}
      <div className={styles.order}>{words.appraisal.order}</div>
      <Messages messages={[...flaws, ...lacks]} workbook={workbook} />
      <OutputChoice output={output} choose={(chosen) => dispatch({ kind: "say", said: { output: chosen } })} />
      <Messages messages={messages.length > 0 ? messages : overwrites} workbook={workbook} />
      <Actions back={() => dispatch({ kind: "go", step: 1 })} primary={{ label, act: commit, disabled: busy || !results?.ok || !destination || isWritten }} />
    </div>
  );
}

/** Who lacks which ratings; a jump leads to the person's first rating. */
function useLacks({ ratings, zeros }: AppraisalState, results: Results | undefined): readonly Message[] {
  const words = useWords();
  if (!ratings || !results) return [];
  const { table, columns } = ratings;
  const zero = countGaps(ratings).zero;
  const notes: Message[] = zero > 0 && zeros === "missing" ? [{ intent: "warning", text: words.appraisal.zeroNote(zero) }] : [];
  const lacks = results.appraisals.filter(({ missing }) => missing.length > 0).map(({ ratee, missing }): Message => {
    const row = table.rows.findIndex((line) => nameKey(String(line[columns.ratee ?? -1] ?? "")) === nameKey(ratee));
    const cell = { sheetId: table.sheetId, row: table.headerRow + 1 + row, column: table.column + (columns.rating ?? 0) };
    return { intent: "warning", text: `${words.appraisal.lacks(ratee)} ${missing.map(({ group, indicator }) => words.appraisal.lack(group, indicator)).join("; ")}`, cell };
  });
  return [...notes, ...lacks];
}

function useOverwrites({ destination }: AppraisalState): readonly Message[] {
  const words = useWords();
  const [first] = destination?.overwritten ?? [];
  if (!first || !destination) return [];
  return [{ intent: "warning", text: words.common.overwrites(destination.overwritten.length, cellAddress(first.row, first.column), String(first.content).slice(0, 40)) }];
}
