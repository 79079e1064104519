import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { MeasureKey } from "../../../locales/targets-shape";
import { newMeasure } from "../../../sheets/plan/draft";
import { blendWeight } from "../../../sheets/plan/drivers";
import { Actions } from "../../components/actions";
import { Messages } from "../../components/messages";
import { wrong } from "../../components/wrong";
import { useLanguage, useWords } from "../../words";
import { messagesIn } from "../../writing/writing";
import { measuresLack } from "../measures-lack";
import { useTargets } from "../targets-context";
import { Identities } from "./identities";
import { UnclearQuestion } from "./unclear-question";
import { MeasureCard } from "./measure-card";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  chips: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
});

/**
 * What is planned: each measure with its total, or as a rate of another, and what must hold between
 * them.
 */
export function MeasuresStage(): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { state, dispatch } = useTargets();
  const { measures } = state.draft;
  const lack = measuresLack(state.draft);
  return (
    <div className={styles.form}>
      {measures.map((measure, index) => (
        <MeasureCard key={index} measure={measure} index={index} />
      ))}
      <NewMeasures />
      {state.columns.secondDriver !== undefined && <Blend />}
      <UnclearQuestion isOwn />
      {measures.length > 1 && <Identities />}
      <Messages messages={messagesIn(state.writing)} />
      <Actions
        back={() => dispatch({ kind: "go", stage: "source" })}
        primary={{
          label: words.common.next,
          act: () => dispatch({ kind: "go", stage: "periods" }),
          disabled: lack !== undefined,
          why: lack && words.targets.lacks[lack.what](lack.name),
        }}
      />
    </div>
  );
}

/** The usual measures that are not planned yet, and one of any name. */
function NewMeasures(): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { state, dispatch } = useTargets();
  const { measures } = state.draft;
  const add = (name: string): void =>
    dispatch({ kind: "draft", draft: { measures: [...measures, newMeasure(name)] } });
  const free = (Object.keys(words.targets.measures) as MeasureKey[])
    .map((key) => words.targets.measures[key])
    .filter((name) => measures.every((measure) => measure.name !== name));
  return (
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
  );
}

function Blend(): ReactElement {
  const words = useWords();
  const language = useLanguage();
  const { state, dispatch } = useTargets();
  const { draft, columns, table } = state;
  const header = (column: number | undefined): string => table?.headers[column ?? -1] ?? "";
  const isWrong = blendWeight(draft.blend, language) === undefined;
  return (
    <Field
      label={words.targets.blendLabel(header(columns.driver), header(columns.secondDriver))}
      {...wrong(isWrong, words.targets.badBlend)}
    >
      <Input
        value={draft.blend}
        onChange={(_, { value }) => dispatch({ kind: "draft", draft: { blend: value } })}
      />
    </Field>
  );
}
