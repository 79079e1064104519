import { Button, Text, makeStyles, tokens, useId } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { useWords } from "../words";

const useStyles = makeStyles({
  row: {
    display: "flex",
    justifyContent: "flex-end",
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalL,
  },
  why: {
    color: tokens.colorNeutralForeground2,
    textAlign: "right",
    margin: `${tokens.spacingVerticalXS} 0 0`,
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
    /** Why it cannot be pressed, and what to do [D15]. */
    readonly why?: string | undefined;
  };
}

/** One primary action, always in the same place. */
export function Actions({ back, other, primary }: ActionsProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const why = useId();
  const isExplained = primary.disabled && primary.why !== undefined;
  return (
    <>
      <div className={styles.row}>
        {back && <Button onClick={back}>{words.common.back}</Button>}
        {other}
        <Button
          appearance="primary"
          disabled={primary.disabled}
          aria-describedby={isExplained ? why : undefined}
          onClick={primary.act}
        >
          {primary.label}
        </Button>
      </div>
      {isExplained && (
        <Text as="p" id={why} size={200} className={styles.why}>
          {primary.why}
        </Text>
      )}
    </>
  );
}
