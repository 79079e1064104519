import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { Messages } from "../components/messages";
import { useWords } from "../words";
import { useChangeLines } from "./change-lines";
import { KeepMine } from "./keep-mine";
import { isMany, overwrites } from "./proposal";
import { isBusy, proposalIn } from "./writing";
import { useWritingParts } from "./writing-context";

const useStyles = makeStyles({ row: { display: "flex", gap: tokens.spacingHorizontalS } });

/** What would be overwritten, to be confirmed or dropped; nothing where nothing would. */
export function Confirm(): ReactElement | null {
  const styles = useStyles();
  const { common } = useWords();
  const { writing, write, drop } = useWritingParts();
  const proposal = proposalIn(writing);
  const lines = useChangeLines(proposal);
  if (!proposal || isBusy(writing)) return null;
  const isOver = overwrites(proposal);
  if (!isOver && !isMany(proposal)) return null;
  return (
    <div>
      <Messages messages={lines} />
      <KeepMine />
      <div className={styles.row}>
        <Button appearance="primary" onClick={write}>
          {isOver ? common.overwriteAnyway : common.write}
        </Button>
        <Button onClick={drop}>{common.cancel}</Button>
      </div>
    </div>
  );
}
