import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useMemo } from "react";
import { scalesInDoubt } from "../../sheets/appraisal/source-tables";
import { LabelledChoice, optionsOf } from "../components/choice";
import { Messages } from "../components/messages";
import { OutputChoice } from "../components/output-choice";
import { useLanguage, useWords } from "../words";
import { useChangeLines } from "../writing/change-lines";
import { WriteBar } from "../writing/write-bar";
import { messagesIn, proposalIn } from "../writing/writing";
import { useAppraisal } from "./appraisal-context";
import { AttainmentChoice } from "./figures/attainment-choice";
import { Checks } from "./checks";
import { GradingChoice } from "./grading-choice";
import { refusalMessages } from "./refusal-messages";
import { useResultNotes } from "./result-notes";
import { ResultTable } from "./result-table";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  order: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/**
 * Everybody's scores before they are written, what they lack, what another policy would give, who
 * is near an edge.
 */
export function ResultsStage(): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const { state, dispatch, results } = useAppraisal();
  const ready = results?.ok ? results.value : undefined;
  const refusals = results && !results.ok ? refusalMessages(results.refusal, state, language) : [];
  const notes = useResultNotes(state, ready);
  return (
    <div className={styles.form}>
      <Policies />
      <ScaleQuestion />
      {ready && <ResultTable results={ready} />}
      <div className={styles.order}>{words.appraisal.order}</div>
      <Messages messages={[...refusals, ...notes]} />
      {ready && <GradingChoice results={ready} />}
      <AttainmentChoice />
      {ready && <Checks state={state} results={ready} />}
      <OutputChoice
        output={state.output}
        choose={(output) => dispatch({ kind: "say", said: { output } })}
      />
      <div className={styles.order}>{words.review.writeParameters}</div>
      <WriteResults isReady={ready !== undefined} />
    </div>
  );
}

/** What happens to missing ratings, and what a 0 means. */
function Policies(): ReactElement {
  const { appraisal: words } = useWords();
  const { state, dispatch } = useAppraisal();
  return (
    <>
      <LabelledChoice
        label={words.missing}
        layout="medium"
        value={state.missing}
        options={optionsOf(words.policies)}
        choose={(missing) => dispatch({ kind: "say", said: { missing } })}
      />
      <LabelledChoice
        label={words.zeros}
        layout="medium"
        value={state.zeros}
        options={optionsOf(words.zeroMeanings)}
        choose={(zeros) => dispatch({ kind: "say", said: { zeros } })}
      />
    </>
  );
}

/** On which full mark ratings were given, where that is in doubt or was said [P24]. */
function ScaleQuestion(): ReactElement | null {
  const { appraisal: words } = useWords();
  const { state, dispatch } = useAppraisal();
  const { scheme, ratings, scale } = state;
  const doubts = useMemo(() => scalesInDoubt({ scheme, ratings }), [scheme, ratings]);
  if (doubts.length === 0 && scale === undefined) return null;
  const options = ([100, "weight", 5, 10, 20] as const).filter(
    (own) => own === 100 || own === scale || doubts.includes(own),
  );
  const choose = (key: string): void =>
    dispatch({ kind: "say", said: { scale: options.find((own) => String(own) === key) } });
  return (
    <>
      {scale === undefined && (
        <Messages messages={[{ intent: "warning", text: words.scaleAsked }]} />
      )}
      <LabelledChoice
        label={words.scale}
        layout="medium"
        value={scale === undefined ? "" : String(scale)}
        options={[
          ...(scale === undefined ? [["", words.scaleUnsaid] as const] : []),
          ...options.map((own) => [String(own), words.scales[own]] as const),
        ]}
        choose={choose}
      />
    </>
  );
}

/** What writing would change; from written results the way leads to reports. */
function WriteResults({ isReady }: { readonly isReady: boolean }): ReactElement {
  const words = useWords();
  const { state, dispatch } = useAppraisal();
  const { writing } = state;
  const changes = useChangeLines(proposalIn(writing));
  const reports = {
    label: words.review.stages[4],
    act: () => dispatch({ kind: "go", stage: "reports" }),
  };
  return (
    <WriteBar
      label={words.common.write}
      overwriteLabel={words.common.overwriteAnyway}
      changes={messagesIn(writing).length > 0 ? [] : changes}
      back={() => dispatch({ kind: "go", stage: "collect" })}
      next={isReady ? reports : undefined}
    />
  );
}
