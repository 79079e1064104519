import { Divider, Field, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { DestinationKey } from "../../../locales/targets-shape";
import { areFollowed, keyLookup } from "../../../sheets/plan/by-key";
import { addressees } from "../../../sheets/plan/letter";
import { optionsOf } from "../../components/choice";
import { Messages } from "../../components/messages";
import { OutputChoice } from "../../components/output-choice";
import { type Message, useWords } from "../../words";
import { useChangeLines } from "../../writing/change-lines";
import { useFreshLook } from "../../writing/use-fresh-look";
import { WriteBar } from "../../writing/write-bar";
import { useWritingParts } from "../../writing/writing-context";
import { proposalIn } from "../../writing/writing";
import { usePlanned } from "../targets-context";
import { Paper } from "./paper";
import { TypedInputs } from "./typed-inputs";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** Where the plan goes and what that changes; letters and the filing sheet. */
export function WriteStage(): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { state, dispatch } = usePlanned();
  const { writing, compare } = useWritingParts();
  useFreshLook(writing, true, compare);
  const changes = useChangeLines(proposalIn(writing));
  const still = useNotFollowing();
  return (
    <div className={styles.form}>
      <Destination />
      <OutputChoice
        output={state.draft.output}
        choose={(output) => dispatch({ kind: "draft", draft: { output } })}
      />
      <Messages messages={still} />
      <TypedInputs />
      <WriteBar
        label={words.targets.writePlan}
        overwriteLabel={words.common.overwriteAnyway}
        changes={changes}
        back={() => dispatch({ kind: "go", stage: "preview" })}
      />
      <Divider />
      <Papers />
    </div>
  );
}

/** That drivers are written as values although formulas were chosen, and why. */
function useNotFollowing(): readonly Message[] {
  const { targets: words } = useWords();
  const { state, taken, plan } = usePlanned();
  const { table, columns } = taken;
  const { output, destination } = state.draft;
  const isAsked = output === "formulas" && destination !== "beside";
  if (!isAsked || columns.driver === undefined) return [];
  const lookup = keyLookup(table, columns);
  if (areFollowed(lookup, plan.columns)) return [];
  return [{ intent: "warning", text: lookup ? words.textDrivers : words.keysUnclear }];
}

function Destination(): ReactElement {
  const { targets: words } = useWords();
  const { state, dispatch } = usePlanned();
  const choose = (destination: DestinationKey): void =>
    dispatch({ kind: "draft", draft: { destination } });
  return (
    <Field label={words.destination}>
      <RadioGroup
        value={state.draft.destination}
        onChange={(_, { value }) => choose(value as DestinationKey)}
      >
        {optionsOf(words.destinations).map(([key, text]) => (
          <Radio key={key} value={key} label={text} />
        ))}
      </RadioGroup>
    </Field>
  );
}

/** Letters to everybody, and the sheet for the files. */
function Papers(): ReactElement {
  const { targets: words } = useWords();
  const { taken, plan, audit, writing } = usePlanned();
  const letters = addressees({ plan, columns: taken.columns }).length;
  return (
    <>
      <Paper
        title={words.letters}
        hint={words.lettersHint(letters)}
        label={words.writeLetters}
        act={() => void writing.writeLetters()}
      />
      <Paper
        title={words.filing}
        hint={words.filingHint}
        label={words.writeFiling}
        act={() => void writing.writeFiling((measure) => audit(measure).text)}
      />
    </>
  );
}
