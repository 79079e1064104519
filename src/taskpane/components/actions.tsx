import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "../words";

const useStyles = makeStyles({
  row: {
    display: "flex",
    justifyContent: "flex-end",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalL,
  },
});

interface ActionsProps {
  readonly back?: (() => void) | undefined;
  /** A second way on, beside the primary one. */
  readonly other?: ReactElement | undefined;
  readonly primary: {
    readonly label: string;
    readonly act: () => void;
    readonly disabled: boolean;
  };
}

/** One primary action, always in the same place. */
export function Actions({ back, other, primary }: ActionsProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  return (
    <div className={styles.row}>
      {back && <Button onClick={back}>{words.common.back}</Button>}
      {other}
      <Button appearance="primary" disabled={primary.disabled} onClick={primary.act}>
        {primary.label}
      </Button>
    </div>
  );
}
