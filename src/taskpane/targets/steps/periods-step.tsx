import {
  Button,
  Field,
  Input,
  Radio,
  RadioGroup,
  Select,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { Dispatch, ReactElement } from "react";
import { type Column, Decimal, valueAt } from "../../../domain";
import { shownPercent } from "../../../locales/number";
import type { PeriodsKey, ProfileKey } from "../../../locales/targets-shape";
import { periodCounts, periodNames } from "../../../sheets/plan/draft";
import { profileOf } from "../../../sheets/plan/plan";
import { Actions } from "../../components/actions";
import { Messages } from "../../components/messages";
import { useLanguage, useWords } from "../../words";
import type { Workbook } from "../../workbook";
import type { TargetsAction, TargetsState } from "../state";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  bars: { display: "flex", alignItems: "flex-end", gap: "2px", height: "64px" },
  bar: {
    flexGrow: 1,
    backgroundColor: tokens.colorBrandBackground,
    borderRadius: "2px 2px 0 0",
    minHeight: "1px",
  },
  names: {
    display: "flex",
    gap: "2px",
    fontSize: tokens.fontSizeBase100,
    color: tokens.colorNeutralForeground3,
  },
  name: { flexGrow: 1, flexBasis: 0, textAlign: "center", overflow: "hidden" },
});

interface PeriodsStepProps {
  readonly workbook: Workbook;
  readonly state: TargetsState;
  readonly dispatch: Dispatch<TargetsAction>;
  readonly takeHistory: () => void;
  readonly isReady: boolean;
}

/** Into which periods, and in what proportion. */
export function PeriodsStep({
  workbook,
  state,
  dispatch,
  takeHistory,
  isReady,
}: PeriodsStepProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const { draft } = state;
  const profile = profileOf(draft, language);
  const profiles = (Object.keys(words.targets.profileNames) as ProfileKey[]).filter(
    (key) => key !== "weeks" || draft.periods === "months",
  );
  return (
    <div className={styles.form}>
      <Field label={words.targets.periods}>
        <RadioGroup
          value={draft.periods}
          onChange={(_, { value }) =>
            dispatch({
              kind: "draft",
              draft: {
                periods: value as PeriodsKey,
                ...(draft.profile === "weeks" ? { profile: "even" as const } : {}),
              },
            })
          }
        >
          {(Object.keys(words.targets.periodNames) as PeriodsKey[]).map((key) => (
            <Radio key={key} value={key} label={words.targets.periodNames[key]} />
          ))}
        </RadioGroup>
      </Field>
      {draft.periods !== "none" && (
        <Field label={words.targets.profile}>
          <Select
            value={draft.profile}
            onChange={(_, { value }) =>
              dispatch({ kind: "draft", draft: { profile: value as ProfileKey } })
            }
          >
            {profiles.map((key) => (
              <option key={key} value={key}>
                {words.targets.profileNames[key]}
              </option>
            ))}
          </Select>
        </Field>
      )}
      {draft.periods !== "none" && (
        <OwnProfile
          state={state}
          dispatch={dispatch}
          takeHistory={takeHistory}
          isRight={profile?.ok === true}
        />
      )}
      {profile?.ok && profile.value && (
        <ProfileBars profile={profile.value} names={periodNames(draft.periods, words.targets)} />
      )}
      <Messages messages={state.messages} workbook={workbook} />
      <Actions
        back={() => dispatch({ kind: "go", step: 1 })}
        primary={{
          label: words.common.next,
          act: () => dispatch({ kind: "go", step: 3 }),
          disabled: !isReady,
        }}
      />
    </div>
  );
}

interface OwnProfileProps {
  readonly state: TargetsState;
  readonly dispatch: Dispatch<TargetsAction>;
  readonly takeHistory: () => void;
  readonly isRight: boolean;
}

/** Past years from the sheet, or parts that are typed. */
function OwnProfile({
  state: { draft },
  dispatch,
  takeHistory,
  isRight,
}: OwnProfileProps): ReactElement | undefined {
  const words = useWords();
  if (draft.periods === "none") return undefined;
  const count = periodCounts[draft.periods];
  if (draft.profile === "season") {
    const isTaken = isRight && draft.history !== undefined;
    return (
      <Field
        hint={
          isTaken
            ? words.targets.historyTaken(draft.history.address, String(draft.history.rows.length))
            : words.targets.historyNeeded(count)
        }
      >
        <Button onClick={takeHistory}>{words.targets.takeHistory}</Button>
      </Field>
    );
  }
  if (draft.profile !== "own") return undefined;
  const isWrong = draft.own.trim() !== "" && !isRight;
  return (
    <Field
      label={words.targets.profileNames.own}
      hint={words.targets.ownHint(count)}
      {...(isWrong
        ? { validationState: "error" as const, validationMessage: words.targets.badOwn(count) }
        : {})}
    >
      <Input
        value={draft.own}
        onChange={(_, { value }) => dispatch({ kind: "draft", draft: { own: value } })}
      />
    </Field>
  );
}

/** The profile as bars, each with its part of the year. */
function ProfileBars({
  profile,
  names,
}: {
  readonly profile: Column;
  readonly names: readonly string[];
}): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const parts = profile.units.map((_, index) => valueAt(profile, index));
  const all = Decimal.sum(0, ...parts);
  const most = Decimal.max(0, ...parts);
  return (
    <div>
      <div className={styles.bars}>
        {parts.map((part, index) => (
          <div
            key={names[index]}
            className={styles.bar}
            role="img"
            aria-label={`${names[index] ?? ""} ${shownPercent(part.div(all), language, 1)}`}
            style={{ height: `${most.isZero() ? 0 : part.div(most).times(100).toNumber()}%` }}
          />
        ))}
      </div>
      <div className={styles.names} aria-hidden="true">
        {names.map((name) => (
          <span key={name} className={styles.name}>
            {name}
          </span>
        ))}
      </div>
    </div>
  );
}
