import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { Decimal, sumIn } from "../../../domain";
import { shownNumber, typedNumber } from "../../../locales/number";
import type { Override } from "../../../sheets/plan/draft";
import type { Plan } from "../../../sheets/plan/plan";
import { rowKey } from "../../../sheets/plan/rows";
import { LabelledChoice, plainOptions } from "../../components/choice";
import { useLanguage, useWords } from "../../words";
import { usePlanned } from "../targets-context";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { fontWeight: tokens.fontWeightSemibold },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  row: { display: "flex", gap: tokens.spacingHorizontalXS, alignItems: "end", flexWrap: "wrap" },
  grow: { flexGrow: 1, minWidth: "90px" },
  lock: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
});

/**
 * Fixes somebody's year, or ends it at what was reached, for the measures that are split by
 * drivers.
 */
export function Locks(): ReactElement {
  const styles = useStyles();
  const { later } = useWords().targets;
  const { state, dispatch } = usePlanned();
  const { overrides } = state.draft;
  const set = (own: readonly Override[]): void =>
    dispatch({ kind: "draft", draft: { overrides: own } });
  return (
    <section className={styles.box} aria-label={later.lock}>
      <div className={styles.title}>{later.lock}</div>
      <div className={styles.hint}>{later.lockHint}</div>
      <NewLock set={set} />
      {overrides.map((own) => (
        <Lock
          key={`${own.measure} ${own.row}`}
          override={own}
          remove={() => set(overrides.filter((other) => other !== own))}
        />
      ))}
    </section>
  );
}

/** Whose year of which measure, at what amount. */
function NewLock({ set }: { readonly set: (own: readonly Override[]) => void }): ReactElement {
  const styles = useStyles();
  const { targets: words } = useWords();
  const { plan } = usePlanned();
  const measures = measuresByDrivers(plan);
  const [row, setRow] = useState("");
  const [measure, setMeasure] = useState("");
  const chosen = {
    row: row || rowKey(plan.paths[0] ?? []),
    measure: measure || (measures[0] ?? ""),
  };
  return (
    <>
      <div className={styles.row}>
        <LabelledChoice
          className={styles.grow}
          label={words.later.who}
          value={chosen.row}
          options={plan.paths.map((path) => [rowKey(path), path.at(-1) ?? ""])}
          choose={setRow}
        />
        <LabelledChoice
          className={styles.grow}
          label={words.measure}
          value={chosen.measure}
          options={plainOptions(measures)}
          choose={setMeasure}
        />
      </div>
      <Amount chosen={chosen} set={set} />
    </>
  );
}

interface AmountProps {
  readonly chosen: { readonly row: string; readonly measure: string };
  readonly set: (own: readonly Override[]) => void;
}

/** Fixes the chosen year at an amount, or ends all of somebody's years at what was reached. */
function Amount({ chosen: { row, measure }, set }: AmountProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const { later } = useWords().targets;
  const { state, plan } = usePlanned();
  const { overrides, closed } = state.draft;
  const [text, setText] = useState("");
  const amount = typedNumber(text, language);
  const locked = (names: readonly string[], figureOf: (name: string) => Decimal): void =>
    set([
      ...overrides.filter((own) => own.row !== row || !names.includes(own.measure)),
      ...names.map((name) => ({ row, measure: name, amount: figureOf(name).toFixed() })),
    ]);
  const leave = (): void => locked(measuresByDrivers(plan), (name) => reached(plan, name, row));
  return (
    <div className={styles.row}>
      <Field label={later.amount} className={styles.grow}>
        <Input size="small" value={text} onChange={(_, { value }) => setText(value)} />
      </Field>
      <Button
        size="small"
        disabled={!amount}
        onClick={() => amount && locked([measure], () => amount)}
      >
        {later.lockIt}
      </Button>
      <Button size="small" disabled={closed === 0} onClick={leave}>
        {later.leaves}
      </Button>
    </div>
  );
}

interface LockProps {
  readonly override: Override;
  readonly remove: () => void;
}

function Lock({ override: { row, measure, amount }, remove }: LockProps): ReactElement {
  const styles = useStyles();
  const language = useLanguage();
  const { later } = useWords().targets;
  const who = row.split(" / ").at(-1) ?? "";
  return (
    <div className={styles.lock}>
      <span>{later.locked(who, measure, shownNumber(new Decimal(amount), language))}</span>
      <Button size="small" appearance="subtle" onClick={remove}>
        {later.unlock}
      </Button>
    </div>
  );
}

function measuresByDrivers({ names, request }: Plan): readonly string[] {
  return names.filter((_, index) => request.measures[index]?.basis.kind === "drivers");
}

/** What a row has brought in the closed periods. */
function reached({ names, paths, measures, request }: Plan, measure: string, row: string): Decimal {
  const index = names.indexOf(measure);
  const periods = measures[index]?.periods;
  const at = paths.findIndex((path) => rowKey(path) === row);
  const closed = request.measures[index]?.actuals ? (request.closed ?? 0) : 0;
  return Decimal.sum(
    0,
    ...Array.from({ length: closed }, (_, period) =>
      periods ? sumIn(periods, [at], period) : new Decimal(0),
    ),
  );
}
