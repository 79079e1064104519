import { makeStyles, tokens } from "@fluentui/react-components";
import type { Dispatch, ReactElement } from "react";
import type { Results } from "../../sheets/appraisal/results";
import { Actions } from "../components/actions";
import { Confirm } from "../components/confirm";
import { Messages } from "../components/messages";
import { Progress } from "../components/progress";
import { useWords } from "../words";
import type { Workbook } from "../workbook";
import type { AppraisalAction, AppraisalState } from "./state";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

interface ReportsStepProps {
  readonly workbook: Workbook;
  readonly state: AppraisalState;
  readonly results: Results;
  readonly dispatch: Dispatch<AppraisalAction>;
  readonly write: () => void;
  readonly commit: () => void;
  readonly stop: () => void;
}

/** A page for every ratee, ready to print and to hand over. */
export function ReportsStep({
  workbook,
  state,
  results,
  dispatch,
  write,
  commit,
  stop,
}: ReportsStepProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { busy, messages, written, progress, proposal } = state;
  return (
    <div className={styles.form}>
      <div>{words.review.reportsText(String(results.appraisals.length))}</div>
      <Progress progress={progress} stop={stop} />
      <Messages messages={messages} workbook={workbook} />
      <Confirm
        workbook={workbook}
        proposal={proposal}
        busy={busy}
        write={commit}
        drop={() => dispatch({ kind: "told", messages: [] })}
      />
      <Actions
        back={() => dispatch({ kind: "go", step: 3 })}
        primary={{
          label: busy ? words.common.writing : words.review.writeReports,
          act: write,
          disabled: busy || written !== undefined,
        }}
      />
    </div>
  );
}
