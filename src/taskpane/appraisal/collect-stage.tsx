import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { type Result, nameKey } from "../../domain";
import { ratingRows, unanswered } from "../../sheets/appraisal/files/merge";
import { hasMeasured } from "../../sheets/appraisal/figures/figure-rule";
import type { Results } from "../../sheets/appraisal/results";
import { countGaps, lackingRoles, ratingOrder } from "../../sheets/appraisal/source-tables";
import { addressOfTable } from "../../sheets/table";
import { Actions } from "../components/actions";
import { ColumnRoles } from "../components/column-roles";
import { Messages } from "../components/messages";
import { Source } from "../components/source";
import { type Message, useLanguage, useWords } from "../words";
import { Confirm } from "../writing/confirm";
import { Progress } from "../writing/progress";
import { isBusy, messagesIn } from "../writing/writing";
import { useAppraisal } from "./appraisal-context";
import { DropFiles } from "./collect/drop-files";
import { FileNotes } from "./collect/file-notes";
import { useRatingDoubts } from "./result-notes";
import { refusalMessages } from "./refusal-messages";
import type { AppraisalState } from "./state";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/**
 * The ratings: a table that is there, one made from who rates whom, forms, or what raters sent
 * back; and who has not answered.
 */
export function CollectStage(): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { state, dispatch, scheme, results, writing } = useAppraisal();
  const { ratings, files } = state;
  const found = useRatingsMessages(state, results);
  const isMeasured = scheme?.ok === true && hasMeasured(scheme.value);
  const doubts = useRatingDoubts(state, scheme?.ok ? scheme.value : undefined);
  const isWrong = found.some(({ intent }) => intent === "error");
  const answers = useAnswers(state, isWrong || doubts.length > 0);
  return (
    <div className={styles.box}>
      <Ratings />
      <DropFiles take={(own) => void writing.take(own)} disabled={isBusy(state.writing)} />
      <Progress />
      <Confirm />
      <FileNotes notes={files} />
      <Messages messages={[...found, ...doubts, ...answers, ...messagesIn(state.writing)]} />
      {ratings && (
        <ColumnRoles
          headers={ratings.table.headers}
          roles={words.appraisal.ratingRoles}
          chosen={ratings.columns}
          choose={(column, role) => dispatch({ kind: "ratings-column", column, role })}
        />
      )}
      <Actions
        back={() => dispatch({ kind: "go", stage: isMeasured ? "figures" : "people" })}
        primary={{
          label: words.common.next,
          act: () => dispatch({ kind: "go", stage: "results" }),
          disabled: !ratings || isWrong,
        }}
      />
    </div>
  );
}

/** Which table holds the ratings, and the ways to one. */
function Ratings(): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { state, dispatch, work, writing } = useAppraisal();
  const { ratings, assignments } = state;
  const busy = isBusy(state.writing);
  return (
    <>
      {ratings ? (
        <Source
          address={addressOfTable(ratings.table)}
          pickAgain={() => dispatch({ kind: "forget", what: "ratings" })}
        />
      ) : (
        <div>{words.review.collectText}</div>
      )}
      <div className={styles.row}>
        {!ratings && (
          <Button appearance="primary" disabled={busy} onClick={() => void work.pick("ratings")}>
            {words.appraisal.useSelected}
          </Button>
        )}
        {assignments.length > 0 && (
          <>
            <Button disabled={busy} onClick={() => void writing.makeTable()}>
              {words.review.makeTable}
            </Button>
            <Button disabled={busy} onClick={() => void writing.makeForms()}>
              {words.review.makeForms}
            </Button>
          </>
        )}
      </div>
    </>
  );
}

/**
 * Who has not answered yet, where it is known who should; that all have is said where nothing else
 * is to be mended.
 */
function useAnswers(
  { ratings, assignments }: AppraisalState,
  isInDoubt: boolean,
): readonly Message[] {
  const words = useWords();
  if (!ratings || assignments.length === 0) return [];
  const open = unanswered(ratingRows(ratings.table, ratings.columns));
  if (open.length === 0 && isInDoubt) return [];
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
  if (results && !results.ok) return refusalMessages(results.refusal, state, language);
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
