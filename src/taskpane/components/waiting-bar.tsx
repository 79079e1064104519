import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useEffect, useState, useSyncExternalStore } from "react";
import { useWorkbook } from "../use-workbook";
import { useWords } from "../words";

const useStyles = makeStyles({
  bar: {
    padding: tokens.spacingHorizontalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    flexShrink: 0,
  },
});

/** Until then nobody wonders. */
const patience = 5;

/** How long Excel has not answered, and how to stop waiting for it. */
export function WaitingBar(): ReactElement | null {
  const { waiting } = useWorkbook();
  const styles = useStyles();
  const { common } = useWords();
  const since = useSyncExternalStore(waiting.subscribe, () => waiting.since);
  const seconds = useSecondsSince(since);
  if (seconds < patience) return null;
  return (
    <div className={styles.bar}>
      <div role="status">{common.waiting(seconds)}</div>
      <Button size="small" onClick={() => waiting.stop()}>
        {common.stopWaiting}
      </Button>
    </div>
  );
}

function useSecondsSince(since: number | undefined): number {
  const [now, setNow] = useState(0);
  useEffect(() => {
    if (since === undefined) return undefined;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [since]);
  return since === undefined ? 0 : Math.max(0, Math.floor((now - since) / 1000));
}
