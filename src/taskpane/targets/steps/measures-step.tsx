import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { Dispatch, ReactElement } from "react";
import type { MeasureKey } from "../../../locales/targets-shape";
import { newMeasure } from "../../../sheets/plan/draft";
import { blendWeight } from "../../../sheets/plan/plan";
import { Actions } from "../../components/actions";
import { Messages } from "../../components/messages";
import { useLanguage, useWords } from "../../words";
import type { Workbook } from "../../workbook";
import type { TargetsAction, TargetsState } from "../state";
import { Identities } from "./identities";
import { MeasureCard } from "./measure-card";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  chips: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

interface MeasuresStepProps {
  readonly workbook: Workbook;
  readonly state: TargetsState;
  readonly dispatch: Dispatch<TargetsAction>;
  readonly takeTotal: (measure: number) => void;
  readonly isReady: boolean;
}

/**
 * What is planned: each measure with its total, or as a rate of another, and what must hold between
 * them.
 */
export function MeasuresStep({
  workbook,
  state,
  dispatch,
  takeTotal,
  isReady,
}: MeasuresStepProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { measures } = state.draft;
  const add = (name: string): void =>
    dispatch({ kind: "draft", draft: { measures: [...measures, newMeasure(name)] } });
  const free = (Object.keys(words.targets.measures) as MeasureKey[])
    .map((key) => words.targets.measures[key])
    .filter((name) => measures.every((measure) => measure.name !== name));
  return (
    <div className={styles.form}>
      {measures.map((measure, index) => (
        <MeasureCard
          key={index}
          measure={measure}
          index={index}
          measures={measures}
          dispatch={dispatch}
          takeTotal={() => takeTotal(index)}
        />
      ))}
      <div className={styles.chips}>
        {free.map((name) => (
          <Button key={name} size="small" onClick={() => add(name)}>
            {name}
          </Button>
        ))}
        <Button size="small" appearance="subtle" onClick={() => add("")}>
          {words.targets.addMeasure}
        </Button>
      </div>
      {state.columns.secondDriver !== undefined && <Blend state={state} dispatch={dispatch} />}
      {measures.length > 1 && <Identities state={state} dispatch={dispatch} />}
      <Messages messages={state.messages} workbook={workbook} />
      <Actions
        back={() => dispatch({ kind: "go", step: 0 })}
        primary={{
          label: words.common.next,
          act: () => dispatch({ kind: "go", step: 2 }),
          disabled: !isReady,
        }}
      />
    </div>
  );
}

function Blend({
  state: { draft, columns, table },
  dispatch,
}: Pick<MeasuresStepProps, "state" | "dispatch">): ReactElement {
  const words = useWords();
  const language = useLanguage();
  const header = (column: number | undefined): string => table?.headers[column ?? -1] ?? "";
  const isRight = blendWeight(draft.blend, language) !== undefined;
  return (
    <Field
      label={words.targets.blendLabel(header(columns.driver), header(columns.secondDriver))}
      {...(isRight
        ? {}
        : { validationState: "error" as const, validationMessage: words.targets.badBlend })}
    >
      <Input
        value={draft.blend}
        onChange={(_, { value }) => dispatch({ kind: "draft", draft: { blend: value } })}
      />
    </Field>
  );
}
