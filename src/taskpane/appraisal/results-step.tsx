import { Button, Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { type Dispatch, type ReactElement, useMemo } from "react";
import { Decimal, type Missing, type Result, type Zeros, isNearEdge, nameKey } from "../../domain";
import { defaultParameters } from "../../sheets/appraisal/parameters-sheet";
import { type Results, otherPolicies, shownScore } from "../../sheets/appraisal/results";
import { countGaps } from "../../sheets/appraisal/source-tables";
import { Actions } from "../components/actions";
import { Messages } from "../components/messages";
import { OutputChoice } from "../components/output-choice";
import { Progress } from "../components/progress";
import { isUpToDate, overwrites } from "../components/proposal";
import { useChangeLines } from "../components/use-change-lines";
import { type Message, useLanguage, useWords } from "../words";
import type { Workbook } from "../workbook";
import { Checks } from "./checks";
import { flawMessages } from "./flaws";
import { ResultTable } from "./result-table";
import type { AppraisalAction, AppraisalState } from "./state";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  order: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface ResultsStepProps {
  readonly workbook: Workbook;
  readonly state: AppraisalState;
  readonly results: Result<Results> | undefined;
  readonly dispatch: Dispatch<AppraisalAction>;
  readonly compare: () => void;
  readonly commit: () => void;
}

/**
 * Everybody's scores before they are written, what they lack, what another policy would give, who
 * is near an edge.
 */
export function ResultsStep({
  workbook,
  state,
  results,
  dispatch,
  compare,
  commit,
}: ResultsStepProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const ready = results?.ok ? results.value : undefined;
  const { missing, zeros, proposal, busy, messages, output, written, progress } = state;
  const flaws = results && !results.ok ? flawMessages(results.refusal, state, language) : [];
  const notes = [
    ...useLacks(state, ready),
    ...useOtherPolicies(state, ready),
    ...useNearEdges(state, ready),
  ];
  const changes = useChangeLines(proposal);
  const isOver = proposal !== undefined && overwrites(proposal);
  const label = busy
    ? words.common.writing
    : isOver
      ? words.common.overwriteAnyway
      : words.common.write;
  const isTold = !proposal && !written && !busy && ready !== undefined && messages.length > 0;
  const primary = isTold
    ? { label: words.common.lookAgain, act: compare, disabled: false }
    : { label, act: commit, disabled: busy || !ready || !proposal || isUpToDate(proposal) };
  const report = (): void => dispatch({ kind: "go", step: 4 });
  return (
    <div className={styles.form}>
      <Field label={words.appraisal.missing}>
        <Select
          value={missing}
          onChange={(_, { value }) =>
            dispatch({ kind: "say", said: { missing: value as Missing } })
          }
        >
          {(Object.keys(words.appraisal.policies) as Missing[]).map((policy) => (
            <option key={policy} value={policy}>
              {words.appraisal.policies[policy]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.appraisal.zeros}>
        <Select
          value={zeros}
          onChange={(_, { value }) => dispatch({ kind: "say", said: { zeros: value as Zeros } })}
        >
          {(Object.keys(words.appraisal.zeroMeanings) as Zeros[]).map((zero) => (
            <option key={zero} value={zero}>
              {words.appraisal.zeroMeanings[zero]}
            </option>
          ))}
        </Select>
      </Field>
      {ready && <ResultTable results={ready} />}
      <div className={styles.order}>{words.appraisal.order}</div>
      <Messages messages={[...flaws, ...notes]} workbook={workbook} />
      {ready && <Checks state={state} results={ready} />}
      <OutputChoice
        output={output}
        choose={(chosen) => dispatch({ kind: "say", said: { output: chosen } })}
      />
      <div className={styles.order}>{words.review.writeParameters}</div>
      <Messages messages={messages.length > 0 ? messages : changes} workbook={workbook} />
      <Actions
        back={() => dispatch({ kind: "go", step: 2 })}
        beside={
          ready && !written ? <Button onClick={report}>{words.review.steps[4]}</Button> : undefined
        }
        primary={
          written ? { label: words.review.steps[4] ?? "", act: report, disabled: false } : primary
        }
      />
      <Progress progress={progress} stop={undefined} />
    </div>
  );
}

/** People whose total another policy would change, with what it would be [P12]. */
function useOtherPolicies(
  { missing }: AppraisalState,
  results: Results | undefined,
): readonly Message[] {
  const words = useWords();
  const language = useLanguage();
  const policies = otherPolicies(missing);
  const lines = (results?.appraisals ?? []).flatMap(({ ratee, total }, row) => {
    const own = shownScore(total, language);
    const others = policies
      .map((policy, index) => ({ policy, score: results?.others[index]?.[row] }))
      .map(
        ({ policy, score }) =>
          `${words.appraisal.policies[policy]} ${score ? (shownScore(score.total, language) ?? "–") : "–"}`,
      );
    const differs = policies.some(
      (_, index) => shownScore(results?.others[index]?.[row]?.total ?? total, language) !== own,
    );
    return differs ? [`${ratee}: ${own ?? words.appraisal.noScore} · ${others.join(" · ")}`] : [];
  });
  return lines.length === 0
    ? []
    : [{ intent: "info", text: [words.review.otherPolicies, ...lines.slice(0, 10)].join("\n") }];
}

/** People within half a point of a grade's edge [G4]. */
function useNearEdges(
  { parameters }: AppraisalState,
  results: Results | undefined,
): readonly Message[] {
  const words = useWords();
  const language = useLanguage();
  const edges = (parameters ?? defaultParameters(words.review)).bands.map(({ from }) => from);
  const near = (results?.appraisals ?? []).flatMap(({ ratee, total }) =>
    total.kind === "score" && isNearEdge(total.value, edges, new Decimal("0.5"))
      ? [`${ratee} ${shownScore(total, language) ?? ""}`]
      : [],
  );
  return near.length === 0
    ? []
    : [{ intent: "warning", text: words.review.nearEdge(near.join(", ")) }];
}

/** Who lacks which ratings; a jump leads to the person's first rating. */
function useLacks(
  { ratings, zeros }: AppraisalState,
  results: Results | undefined,
): readonly Message[] {
  const words = useWords();
  const firstRows = useMemo(() => firstRowOf(ratings), [ratings]);
  if (!ratings || !results) return [];
  const { table, columns } = ratings;
  const zero = countGaps(ratings).zero;
  const notes: Message[] =
    zero > 0 && zeros === "missing"
      ? [{ intent: "warning", text: words.appraisal.zeroNote(zero) }]
      : [];
  const lacks = results.appraisals
    .filter(({ missing }) => missing.length > 0)
    .map(({ ratee, missing }): Message => {
      const cell = {
        sheetId: table.sheetId,
        row: table.headerRow + 1 + (firstRows.get(nameKey(ratee)) ?? 0),
        column: table.column + (columns.rating ?? 0),
      };
      return {
        intent: "warning",
        text: `${words.appraisal.lacks(ratee)} ${missing.map(({ group, indicator }) => words.appraisal.lack(group, indicator)).join("; ")}`,
        cell,
      };
    });
  return [...notes, ...lacks];
}

/** The first row of each ratee in the rating table. */
function firstRowOf(ratings: AppraisalState["ratings"]): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  ratings?.table.rows.forEach((line, row) => {
    const key = nameKey(String(line[ratings.columns.ratee ?? -1] ?? ""));
    if (!first.has(key)) first.set(key, row);
  });
  return first;
}
