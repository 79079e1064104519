import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    alignItems: "flex-start",
    padding: tokens.spacingHorizontalL,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  title: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
});

interface EmptyProps {
  readonly title: string;
  readonly text: string;
  readonly action: string;
  readonly act: () => void;
  /** Something to try it on. */
  readonly sample?: { readonly label: string; readonly act: () => void };
}

/** Nothing is chosen yet: what can be done here, and how to begin. */
export function Empty({ title, text, action, act, sample }: EmptyProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <div className={styles.title}>{title}</div>
      <div>{text}</div>
      <Button appearance="primary" onClick={act}>
        {action}
      </Button>
      {sample && <Button onClick={sample.act}>{sample.label}</Button>}
    </div>
  );
}
