import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { type Answer, type Column, type Gap, answered, at, gapsOf } from "../../../domain";
import { shownNumber } from "../../../locales/number";
import { rowKey } from "../../../sheets/plan/rows";
import { numbersIn } from "../../../sheets/plan/source-table";
import { Choice, optionsOf } from "../../components/choice";
import { useLanguage, useWords } from "../../words";
import { usePlanned } from "../targets-context";

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

/**
 * Proposals from below beside the figures from above, the gap at every node, and an answer for
 * every leaf: for the first measure.
 */
export function Proposals(): ReactElement {
  const styles = useStyles();
  const { later } = useWords().targets;
  const { table, columns } = usePlanned().taken;
  const proposals = numbersIn(table, columns.proposal);
  return (
    <section className={styles.box} aria-label={later.proposals}>
      <div className={styles.title}>{later.proposals}</div>
      {proposals ? (
        <Gaps proposals={proposals} />
      ) : (
        <div className={styles.hint}>{later.proposalsNone}</div>
      )}
    </section>
  );
}

function Gaps({ proposals }: { readonly proposals: Column }): ReactElement {
  const styles = useStyles();
  const { state, plan, dispatch } = usePlanned();
  const { draft } = state;
  const [first, measure] = [at(plan.measures, 0), at(plan.names, 0)];
  const answer = (index: number, chosen: Answer): void => {
    const row = rowKey(at(plan.paths, index));
    const amount = answered(chosen, first.annual, proposals, index, first.step);
    const others = draft.overrides.filter((own) => own.row !== row || own.measure !== measure);
    const overrides = amount ? [...others, { row, measure, amount: amount.toFixed() }] : others;
    dispatch({ kind: "draft", draft: { answers: { ...draft.answers, [row]: chosen }, overrides } });
  };
  const gaps = gapsOf(plan.paths, first.annual, proposals).slice(0, mostListed);
  return (
    <div className={styles.list}>
      {gaps.map((gap) => (
        <Line
          key={rowKey(gap.node.path)}
          gap={gap}
          isLeaf={gap.node.path.length === (plan.paths[0]?.length ?? 1)}
          chosen={draft.answers[rowKey(gap.node.path)] ?? "keep"}
          answer={answer}
        />
      ))}
    </div>
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
        <Choice
          label={who}
          value={chosen}
          options={optionsOf(later.answers)}
          choose={(own) => answer(at(node.rows, 0), own)}
        />
      )}
    </div>
  );
}
