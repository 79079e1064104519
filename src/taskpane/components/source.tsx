import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "../words";

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  address: { overflowWrap: "anywhere", fontWeight: tokens.fontWeightSemibold },
  button: { flexShrink: 0 },
});

/** Which table is meant, always shown, and the way to another. */
export function Source({
  address,
  pickAgain,
}: {
  readonly address: string;
  readonly pickAgain: () => void;
}): ReactElement {
  const styles = useStyles();
  const words = useWords();
  return (
    <div className={styles.row}>
      <span className={styles.address}>{words.common.table(address)}</span>
      <Button size="small" className={styles.button} onClick={pickAgain}>
        {words.common.pickAgain}
      </Button>
    </div>
  );
}
