import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { hasMeasured, ratedGroups } from "../../sheets/appraisal/figures/figure-rule";
import { type Assignment, type Scheme, nameKey, shortages } from "../../domain";
import { Actions } from "../components/actions";
import { Messages } from "../components/messages";
import { type Message, useWords } from "../words";
import { Confirm } from "../writing/confirm";
import { isBusy, messagesIn } from "../writing/writing";
import { useAppraisal } from "./appraisal-context";
import type { AppraisalState } from "./state";

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

/** Who rates whom, from a roster, and who has too few raters, said before anybody rates. */
export function PeopleStage({ scheme }: { readonly scheme: Scheme }): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { state, dispatch, writing } = useAppraisal();
  const { assignments } = state;
  const ratees = [...new Map(assignments.map(({ ratee }) => [nameKey(ratee), ratee])).values()];
  const found = usePeopleMessages(state, scheme, ratees.length);
  const busy = isBusy(state.writing);
  return (
    <div className={styles.form}>
      <div>{words.review.peopleText}</div>
      <div>
        <Button disabled={busy} onClick={() => void writing.pickRoster()}>
          {words.review.useRoster}
        </Button>
      </div>
      <Messages messages={[...found, ...state.roster, ...messagesIn(state.writing)]} />
      <Confirm />
      {ratees.length > 0 && <Ratees ratees={ratees.slice(0, mostListed)} scheme={scheme} />}
      <Actions
        back={() => dispatch({ kind: "go", stage: "scheme" })}
        primary={{
          label: ratees.length > 0 ? words.common.next : words.review.skip,
          act: () => dispatch({ kind: "go", stage: hasMeasured(scheme) ? "figures" : "collect" }),
          disabled: busy,
        }}
      />
    </div>
  );
}

interface RateesProps {
  readonly ratees: readonly string[];
  readonly scheme: Scheme;
}

/** Everybody with the raters of each group. */
function Ratees({ ratees, scheme }: RateesProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { assignments } = useAppraisal().state;
  return (
    <div className={styles.list} role="list" aria-label={words.review.stages[1]}>
      {ratees.map((ratee) => (
        <div key={ratee} role="listitem">
          <div className={styles.ratee}>{ratee}</div>
          {scheme.groups.map(({ name }) => (
            <div key={name} className={styles.group}>
              {name}: {ratersOf(assignments, ratee, name).join(", ") || "–"}
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

function ratersOf(assignments: readonly Assignment[], ratee: string, group: string): string[] {
  const [who, which] = [nameKey(ratee), nameKey(group)];
  const own = assignments.filter(
    (one) => nameKey(one.ratee) === who && nameKey(one.group) === which,
  );
  return own.map(({ rater }) => rater);
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
  const few = shortages(assignments, ratedGroups(scheme)).map(
    ({ ratee, group, have, need }): Message => {
      const row = assignments.findIndex((own) => nameKey(own.ratee) === nameKey(ratee));
      const text = words.review.tooFew(ratee, group, String(have), String(need));
      return sheets.assignments === undefined
        ? { intent: "warning", text }
        : {
            intent: "warning",
            text,
            cell: { sheetId: sheets.assignments, row: row + 1, column: 0 },
          };
    },
  );
  return few.length > 0 ? [read, ...few] : [read, { intent: "success", text: words.review.enough }];
}
