import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWritingParts } from "../../writing/writing-context";
import { isBusy } from "../../writing/writing";

const useStyles = makeStyles({
  row: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  title: { fontWeight: tokens.fontWeightSemibold },
});

interface PaperProps {
  readonly title: string;
  readonly hint: string;
  readonly label: string;
  readonly act: () => void;
}

/** A thing to print: what it is, and the button that makes it. */
export function Paper({ title, hint, label, act }: PaperProps): ReactElement {
  const styles = useStyles();
  const { writing } = useWritingParts();
  return (
    <section className={styles.row} aria-label={title}>
      <span className={styles.title}>{title}</span>
      <span className={styles.hint}>{hint}</span>
      <div>
        <Button size="small" disabled={isBusy(writing)} onClick={act}>
          {label}
        </Button>
      </div>
    </section>
  );
}
