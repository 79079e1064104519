import { Button, Select, makeStyles, tokens } from "@fluentui/react-components";
import type { Dispatch, ReactElement } from "react";
import type { IdentityDraft } from "../../../sheets/plan/draft";
import { useWords } from "../../words";
import type { TargetsAction, TargetsState } from "../state";

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { fontWeight: tokens.fontWeightSemibold },
  row: {
    display: "grid",
    gridTemplateColumns: "1fr auto 1fr auto 1fr auto",
    alignItems: "center",
    gap: tokens.spacingHorizontalXXS,
  },
  choice: { minWidth: 0 },
});

interface IdentitiesProps {
  readonly state: TargetsState;
  readonly dispatch: Dispatch<TargetsAction>;
}

/**
 * What must hold between measures, as the user states it: one is another, or at most another, less
 * a third.
 */
export function Identities({ state: { draft }, dispatch }: IdentitiesProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const names = draft.measures.map(({ name }) => name);
  const set = (identities: readonly IdentityDraft[]): void =>
    dispatch({ kind: "draft", draft: { identities } });
  const change = (at: number, said: Partial<IdentityDraft>): void =>
    set(draft.identities.map((own, index) => (index === at ? { ...own, ...said } : own)));
  const choice = (
    label: string,
    value: string,
    options: readonly string[],
    choose: (value: string) => void,
  ): ReactElement => (
    <Select
      className={styles.choice}
      size="small"
      aria-label={label}
      value={value}
      onChange={(_, { value: chosen }) => choose(chosen)}
    >
      {options.map((option) => (
        <option key={option} value={option}>
          {option === "" ? words.targets.identityNone : option}
        </option>
      ))}
    </Select>
  );
  return (
    <section className={styles.box} aria-label={words.targets.identities}>
      <div className={styles.title}>{words.targets.identities}</div>
      {draft.identities.map((own, at) => (
        <div key={at} className={styles.row}>
          {choice(words.targets.measure, own.left, names, (left) => change(at, { left }))}
          <Select
            className={styles.choice}
            size="small"
            aria-label={words.targets.identities}
            value={own.relation}
            onChange={(_, { value }) =>
              change(at, { relation: value as IdentityDraft["relation"] })
            }
          >
            <option value="=">=</option>
            <option value="<=">≤</option>
          </Select>
          {choice(words.targets.measure, own.plus, names, (plus) => change(at, { plus }))}
          <span>−</span>
          {choice(words.targets.identityMinus, own.minus, ["", ...names], (minus) =>
            change(at, { minus }),
          )}
          <Button
            size="small"
            appearance="subtle"
            aria-label={words.targets.removeMeasure(own.left)}
            onClick={() => set(draft.identities.filter((_, index) => index !== at))}
          >
            ×
          </Button>
        </div>
      ))}
      <div>
        <Button
          size="small"
          onClick={() =>
            set([
              ...draft.identities,
              { left: names[1] ?? "", relation: "<=", plus: names[0] ?? "", minus: "" },
            ])
          }
        >
          {words.targets.addIdentity}
        </Button>
      </div>
    </section>
  );
}

/** A statement as it is written. */
export function statementOf({ left, relation, plus, minus }: IdentityDraft): string {
  return `${left} ${relation === "=" ? "=" : "≤"} ${plus}${minus === "" ? "" : ` − ${minus}`}`;
}
