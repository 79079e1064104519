import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "../words";
import type { Undo } from "./use-undo";

const useStyles = makeStyles({
  bar: { flexGrow: 1, minWidth: 0, padding: tokens.spacingHorizontalS, minHeight: "32px" },
  button: { width: "100%", justifyContent: "flex-start", fontWeight: tokens.fontWeightRegular },
  note: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    padding: `0 ${tokens.spacingHorizontalS}`,
  },
});

/** The journal's newest entry at the foot of the pane, and what became of it. */
export function UndoBar({ last, undone, note, isBusy, question, undo, redo }: Undo): ReactElement {
  const styles = useStyles();
  const { common } = useWords();
  return (
    <div className={styles.bar}>
      <div role="status" className={styles.note}>
        {note}
      </div>
      {last && (
        <Button
          className={styles.button}
          appearance="subtle"
          size="small"
          disabled={isBusy || question !== undefined}
          onClick={() => void undo()}
        >
          ↶ {common.undoStep(last.label)}
        </Button>
      )}
      {undone && (
        <Button
          className={styles.button}
          appearance="subtle"
          size="small"
          disabled={isBusy || question !== undefined}
          onClick={() => void redo()}
        >
          ↷ {common.redoStep(undone.label)}
        </Button>
      )}
    </div>
  );
}
