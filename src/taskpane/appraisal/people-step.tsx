import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Dispatch, ReactElement } from "react";
import { type Scheme, nameKey, shortages } from "../../domain";
import { Actions } from "../components/actions";
import { Confirm } from "../components/confirm";
import { Messages } from "../components/messages";
import { type Message, useWords } from "../words";
import type { Workbook } from "../workbook";
import type { AppraisalAction, AppraisalState } from "./state";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  list: {
    maxHeight: "44vh",
    overflowY: "auto",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalS,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
  },
  ratee: { fontWeight: tokens.fontWeightSemibold },
  group: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

/** Ratees that are listed; the sheet holds them all. */
const mostListed = 50;

interface PeopleStepProps {
  readonly workbook: Workbook;
  readonly state: AppraisalState;
  readonly scheme: Scheme;
  readonly dispatch: Dispatch<AppraisalAction>;
  readonly pickRoster: () => void;
  readonly commit: () => void;
}

/** Who rates whom, from a roster, and who has too few raters, said before anybody rates. */
export function PeopleStep({
  workbook,
  state,
  scheme,
  dispatch,
  pickRoster,
  commit,
}: PeopleStepProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { assignments, messages, busy, proposal } = state;
  const ratees = [...new Map(assignments.map(({ ratee }) => [nameKey(ratee), ratee])).values()];
  const found = usePeopleMessages(state, scheme, ratees.length);
  const next = (): void => dispatch({ kind: "go", step: 2 });
  return (
    <div className={styles.form}>
      <div>{words.review.peopleText}</div>
      <div>
        <Button disabled={busy} onClick={pickRoster}>
          {words.review.useRoster}
        </Button>
      </div>
      <Messages messages={[...found, ...messages]} workbook={workbook} />
      <Confirm
        workbook={workbook}
        proposal={proposal}
        busy={busy}
        write={commit}
        drop={() => dispatch({ kind: "told", messages: [] })}
      />
      {ratees.length > 0 && (
        <div className={styles.list} role="list" aria-label={words.review.steps[1]}>
          {ratees.slice(0, mostListed).map((ratee) => (
            <div key={ratee} role="listitem">
              <div className={styles.ratee}>{ratee}</div>
              {scheme.groups.map(({ name }) => {
                const raters = assignments
                  .filter(
                    (own) =>
                      nameKey(own.ratee) === nameKey(ratee) && nameKey(own.group) === nameKey(name),
                  )
                  .map(({ rater }) => rater);
                return (
                  <div key={name} className={styles.group}>
                    {name}: {raters.length === 0 ? "–" : raters.join(", ")}
                  </div>
                );
              })}
            </div>
          ))}
        </div>
      )}
      <Actions
        back={() => dispatch({ kind: "go", step: 0 })}
        primary={{
          label: ratees.length > 0 ? words.common.next : words.review.skip,
          act: next,
          disabled: busy,
        }}
      />
    </div>
  );
}

function usePeopleMessages(
  { assignments, sheets }: AppraisalState,
  scheme: Scheme,
  ratees: number,
): readonly Message[] {
  const words = useWords();
  if (assignments.length === 0) return [];
  const read: Message = {
    intent: "info",
    text: words.review.assignmentsRead(String(ratees), String(assignments.length)),
  };
  const few = shortages(assignments, scheme).map(({ ratee, group, have, need }): Message => {
    const row = assignments.findIndex((own) => nameKey(own.ratee) === nameKey(ratee));
    const text = words.review.tooFew(ratee, group, String(have), String(need));
    return sheets.assignments === undefined
      ? { intent: "warning", text }
      : { intent: "warning", text, cell: { sheetId: sheets.assignments, row: row + 1, column: 0 } };
  });
  return few.length > 0 ? [read, ...few] : [read, { intent: "success", text: words.review.enough }];
}
