import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { Decimal, nameKey } from "../../../domain";
import { shownNumber, typedNumber } from "../../../locales/number";
import type { PlanDraft } from "../../../sheets/plan/draft";
import type { Plan } from "../../../sheets/plan/plan";
import { rowKey } from "../../../sheets/plan/rows";
import { LabelledChoice, plainOptions } from "../../components/choice";
import { useLanguage, useWords } from "../../words";
import { usePlanned } from "../targets-context";
import { Said } from "./said";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { fontWeight: tokens.fontWeightSemibold },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  row: { display: "flex", gap: tokens.spacingHorizontalXS, alignItems: "end", flexWrap: "wrap" },
  grow: { flexGrow: 1, minWidth: "90px" },
});

/** Fixes somebody's year of a measure. */
export function Locks(): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const { later } = useWords().targets;
  const { state, dispatch } = usePlanned();
  const { overrides } = state.draft;
  const set = (draft: Partial<PlanDraft>): void => dispatch({ kind: "draft", draft });
  return (
    <section className={styles.box} aria-label={later.lock}>
      <div className={styles.title}>{later.lock}</div>
      <div className={styles.hint}>{later.lockHint}</div>
      <NewLock set={set} />
      {overrides.map((own) => (
        <Said
          key={`${own.measure} ${own.row}`}
          text={later.locked(
            nameOf(own.row),
            own.measure,
            shownNumber(new Decimal(own.amount), language),
          )}
          remove={() => set({ overrides: overrides.filter((other) => other !== own) })}
        />
      ))}
    </section>
  );
}

/** Whose year of which measure, at what amount. */
function NewLock({ set }: { readonly set: (draft: Partial<PlanDraft>) => void }): ReactElement {
  const styles = useStyles();
  const { targets: words } = useWords();
  const { plan } = usePlanned();
  const [row, setRow] = useState("");
  const [measure, setMeasure] = useState("");
  const chosen = {
    row: row || rowKey(plan.paths[0] ?? []),
    measure: measure || (plan.names[0] ?? ""),
  };
  return (
    <>
      <div className={styles.row}>
        <LabelledChoice
          className={styles.grow}
          label={words.later.who}
          value={chosen.row}
          options={rowOptions(plan)}
          choose={setRow}
        />
        <LabelledChoice
          className={styles.grow}
          label={words.measure}
          value={chosen.measure}
          options={plainOptions(plan.names)}
          choose={setMeasure}
        />
      </div>
      <Amount chosen={chosen} set={set} />
    </>
  );
}

interface AmountProps {
  readonly chosen: { readonly row: string; readonly measure: string };
  readonly set: (draft: Partial<PlanDraft>) => void;
}

/** Fixes the chosen year at an amount. */
function Amount({ chosen: { row, measure }, set }: AmountProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const { later } = useWords().targets;
  const { state } = usePlanned();
  const { overrides } = state.draft;
  const [text, setText] = useState("");
  const amount = typedNumber(text, language);
  const lock = (at: Decimal): void =>
    set({
      overrides: [
        ...overrides.filter((own) => own.row !== row || own.measure !== measure),
        { row, measure, amount: at.toFixed() },
      ],
    });
  return (
    <div className={styles.row}>
      <Field label={later.amount} className={styles.grow}>
        <Input size="small" value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <Button size="small" disabled={!amount} onClick={() => amount && lock(amount)}>
        {later.lockIt}
      </Button>
    </div>
  );
}

/** The rows by their names, with all their keys where a name stands more than once. */
function rowOptions({ paths }: Plan): readonly (readonly [string, string])[] {
  const counts = new Map<string, number>();
  const keyOf = (path: readonly string[]): string => nameKey(path.at(-1) ?? "");
  for (const path of paths) counts.set(keyOf(path), (counts.get(keyOf(path)) ?? 0) + 1);
  return paths.map((path) => {
    const isOnly = counts.get(keyOf(path)) === 1;
    return [rowKey(path), isOnly ? (path.at(-1) ?? "") : rowKey(path)];
  });
}

function nameOf(row: string): string {
  return row.split(" / ").at(-1) ?? "";
}
