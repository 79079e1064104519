import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useState, useSyncExternalStore } from "react";
import type { JournalEntry } from "../../excel/journal";
import { useWorkbook } from "../use-workbook";
import { useWords } from "../words";

const useStyles = makeStyles({
  bar: { flexGrow: 1, minWidth: 0, padding: tokens.spacingHorizontalS, minHeight: "32px" },
  button: { width: "100%", justifyContent: "flex-start", fontWeight: tokens.fontWeightRegular },
  note: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    padding: `0 ${tokens.spacingHorizontalS}`,
  },
});

/** What became of an undo, said until the next entry of the journal. */
interface UndoNote {
  readonly text: string;
  readonly last: JournalEntry | undefined;
}

/** The journal's newest entry at the foot of the pane, and what became of it. */
export function UndoBar(): ReactElement {
  const workbook = useWorkbook();
  const styles = useStyles();
  const words = useWords();
  const last = useSyncExternalStore(workbook.journal.subscribe, () => workbook.journal.last);
  const [note, setNote] = useState<UndoNote>();
  const [busy, setBusy] = useState(false);
  const undo = async (): Promise<void> => {
    setBusy(true);
    const undone = await workbook.journal.undo();
    const text = undone.ok
      ? words.common.undone(undone.value.entry.label, undone.value.skipped)
      : words.troubles[undone.trouble.code](undone.trouble.got);
    setNote({ text, last: workbook.journal.last });
    setBusy(false);
  };
  return (
    <div className={styles.bar}>
      <div role="status" className={styles.note}>
        {note?.last === last ? note?.text : ""}
      </div>
      {last && (
        <Button
          className={styles.button}
          appearance="subtle"
          size="small"
          disabled={busy}
          onClick={() => void undo()}
        >
          ↶ {words.common.undoStep(last.label)}
        </Button>
      )}
    </div>
  );
}
