import { Button, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "../words";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalXS,
  },
});

/** How far long work is. */
export interface Progressing {
  readonly done: number;
  readonly all: number;
}

/** How far long work is, and how to stop it. */
export function Progress({
  progress,
  stop,
}: {
  readonly progress: Progressing | undefined;
  readonly stop: (() => void) | undefined;
}): ReactElement | null {
  const styles = useStyles();
  const { common } = useWords();
  if (!progress) return null;
  const { done, all } = progress;
  return (
    <div className={styles.row} role="status">
      <span>{common.progress(done, all)}</span>
      <ProgressBar value={all === 0 ? 0 : done / all} aria-label={common.progress(done, all)} />
      {stop && (
        <Button size="small" onClick={stop}>
          {common.cancel}
        </Button>
      )}
    </div>
  );
}
