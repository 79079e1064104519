import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { nameKey } from "../../domain";
import type { Results } from "../../sheets/appraisal/results";
import { Actions } from "../components/actions";
import { Messages } from "../components/messages";
import { useWords } from "../words";
import { Confirm } from "../writing/confirm";
import { Progress } from "../writing/progress";
import { isBusy, messagesIn } from "../writing/writing";
import { useAppraisal } from "./appraisal-context";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

const mostNamed = 8;

/** A page for every ratee, ready to print and to hand over. */
export function ReportsStage({ results }: { readonly results: Results }): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { state, dispatch, writing } = useAppraisal();
  const busy = isBusy(state.writing);
  return (
    <div className={styles.form}>
      <div>{words.review.reportsText(String(results.appraisals.length))}</div>
      <Progress />
      <Messages messages={messagesIn(state.writing)} />
      <Waiting results={results} />
      <Confirm />
      <Actions
        back={() => dispatch({ kind: "go", stage: "results" })}
        primary={{
          label: busy ? words.common.writing : words.review.writeReports,
          act: () => void writing.writeReports(),
          disabled: busy,
        }}
      />
    </div>
  );
}

/** Whose figures wait, and how a new cycle begins. */
function Waiting({ results }: { readonly results: Results }): ReactElement | null {
  const { review, common } = useWords();
  const { writing } = useAppraisal();
  const [isAsked, setIsAsked] = useState(false);
  const { waiting, newCycle } = writing;
  if (waiting.length === 0) return null;
  const nameOf = ({ ratee, group }: (typeof waiting)[number]): string => {
    const own = results.appraisals.find((appraisal) => nameKey(appraisal.ratee) === ratee);
    return `${own?.ratee ?? ""} ${results.scheme.groups[group]?.name ?? ""}`;
  };
  const who = waiting.slice(0, mostNamed).map(nameOf).join(", ");
  const end = waiting.length > mostNamed ? " …" : "";
  const text = review.waiting(String(waiting.length), who + end);
  return (
    <>
      <Messages messages={[{ intent: "warning", text }]} />
      {isAsked ? (
        <>
          <Messages messages={[{ intent: "error", text: review.newCycleRisk }]} />
          <Button onClick={() => void newCycle()}>{review.newCycleSure}</Button>
          <Button onClick={() => setIsAsked(false)}>{common.cancel}</Button>
        </>
      ) : (
        <Button onClick={() => setIsAsked(true)}>{review.newCycle}</Button>
      )}
    </>
  );
}
