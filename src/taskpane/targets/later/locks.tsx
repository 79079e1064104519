import { Button, Field, Input, Select, makeStyles, tokens } from "@fluentui/react-components";
import { type Dispatch, type ReactElement, useState } from "react";
import { Decimal, sumIn } from "../../../domain";
import { shownNumber, typedNumber } from "../../../locales/number";
import type { Override } from "../../../sheets/plan/draft";
import type { Plan } from "../../../sheets/plan/plan";
import { rowKey } from "../../../sheets/plan/rows";
import { useLanguage, useWords } from "../../words";
import type { TargetsAction, TargetsState } from "../state";

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

interface LocksProps {
  readonly state: TargetsState;
  readonly plan: Plan;
  readonly dispatch: Dispatch<TargetsAction>;
}

/**
 * Fixes somebody's year, or ends it at what was reached, for the measures that are split by
 * drivers.
 */
export function Locks({ state: { draft }, plan, dispatch }: LocksProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const { later } = words.targets;
  const measures = plan.names.filter(
    (_, index) => plan.request.measures[index]?.basis.kind === "drivers",
  );
  const [row, setRow] = useState("");
  const [measure, setMeasure] = useState("");
  const [text, setText] = useState("");
  const chosen = {
    row: row || rowKey(plan.paths[0] ?? []),
    measure: measure || (measures[0] ?? ""),
  };
  const amount = typedNumber(text, language);
  const set = (overrides: readonly Override[]): void =>
    dispatch({ kind: "draft", draft: { overrides } });
  const lock = (figure: Decimal, name: string): Override => ({
    row: chosen.row,
    measure: name,
    amount: figure.toFixed(),
  });
  const others = (names: readonly string[]): readonly Override[] =>
    draft.overrides.filter((own) => own.row !== chosen.row || !names.includes(own.measure));
  const leave = (): void =>
    set([
      ...others(measures),
      ...measures.map((name) => lock(reached(plan, name, chosen.row), name)),
    ]);
  return (
    <section className={styles.box} aria-label={later.lock}>
      <div className={styles.title}>{later.lock}</div>
      <div className={styles.hint}>{later.lockHint}</div>
      <div className={styles.row}>
        <Field label={later.who} className={styles.grow}>
          <Select size="small" value={chosen.row} onChange={(_, { value }) => setRow(value)}>
            {plan.paths.map((path) => (
              <option key={rowKey(path)} value={rowKey(path)}>
                {path.at(-1)}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={words.targets.measure} className={styles.grow}>
          <Select
            size="small"
            value={chosen.measure}
            onChange={(_, { value }) => setMeasure(value)}
          >
            {measures.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <div className={styles.row}>
        <Field label={later.amount} className={styles.grow}>
          <Input size="small" value={text} onChange={(_, { value }) => setText(value)} />
        </Field>
        <Button
          size="small"
          disabled={!amount}
          onClick={() => amount && set([...others([chosen.measure]), lock(amount, chosen.measure)])}
        >
          {later.lockIt}
        </Button>
        <Button size="small" disabled={draft.closed === 0} onClick={leave}>
          {later.leaves}
        </Button>
      </div>
      {draft.overrides.map((own) => (
        <div key={`${own.measure} ${own.row}`} className={styles.lock}>
          <span>
            {later.locked(
              own.row.split(" / ").at(-1) ?? "",
              own.measure,
              shownNumber(new Decimal(own.amount), language),
            )}
          </span>
          <Button
            size="small"
            appearance="subtle"
            onClick={() => set(draft.overrides.filter((other) => other !== own))}
          >
            {later.unlock}
          </Button>
        </div>
      ))}
    </section>
  );
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
