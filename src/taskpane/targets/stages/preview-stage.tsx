import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useMemo, useState } from "react";
import { breaches, nodesOf } from "../../../domain";
import { shownNumber } from "../../../locales/number";
import { periodNames } from "../../../sheets/plan/draft";
import type { Plan } from "../../../sheets/plan/plan";
import { rowKey } from "../../../sheets/plan/rows";
import { Actions } from "../../components/actions";
import { LabelledChoice } from "../../components/choice";
import { Messages } from "../../components/messages";
import { type Message, useLanguage, useWords } from "../../words";
import type { TargetsState } from "../state";
import { named } from "../../../sheets/plan/unit";
import { usePlanned } from "../targets-context";
import { statementOf } from "./identities";
import { NodeTable } from "./node-table";
import { PlanChart } from "./plan-chart";
import type { Shown } from "./shown";
import { useUnclearMessages } from "./unclear-question";
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

/**
 * The sheet in small: the tree with its totals and bars, the audit in words, and why a figure is
 * what it is.
 */
export function PreviewStage(): ReactElement {
  const words = useWords();
  const { state, dispatch, plan, audit } = usePlanned();
  const statements = useStatements(state, plan);
  const unclear = useUnclearMessages();
  const periods = [words.targets.year, ...periodNames(state.draft.periods, words.targets)];
  const { measure, period } = state.shown;
  const shown: Shown = {
    measure: measure < plan.names.length ? measure : 0,
    period: period < periods.length ? period : 0,
  };
  return (
    <>
      <Choices shown={shown} periods={periods} />
      <Messages messages={[...unclear, audit(shown.measure), ...statements]} />
      <Figures shown={shown} periods={periods} />
      <Actions
        back={() => dispatch({ kind: "go", stage: "periods" })}
        primary={{
          label: words.common.next,
          act: () => dispatch({ kind: "go", stage: "write" }),
          disabled: false,
        }}
      />
    </>
  );
}

/** The tree, a chart of the node that was asked, and why its figure is what it is. */
function Figures({ shown, periods }: ChoicesProps): ReactElement {
  const { plan } = usePlanned();
  const [path, askAt] = useState<string | undefined>(undefined);
  const nodes = useMemo(() => nodesOf(plan.paths), [plan.paths]);
  // By its name: the rows of a node are others once rows are added, moved or deleted.
  const asked = nodes.find((node) => rowKey(node.path) === path);
  return (
    <>
      <NodeTable
        nodes={nodes}
        shown={shown}
        asked={asked}
        ask={(node) => askAt(rowKey(node.path))}
      />
      <PlanChart nodes={nodes} measure={shown.measure} asked={asked} />
      {asked && (
        <Why
          {...shown}
          plan={plan}
          node={asked}
          periodName={periods[shown.period] ?? ""}
          close={() => askAt(undefined)}
        />
      )}
    </>
  );
}

interface ChoicesProps {
  readonly shown: Shown;
  readonly periods: readonly string[];
}

/** Which measure and which period are shown. */
function Choices({ shown, periods }: ChoicesProps): ReactElement {
  const styles = useStyles();
  const { targets: words } = useWords();
  const { asked, dispatch, plan } = usePlanned();
  const show = (said: Partial<Shown>): void => dispatch({ kind: "show", ...shown, ...said });
  const numbered = (names: readonly string[]): readonly (readonly [string, string])[] =>
    names.map((name, index) => [String(index), name]);
  return (
    <div className={styles.choices}>
      <LabelledChoice
        className={styles.choice}
        label={words.showMeasure}
        value={String(shown.measure)}
        options={numbered(
          plan.names.map((name, index) => named(name, asked.measures[index]?.unit)),
        )}
        choose={(own) => show({ measure: Number(own) })}
      />
      <LabelledChoice
        className={styles.choice}
        label={words.showPeriod}
        value={String(shown.period)}
        options={numbered(periods)}
        choose={(own) => show({ period: Number(own) })}
      />
    </div>
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
