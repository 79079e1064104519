import { Field, Select, makeStyles, tokens } from "@fluentui/react-components";
import { type Dispatch, type ReactElement, useMemo, useState } from "react";
import { type Node, breaches, nodesOf } from "../../../domain";
import { shownNumber } from "../../../locales/number";
import { periodNames } from "../../../sheets/plan/draft";
import type { Plan } from "../../../sheets/plan/plan";
import { Actions } from "../../components/actions";
import { Messages } from "../../components/messages";
import { type Message, useLanguage, useWords } from "../../words";
import type { Workbook } from "../../workbook";
import { useAuditWords } from "../audit-words";
import type { TargetsAction, TargetsState } from "../state";
import { statementOf } from "./identities";
import { NodeTable } from "./node-table";
import { PlanChart } from "./plan-chart";
import { Why } from "./why";

const useStyles = makeStyles({
  choices: {
    display: "grid",
    gridTemplateColumns: "1fr 1fr",
    gap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalS,
  },
  choice: { minWidth: 0 },
});

interface PreviewStepProps {
  readonly workbook: Workbook;
  readonly state: TargetsState;
  readonly plan: Plan;
  readonly dispatch: Dispatch<TargetsAction>;
}

/**
 * The sheet in small: the tree with its totals and bars, the audit in words, and why a figure is
 * what it is.
 */
export function PreviewStep({ workbook, state, plan, dispatch }: PreviewStepProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { measure, period } = state.shown;
  const [asked, ask] = useState<Node | undefined>(undefined);
  const nodes = useMemo(() => nodesOf(plan.paths), [plan.paths]);
  const audit = useAuditWords(plan);
  const statements = useStatements(state, plan);
  const periods = [words.targets.year, ...periodNames(state.draft.periods, words.targets)];
  const at = measure < plan.names.length ? measure : 0;
  return (
    <>
      <div className={styles.choices}>
        <Field label={words.targets.showMeasure}>
          <Select
            className={styles.choice}
            size="small"
            value={String(at)}
            onChange={(_, { value }) => dispatch({ kind: "show", measure: Number(value), period })}
          >
            {plan.names.map((name, index) => (
              <option key={index} value={String(index)}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.targets.showPeriod}>
          <Select
            className={styles.choice}
            size="small"
            value={String(period)}
            onChange={(_, { value }) =>
              dispatch({ kind: "show", measure: at, period: Number(value) })
            }
          >
            {periods.map((name, index) => (
              <option key={name} value={String(index)}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Messages messages={[audit(at), ...statements]} workbook={workbook} />
      <NodeTable
        plan={plan}
        nodes={nodes}
        measure={at}
        period={period < periods.length ? period : 0}
        asked={asked}
        ask={ask}
      />
      <PlanChart state={state} plan={plan} nodes={nodes} measure={at} asked={asked} />
      {asked && (
        <Why
          plan={plan}
          node={asked}
          measure={at}
          period={period}
          periodName={periods[period] ?? ""}
          close={() => ask(undefined)}
        />
      )}
      <Actions
        back={() => dispatch({ kind: "go", step: 2 })}
        primary={{
          label: words.common.next,
          act: () => dispatch({ kind: "go", step: 4 }),
          disabled: false,
        }}
      />
    </>
  );
}

/** Every statement about measures: that it holds everywhere, or where it fails first. */
function useStatements({ draft }: TargetsState, plan: Plan): readonly Message[] {
  const words = useWords();
  const language = useLanguage();
  const periods = [words.targets.year, ...periodNames(draft.periods, words.targets)];
  return draft.identities.map((identity): Message => {
    const index = (name: string): number => plan.names.indexOf(name);
    const [first] = breaches(
      {
        left: index(identity.left),
        relation: identity.relation,
        plus: index(identity.plus),
        minus: identity.minus === "" ? undefined : index(identity.minus),
      },
      plan.paths,
      plan.measures,
    );
    const statement = statementOf(identity);
    if (!first) return { intent: "success", text: words.targets.identityHolds(statement) };
    const where = first.path.at(-1) ?? words.targets.whole;
    return {
      intent: "error",
      text: words.targets.identityFails(
        statement,
        where,
        periods[first.period] ?? "",
        shownNumber(first.left, language),
        shownNumber(first.right, language),
      ),
    };
  });
}
