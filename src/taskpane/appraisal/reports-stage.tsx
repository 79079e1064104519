import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
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
      <Confirm />
      <Actions
        back={() => dispatch({ kind: "go", stage: "results" })}
        primary={{
          label: busy ? words.common.writing : words.review.writeReports,
          act: () => void writing.writeReports(),
          disabled: busy || state.writing.kind === "written",
        }}
      />
    </div>
  );
}
