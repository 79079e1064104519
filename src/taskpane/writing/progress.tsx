import { Button, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "../words";
import { useWritingParts } from "./writing-context";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalXS,
  },
});

/** How far long work is, and how to stop it. */
export function Progress(): ReactElement | null {
  const styles = useStyles();
  const { common } = useWords();
  const { writing, stop } = useWritingParts();
  if (writing.kind !== "writing" || writing.all === 0) return null;
  const { done, all } = writing;
  return (
    <div className={styles.row} role="status">
      <span>{common.progress(done, all)}</span>
      <ProgressBar value={done / all} aria-label={common.progress(done, all)} />
      <Button size="small" onClick={stop}>
        {common.cancel}
      </Button>
    </div>
  );
}
