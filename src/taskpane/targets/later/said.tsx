import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "../../words";

const useStyles = makeStyles({
  line: {
    display: "flex",
    justifyContent: "space-between",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
  },
});

interface SaidProps {
  readonly text: string;
  readonly remove: () => void;
}

/** What was said about somebody, and a button that takes it back. */
export function Said({ text, remove }: SaidProps): ReactElement {
  const styles = useStyles();
  const { later } = useWords().targets;
  return (
    <div className={styles.line}>
      <span>{text}</span>
      <Button size="small" appearance="subtle" onClick={remove}>
        {later.unlock}
      </Button>
    </div>
  );
}
