import { Select, makeStyles, tokens } from "@fluentui/react-components";
import type { Dispatch, ReactElement } from "react";
import { type Answer, type Gap, answered, gapsOf } from "../../../domain";
import { shownNumber } from "../../../locales/number";
import type { Plan } from "../../../sheets/plan/plan";
import { rowKey } from "../../../sheets/plan/rows";
import { numbersIn } from "../../../sheets/plan/source-table";
import { useLanguage, useWords } from "../../words";
import type { TargetsAction, TargetsState } from "../state";

/** Leaves that are listed for an answer. */
const mostListed = 60;

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { fontWeight: tokens.fontWeightSemibold },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  list: {
    maxHeight: "36vh",
    overflowY: "auto",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
  },
  row: {
    display: "grid",
    gridTemplateColumns: "1fr 110px",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
  inner: { fontWeight: tokens.fontWeightSemibold },
  figures: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface ProposalsProps {
  readonly state: TargetsState;
  readonly plan: Plan;
  readonly dispatch: Dispatch<TargetsAction>;
}

/**
 * Proposals from below beside the figures from above, the gap at every node, and an answer for
 * every leaf: for the first measure.
 */
export function Proposals({
  state: { table, columns, draft },
  plan,
  dispatch,
}: ProposalsProps): ReactElement | undefined {
  const styles = useStyles();
  const words = useWords();
  const { later } = words.targets;
  const [first] = plan.measures;
  const proposals = table && numbersIn(table, columns.proposal);
  if (!first) return undefined;
  if (!proposals)
    return (
      <section className={styles.box} aria-label={later.proposals}>
        <div className={styles.title}>{later.proposals}</div>
        <div className={styles.hint}>{later.proposalsNone}</div>
      </section>
    );
  const answer = (row: number, chosen: Answer): void => {
    const [key, measure] = [rowKey(plan.paths[row] ?? []), plan.names[0] ?? ""];
    const amount = answered(chosen, first.annual, proposals, row, first.step);
    const others = draft.overrides.filter((own) => own.row !== key || own.measure !== measure);
    dispatch({
      kind: "draft",
      draft: {
        answers: { ...draft.answers, [key]: chosen },
        overrides: amount ? [...others, { row: key, measure, amount: amount.toFixed() }] : others,
      },
    });
  };
  return (
    <section className={styles.box} aria-label={later.proposals}>
      <div className={styles.title}>{later.proposals}</div>
      <div className={styles.list}>
        {gapsOf(plan.paths, first.annual, proposals)
          .slice(0, mostListed)
          .map((gap) => (
            <Line
              key={rowKey(gap.node.path)}
              gap={gap}
              isLeaf={gap.node.path.length === (plan.paths[0]?.length ?? 1)}
              chosen={draft.answers[rowKey(gap.node.path)] ?? "keep"}
              answer={answer}
            />
          ))}
      </div>
    </section>
  );
}

interface LineProps {
  readonly gap: Gap;
  readonly isLeaf: boolean;
  readonly chosen: Answer;
  readonly answer: (row: number, chosen: Answer) => void;
}

function Line({
  gap: { node, share, proposed, gap },
  isLeaf,
  chosen,
  answer,
}: LineProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const { later } = words.targets;
  const who = node.path.at(-1) ?? words.targets.whole;
  const show = (value: typeof gap): string => shownNumber(value, language);
  return (
    <div className={styles.row}>
      <div>
        <div className={isLeaf ? undefined : styles.inner}>{who}</div>
        <div className={styles.figures}>{later.gap(show(share), show(proposed), show(gap))}</div>
      </div>
      {isLeaf && (
        <Select
          size="small"
          aria-label={who}
          value={chosen}
          onChange={(_, { value }) => answer(node.rows[0] ?? 0, value as Answer)}
        >
          {(Object.keys(later.answers) as Answer[]).map((key) => (
            <option key={key} value={key}>
              {later.answers[key]}
            </option>
          ))}
        </Select>
      )}
    </div>
  );
}
