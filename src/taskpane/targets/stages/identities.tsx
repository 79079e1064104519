import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { IdentityDraft } from "../../../sheets/plan/draft";
import { Choice, plainOptions } from "../../components/choice";
import { useWords } from "../../words";
import { useTargets } from "../targets-context";

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

/**
 * What must hold between measures, as the user states it: one is another, or at most another, less
 * a third.
 */
export function Identities(): ReactElement {
  const styles = useStyles();
  const { targets: words } = useWords();
  const { state, dispatch } = useTargets();
  const { identities, measures } = state.draft;
  const set = (own: readonly IdentityDraft[]): void =>
    dispatch({ kind: "draft", draft: { identities: own } });
  const [first = "", second = ""] = measures.map(({ name }) => name);
  const added: IdentityDraft = { left: second, relation: "<=", plus: first, minus: "" };
  return (
    <section className={styles.box} aria-label={words.identities}>
      <div className={styles.title}>{words.identities}</div>
      {identities.map((own, index) => (
        <Statement
          key={index}
          identity={own}
          names={measures.map(({ name }) => name)}
          change={(said) => set(identities.map((one) => (one === own ? { ...own, ...said } : one)))}
          remove={() => set(identities.filter((one) => one !== own))}
        />
      ))}
      <div>
        <Button size="small" onClick={() => set([...identities, added])}>
          {words.addIdentity}
        </Button>
      </div>
    </section>
  );
}

interface StatementProps {
  readonly identity: IdentityDraft;
  readonly names: readonly string[];
  readonly change: (said: Partial<IdentityDraft>) => void;
  readonly remove: () => void;
}

const relations = [
  ["=", "="],
  ["<=", "≤"],
] as const;

function Statement({ identity, names, change, remove }: StatementProps): ReactElement {
  const styles = useStyles();
  const { targets: words } = useWords();
  const { left, relation, plus, minus } = identity;
  const none = ["", words.identityNone] as const;
  const measure = (
    label: string,
    key: "left" | "plus" | "minus",
    options: ReturnType<typeof plainOptions>,
  ): ReactElement => (
    <Choice
      className={styles.choice}
      label={label}
      value={{ left, plus, minus }[key]}
      options={options}
      choose={(own) => change({ [key]: own })}
    />
  );
  return (
    <div className={styles.row}>
      {measure(words.measure, "left", plainOptions(names))}
      <Choice
        className={styles.choice}
        label={words.identities}
        value={relation}
        options={relations}
        choose={(own) => change({ relation: own })}
      />
      {measure(words.measure, "plus", plainOptions(names))}
      <span>−</span>
      {measure(words.identityMinus, "minus", [none, ...plainOptions(names)])}
      <Remove name={left} remove={remove} />
    </div>
  );
}

function Remove({
  name,
  remove,
}: {
  readonly name: string;
  readonly remove: () => void;
}): ReactElement {
  const { targets: words } = useWords();
  return (
    <Button
      size="small"
      appearance="subtle"
      aria-label={words.removeMeasure(name)}
      onClick={remove}
    >
      ×
    </Button>
  );
}

/** A statement as it is written. */
export function statementOf({ left, relation, plus, minus }: IdentityDraft): string {
  return `${left} ${relation === "=" ? "=" : "≤"} ${plus}${minus === "" ? "" : ` − ${minus}`}`;
}
