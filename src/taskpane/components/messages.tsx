import { Link, MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import { Details } from "./details";
import { useWorkbook } from "../use-workbook";
import { type Message, useWords } from "../words";

const usual = 5;

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    ":not(:empty)": { margin: `${tokens.spacingVerticalS} 0` },
  },
  bar: {
    alignItems: "start",
    minHeight: "unset",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  body: { whiteSpace: "pre-line", overflowWrap: "anywhere", paddingRight: 0 },
  jump: { marginLeft: tokens.spacingHorizontalS },
});

interface MessagesProps {
  readonly messages: readonly Message[];
  /** How many are shown at once. */
  readonly most?: number;
}

/** What is wrong or done; a message about a cell leads there. */
export function Messages({ messages, most = usual }: MessagesProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const shown = isOpen ? messages : messages.slice(0, most);
  const rest = messages.length - shown.length;
  return (
    <div className={styles.list} role="status" aria-live="polite">
      {shown.map((message, index) => (
        <Line key={`${message.text} ${occurrence(shown, index)}`} message={message} />
      ))}
      {rest > 0 && (
        <Link as="button" onClick={() => setOpen(true)}>
          {words.common.more(rest)}
        </Link>
      )}
    </div>
  );
}

function Line({ message }: { readonly message: Message }): ReactElement {
  const { intent, text, details, cell, action } = message;
  const workbook = useWorkbook();
  const styles = useStyles();
  const words = useWords();
  return (
    <MessageBar intent={intent} layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        {text}
        {details && <Details lines={details} />}
        {cell && (
          <Link
            className={styles.jump}
            onClick={() => void workbook.selectCell(cell.sheetId, cell.row, cell.column)}
          >
            {words.common.showCell}
          </Link>
        )}
        {action && (
          <Link className={styles.jump} onClick={action.act}>
            {action.label}
          </Link>
        )}
      </MessageBarBody>
    </MessageBar>
  );
}

/** How often a message stands before its place already: two of the same text are told apart. */
function occurrence(messages: readonly Message[], index: number): number {
  return messages.slice(0, index).filter(({ text }) => text === messages[index]?.text).length;
}
