import { Button, Field, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { Dispatch, ReactElement } from "react";
import { cellAddress } from "../../excel/address";
import type { MeasureKey } from "../../locales/pane-shape";
import { shownNumber, typedNumber } from "../../locales/number";
import { Actions } from "../components/actions";
import { Messages } from "../components/messages";
import { OutputChoice } from "../components/output-choice";
import type { Workbook } from "../workbook";
import { useLanguage, useWords } from "../words";
import { type TargetsAction, type TargetsState, smallestSteps } from "./state";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  row: { display: "flex", gap: tokens.spacingHorizontalXS },
  total: { flexGrow: 1, minWidth: 0 },
  button: { flexShrink: 0, minWidth: 0 },
  chips: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, marginTop: tokens.spacingVerticalXS },
});

interface MeasureStepProps {
  readonly workbook: Workbook;
  readonly state: TargetsState;
  readonly dispatch: Dispatch<TargetsAction>;
  readonly takeTotal: () => void;
  readonly preview: () => void;
}

/** What is split: which measure, how much of it, in what steps, and how it is written. */
export function MeasureStep({ workbook, state, dispatch, takeTotal, preview }: MeasureStepProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const { total, measure, smallest, output } = state;
  const amount = typedNumber(total.text, language);
  const wrong = total.text !== "" && !amount;
  return (
    <div className={styles.form}>
      <Field label={words.targets.measure}>
        <Input value={measure} onChange={(_, { value }) => dispatch({ kind: "say", said: { measure: value } })} />
        <div className={styles.chips}>
          {(Object.keys(words.targets.measures) as MeasureKey[]).map((key) => (
            <Button key={key} size="small" onClick={() => dispatch({ kind: "say", said: { measure: words.targets.measures[key] } })}>{words.targets.measures[key]}</Button>
          ))}
        </div>
      </Field>
      <Field
        label={words.targets.totalLabel}
        hint={total.cell ? words.targets.totalTaken(`${total.cell.sheetName}!${cellAddress(total.cell.row, total.cell.column)}`) : words.targets.totalHint}
        {...(wrong ? { validationState: "error" as const, validationMessage: words.targets.badTotal(total.text) } : {})}
      >
        <div className={styles.row}>
          <Input className={styles.total} aria-label={words.targets.totalLabel} value={total.text} onChange={(_, { value }) => dispatch({ kind: "say", said: { total: { text: value, cell: undefined } } })} />
          <Button className={styles.button} onClick={takeTotal}>{words.targets.totalFromCell}</Button>
        </div>
      </Field>
      <Field label={words.targets.step}>
        <Select value={smallest} onChange={(_, { value }) => dispatch({ kind: "say", said: { smallest: value } })}>
          {smallestSteps.map((step) => <option key={step.toFixed()} value={step.toFixed()}>{shownNumber(step, language)}</option>)}
        </Select>
      </Field>
      <OutputChoice output={output} choose={(chosen) => dispatch({ kind: "say", said: { output: chosen } })} />
      <Messages messages={state.messages} workbook={workbook} />
      <Actions back={() => dispatch({ kind: "go", step: 0 })} primary={{ label: words.common.next, act: preview, disabled: !amount || measure.trim() === "" }} />
    </div>
  );
}
