import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import type { Workbook } from "../workbook";
import { useWords } from "../words";
import { Messages } from "./messages";
import { type Proposal, overwrites } from "./proposal";
import { useChangeLines } from "./use-change-lines";

const useStyles = makeStyles({ row: { display: "flex", gap: tokens.spacingHorizontalS } });

interface ConfirmProps {
  readonly workbook: Workbook;
  readonly proposal: Proposal | undefined;
  readonly busy: boolean;
  readonly write: () => void;
  readonly drop: () => void;
}

/** What would be overwritten, to be confirmed or dropped; nothing where nothing would. */
export function Confirm({
  workbook,
  proposal,
  busy,
  write,
  drop,
}: ConfirmProps): ReactElement | null {
  const styles = useStyles();
  const { common } = useWords();
  const lines = useChangeLines(proposal);
  if (!proposal || busy || !overwrites(proposal)) return null;
  return (
    <div>
      <Messages messages={lines} workbook={workbook} />
      <div className={styles.row}>
        <Button appearance="primary" onClick={write}>
          {common.overwriteAnyway}
        </Button>
        <Button onClick={drop}>{common.cancel}</Button>
      </div>
    </div>
  );
}
