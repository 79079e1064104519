import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Scheme } from "../../../domain";
import {
  type FigureRule,
  pointsBy,
  ruleKey,
  rulesFor,
} from "../../../sheets/appraisal/figures/figure-rule";
import { foundIn } from "../../../sheets/appraisal/figures/figure-rows";
import { figuresRefusal, fullMark } from "../../../sheets/appraisal/results";
import { refusalText } from "../../../locales/refusal-text";
import { Actions } from "../../components/actions";
import { Messages } from "../../components/messages";
import { type Message, useLanguage, useWords } from "../../words";
import { Confirm } from "../../writing/confirm";
import { Progress } from "../../writing/progress";
import { isBusy, messagesIn } from "../../writing/writing";
import { useAppraisal } from "../appraisal-context";
import { useFullMarks, useTypedTexts } from "../result-notes";
import { refusalMessages } from "../refusal-messages";
import type { AppraisalState } from "../state";
import { RuleCard } from "./rule-card";
import { rateesOf, usePlanOnSheet } from "./use-figures";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** How figures become points, and the sheet on which they stand. */
export function FiguresStage({ scheme }: { readonly scheme: Scheme }): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { state, dispatch, writing } = useAppraisal();
  usePlanOnSheet(dispatch);
  const rules = rulesFor(scheme, state.rules, fullMark);
  const ratees = rateesOf(state);
  const broken = useBroken(rules);
  const fulls = useFullMarks(state, scheme);
  const texts = useTypedTexts(state);
  const found = useFiguresMessages(state, rules, ratees);
  const busy = isBusy(state.writing);
  return (
    <div className={styles.form}>
      <div>{words.figures.text}</div>
      <Rules rules={rules} />
      <div>
        <Button
          disabled={busy || ratees.length === 0 || broken.length > 0}
          onClick={() => void writing.writeFigures()}
        >
          {words.figures.write}
        </Button>
      </div>
      <Progress />
      <Confirm />
      <Messages
        messages={[...broken, ...fulls, ...texts, ...found, ...messagesIn(state.writing)]}
      />
      <Actions
        back={() => dispatch({ kind: "go", stage: "people" })}
        primary={{
          label: words.common.next,
          act: () => dispatch({ kind: "go", stage: "collect" }),
          disabled: busy,
        }}
      />
    </div>
  );
}

function Rules({ rules }: { readonly rules: readonly FigureRule[] }): ReactElement {
  const { dispatch } = useAppraisal();
  const change = (index: number, said: Partial<FigureRule>): void =>
    dispatch({
      kind: "figures",
      rules: rules.map((rule, at) => (at === index ? { ...rule, ...said } : rule)),
    });
  return (
    <>
      {rules.map((rule, index) => (
        <RuleCard key={ruleKey(rule)} rule={rule} change={(said) => change(index, said)} />
      ))}
    </>
  );
}

/** Rules that give no points as they are. */
function useBroken(rules: readonly FigureRule[]): readonly Message[] {
  const { figures: words } = useWords();
  const language = useLanguage();
  return rules.flatMap((rule): Message[] => {
    const give = pointsBy(rule);
    if (give.ok) return [];
    const why = refusalText(give.refusal, language);
    return [{ intent: "error", text: `${rule.indicator}: ${words.badRule(why)}` }];
  });
}

/** Who is appraised, how far figures are there, and who is not found in the plan. */
function useFiguresMessages(
  state: AppraisalState,
  rules: readonly FigureRule[],
  ratees: readonly string[],
): readonly Message[] {
  const words = useWords();
  const { figures: own, appraisal } = words;
  const language = useLanguage();
  const { figures, plan } = state;
  if (ratees.length === 0) return [{ intent: "warning", text: own.noPeople }];
  const refusal = figuresRefusal(state);
  if (refusal) return refusalMessages(refusal, state, language);
  const unlinked = ratees.filter((ratee) =>
    rules.some((rule) => rule.link !== undefined && !foundIn(plan, rule, ratee)),
  );
  const names = unlinked.slice(0, 8).join(appraisal.listSeparator);
  const column = figures?.columns.points ?? -1;
  const filled = (figures?.table.rows ?? []).filter((line) => typeof line[column] === "number");
  const all = String(figures?.table.rows.length ?? 0);
  return [
    ...(unlinked.length > 0 ? [{ intent: "warning", text: own.unlinked(names) } as const] : []),
    ...(figures
      ? [
          {
            intent: "info",
            text: own.read(String(ratees.length), String(filled.length), all),
          } as const,
        ]
      : []),
  ];
}
