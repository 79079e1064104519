import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Dispatch, ReactElement } from "react";
import { type Result, nameKey } from "../../../domain";
import { addressOf } from "../../../sheets/address";
import { ratingRows, unanswered } from "../../../sheets/appraisal/files/merge";
import type { Results } from "../../../sheets/appraisal/results";
import { countGaps, lackingRoles, ratingOrder } from "../../../sheets/appraisal/source-tables";
import { Actions } from "../../components/actions";
import { ColumnRoles } from "../../components/column-roles";
import { Confirm } from "../../components/confirm";
import { Messages } from "../../components/messages";
import { Progress } from "../../components/progress";
import { Source } from "../../components/source";
import { type Message, useLanguage, useWords } from "../../words";
import type { Workbook } from "../../workbook";
import { flawMessages } from "../flaws";
import type { AppraisalAction, AppraisalState } from "../state";
import { DropFiles } from "./drop-files";
import { FileNotes } from "./file-notes";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface CollectStepProps {
  readonly workbook: Workbook;
  readonly state: AppraisalState;
  readonly results: Result<Results> | undefined;
  readonly dispatch: Dispatch<AppraisalAction>;
  readonly pick: () => void;
  readonly makeTable: () => void;
  readonly makeForms: () => void;
  readonly take: (files: readonly File[]) => void;
  readonly commit: () => void;
  readonly stop: () => void;
  readonly next: () => void;
}

/**
 * The ratings: a table that is there, one made from who rates whom, forms, or what raters sent
 * back; and who has not answered.
 */
export function CollectStep({
  workbook,
  state,
  results,
  dispatch,
  pick,
  makeTable,
  makeForms,
  take,
  commit,
  stop,
  next,
}: CollectStepProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { ratings, messages, assignments, busy, files, progress, proposal } = state;
  const found = useRatingsMessages(state, results);
  const { table, columns } = ratings ?? {};
  const block = table && {
    row: table.headerRow,
    column: table.column,
    rows: table.rows.length + 1,
    columns: table.headers.length,
  };
  return (
    <div className={styles.box}>
      {table && block ? (
        <Source
          address={`${table.sheetName}!${addressOf(block)}`}
          pickAgain={() => dispatch({ kind: "forget", what: "ratings" })}
        />
      ) : (
        <div>{words.review.collectText}</div>
      )}
      <div className={styles.row}>
        {!ratings && (
          <Button appearance="primary" disabled={busy} onClick={pick}>
            {words.appraisal.useSelected}
          </Button>
        )}
        {assignments.length > 0 && (
          <Button disabled={busy} onClick={makeTable}>
            {words.review.makeTable}
          </Button>
        )}
        {assignments.length > 0 && (
          <Button disabled={busy} onClick={makeForms}>
            {words.review.makeForms}
          </Button>
        )}
      </div>
      <DropFiles take={take} disabled={busy} />
      <Progress progress={progress} stop={stop} />
      <Confirm
        workbook={workbook}
        proposal={proposal}
        busy={busy}
        write={commit}
        drop={() => dispatch({ kind: "told", messages: [] })}
      />
      <FileNotes notes={files} />
      <Messages messages={[...found, ...useAnswers(state), ...messages]} workbook={workbook} />
      {table && columns && (
        <ColumnRoles
          headers={table.headers}
          roles={words.appraisal.ratingRoles}
          chosen={columns}
          choose={(column, role) => dispatch({ kind: "ratings-column", column, role })}
        />
      )}
      <Actions
        back={() => dispatch({ kind: "go", step: 1 })}
        primary={{
          label: words.common.next,
          act: next,
          disabled: !ratings || found.some(({ intent }) => intent === "error"),
        }}
      />
    </div>
  );
}

/** Who has not answered yet, where it is known who should. */
function useAnswers({ ratings, assignments }: AppraisalState): readonly Message[] {
  const words = useWords();
  if (!ratings || assignments.length === 0) return [];
  const open = unanswered(ratingRows(ratings.table, ratings.columns));
  if (open.length === 0) return [{ intent: "success", text: words.review.allAnswered }];
  const names = open
    .slice(0, 20)
    .map((name) => name.slice(0, 40))
    .join(", ");
  return [
    {
      intent: "warning",
      text: words.review.notAnswered(String(open.length), open.length > 20 ? `${names} …` : names),
    },
  ];
}

function useRatingsMessages(
  state: AppraisalState,
  results: Result<Results> | undefined,
): readonly Message[] {
  const words = useWords();
  const language = useLanguage();
  const { ratings } = state;
  if (!ratings) return [];
  const lacking = lackingRoles(ratingOrder, ratings);
  if (lacking.length > 0)
    return lacking.map((role): Message => ({
      intent: "error",
      text: words.common.headerMissing(words.appraisal.ratingRoles[role]),
    }));
  if (results && !results.ok) return flawMessages(results.refusal, state, language);
  const { table, columns } = ratings;
  const ratees = new Set(
    table.rows
      .map((row) => nameKey(String(row[columns.ratee ?? -1] ?? "")))
      .filter((name) => name !== ""),
  ).size;
  return [
    {
      intent: "info",
      text: words.appraisal.ratingsRead(ratees, table.rows.length, countGaps(ratings).blank),
    },
  ];
}
