import {
  Button,
  Field,
  Input,
  Radio,
  RadioGroup,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { PeriodsKey } from "../../../locales/targets-shape";
import { periodCounts, periodNames } from "../../../sheets/plan/draft";
import { profileOf } from "../../../sheets/plan/profile";
import { Actions } from "../../components/actions";
import { LabelledChoice, optionsOf } from "../../components/choice";
import { Messages } from "../../components/messages";
import { wrong } from "../../components/wrong";
import { useLanguage, useWords } from "../../words";
import { messagesIn } from "../../writing/writing";
import { useTargets } from "../targets-context";
import { ProfileBars } from "./profile-bars";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** Into which periods, and in what proportion. */
export function PeriodsStage(): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const { state, dispatch, plan } = useTargets();
  const { draft } = state;
  const profile = profileOf(draft, language);
  return (
    <div className={styles.form}>
      <Periods />
      {draft.periods !== "none" && <Profile isRight={profile?.ok === true} />}
      {profile?.ok && profile.value && (
        <ProfileBars profile={profile.value} names={periodNames(draft.periods, words.targets)} />
      )}
      <Messages messages={messagesIn(state.writing)} />
      <Actions
        back={() => dispatch({ kind: "go", stage: "measures" })}
        primary={{
          label: words.common.next,
          act: () => dispatch({ kind: "go", stage: "preview" }),
          disabled: plan === undefined,
        }}
      />
    </div>
  );
}

function Periods(): ReactElement {
  const { targets: words } = useWords();
  const { state, dispatch } = useTargets();
  const { periods, profile } = state.draft;
  const choose = (own: PeriodsKey): void =>
    dispatch({
      kind: "draft",
      draft: { periods: own, profile: profile === "weeks" ? "even" : profile },
    });
  return (
    <Field label={words.periods}>
      <RadioGroup value={periods} onChange={(_, { value }) => choose(value as PeriodsKey)}>
        {optionsOf(words.periodNames).map(([key, text]) => (
          <Radio key={key} value={key} label={text} />
        ))}
      </RadioGroup>
    </Field>
  );
}

interface ProfileProps {
  /** Whether the profile can be used as it is said. */
  readonly isRight: boolean;
}

/** In what proportion: by a rule, by past years, or by parts that are typed. */
function Profile({ isRight }: ProfileProps): ReactElement {
  const { targets: words } = useWords();
  const { state, dispatch } = useTargets();
  const { periods, profile } = state.draft;
  const profiles = optionsOf(words.profileNames).filter(
    ([key]) => key !== "weeks" || periods === "months",
  );
  return (
    <>
      <LabelledChoice
        label={words.profile}
        layout="medium"
        value={profile}
        options={profiles}
        choose={(own) => dispatch({ kind: "draft", draft: { profile: own } })}
      />
      {profile === "season" && <PastYears isRight={isRight} />}
      {profile === "own" && <OwnParts isRight={isRight} />}
    </>
  );
}

/** Past years from the sheet. */
function PastYears({ isRight }: ProfileProps): ReactElement | null {
  const { targets: words } = useWords();
  const { state, work } = useTargets();
  const { periods, history } = state.draft;
  if (periods === "none") return null;
  const hint =
    isRight && history
      ? words.historyTaken(history.address, String(history.rows.length))
      : words.historyNeeded(periodCounts[periods]);
  return (
    <Field hint={hint}>
      <Button onClick={() => void work.takeHistory()}>{words.takeHistory}</Button>
    </Field>
  );
}

/** Parts that are typed, one per period. */
function OwnParts({ isRight }: ProfileProps): ReactElement | null {
  const { targets: words } = useWords();
  const { state, dispatch } = useTargets();
  const { periods, own } = state.draft;
  if (periods === "none") return null;
  const count = periodCounts[periods];
  const isWrong = own.trim() !== "" && !isRight;
  return (
    <Field
      label={words.profileNames.own}
      hint={words.ownHint(count)}
      {...wrong(isWrong, words.badOwn(count))}
    >
      <Input
        value={own}
        onChange={(_, { value }) => dispatch({ kind: "draft", draft: { own: value } })}
      />
    </Field>
  );
}
