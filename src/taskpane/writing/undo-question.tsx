import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { cellAddress } from "../../sheets/address";
import { Messages } from "../components/messages";
import { type Message, useWords } from "../words";
import type { Undo } from "./use-undo";

const useStyles = makeStyles({
  question: {
    padding: tokens.spacingHorizontalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    maxHeight: "50vh",
    overflowY: "auto",
    flexShrink: 0,
  },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const [longest, most] = [40, 100];

/** What somebody has typed since the step that is to be undone: it stays, or goes as well. */
export function UndoQuestion({ question, isBusy, undo, drop }: Undo): ReactElement | null {
  const styles = useStyles();
  const { common } = useWords();
  if (!question) return null;
  const { typed } = question;
  const canStay = typed.every(({ isMoved }) => !isMoved);
  const cells = typed.map(({ sheetId, sheetName, row, column, content }): Message => ({
    intent: "warning",
    text: `${sheetName}!${cellAddress(row, column)}: ${String(content).slice(0, longest)}`,
    cell: { sheetId, row, column },
  }));
  return (
    <div className={styles.question}>
      <strong>{common.typedSince(typed.length)}</strong>
      <Messages messages={cells} most={most} />
      {!canStay && <span>{common.undoMoves}</span>}
      <div className={styles.row}>
        {canStay && (
          <Button appearance="primary" disabled={isBusy} onClick={() => void undo("stays")}>
            {common.undoRest}
          </Button>
        )}
        <Button disabled={isBusy} onClick={() => void undo("goes")}>
          {common.undoAll}
        </Button>
        <Button disabled={isBusy} onClick={drop}>
          {common.cancel}
        </Button>
      </div>
    </div>
  );
}
