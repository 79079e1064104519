import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Dispatch, ReactElement } from "react";
import { nameKey } from "../../domain";
import { addressOf } from "../../excel/address";
import { Actions } from "../components/actions";
import { ColumnRoles } from "../components/column-roles";
import { Messages } from "../components/messages";
import { Source } from "../components/source";
import type { Workbook } from "../workbook";
import { type Message, useLanguage, useWords } from "../words";
import { flawMessages } from "./flaws";
import { countGaps, lackingRoles, ratingOrder } from "./read";
import { resultsOf } from "./results";
import type { AppraisalAction, AppraisalState } from "./state";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, alignItems: "flex-start" },
});

interface RatingsStepProps {
  readonly workbook: Workbook;
  readonly state: AppraisalState;
  readonly dispatch: Dispatch<AppraisalAction>;
  readonly pick: () => void;
  readonly next: () => void;
}

/** Which table holds the ratings, and what is wrong in it. */
export function RatingsStep({ workbook, state, dispatch, pick, next }: RatingsStepProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { ratings, messages } = state;
  const found = useRatingsMessages(state);
  const back = (): void => dispatch({ kind: "go", step: 0 });
  if (!ratings) {
    return (
      <div className={styles.box}>
        <div>{words.appraisal.pickRatings}</div>
        <Button appearance="primary" onClick={pick}>{words.appraisal.useSelected}</Button>
        <Messages messages={messages} workbook={workbook} />
        <Actions back={back} primary={{ label: words.common.next, act: next, disabled: true }} />
      </div>
    );
  }
  const { table, columns } = ratings;
  const block = { row: table.headerRow, column: table.column, rows: table.rows.length + 1, columns: table.headers.length };
  return (
    <>
      <Source address={`${table.sheetName}!${addressOf(block)}`} pickAgain={() => dispatch({ kind: "forget", what: "ratings" })} />
      <Messages messages={[...found, ...messages]} workbook={workbook} />
      <ColumnRoles headers={table.headers} roles={words.appraisal.ratingRoles} chosen={columns} choose={(column, role) => dispatch({ kind: "ratings-column", column, role })} />
      <Actions back={back} primary={{ label: words.common.next, act: next, disabled: found.some(({ intent }) => intent === "error") }} />
    </>
  );
}

function useRatingsMessages(state: AppraisalState): readonly Message[] {
  const words = useWords();
  const language = useLanguage();
  const { ratings } = state;
  if (!ratings) return [];
  const lacking = lackingRoles(ratingOrder, ratings);
  if (lacking.length > 0) return lacking.map((role): Message => ({ intent: "error", text: words.common.headerMissing(words.appraisal.ratingRoles[role]) }));
  const results = resultsOf(state);
  if (results && !results.ok) return flawMessages(results.refusal, state, language);
  const { table, columns } = ratings;
  const ratees = new Set(table.rows.map((row) => nameKey(String(row[columns.ratee ?? -1] ?? ""))).filter((name) => name !== "")).size;
  return [{ intent: "info", text: words.appraisal.ratingsRead(ratees, table.rows.length, countGaps(ratings).blank) }];
}
