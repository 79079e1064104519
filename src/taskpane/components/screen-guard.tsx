import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Component, type ReactElement, type ReactNode, useState } from "react";
import { useWorkbook } from "../use-workbook";
import { useWords } from "../words";

interface ScreenGuardProps {
  readonly name: string;
  readonly children: ReactNode;
}

/** A screen that fails says so and offers ways on; the other screens go on as they were. */
export class ScreenGuard extends Component<
  ScreenGuardProps,
  { readonly failure: Error | undefined }
> {
  override state = { failure: undefined as Error | undefined };

  static getDerivedStateFromError(error: unknown): { readonly failure: Error } {
    return { failure: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { failure } = this.state;
    if (!failure) return this.props.children;
    const again = (): void => this.setState({ failure: undefined });
    return <Failure name={this.props.name} failure={failure} again={again} />;
  }
}

const useStyles = makeStyles({
  box: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  title: { fontWeight: tokens.fontWeightSemibold },
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  details: {
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    resize: "vertical",
  },
});

interface FailureProps {
  readonly name: string;
  readonly failure: Error;
  readonly again: () => void;
}

/** What happened, in words; the details name no cell of the workbook. */
function Failure({ name, failure, again }: FailureProps): ReactElement {
  const styles = useStyles();
  const { common } = useWords();
  const workbook = useWorkbook();
  const [isCopied, setCopied] = useState(false);
  const details = [`Merit · ${name}`, failure.message, failure.stack ?? ""].join("\n");
  const forget = async (): Promise<void> => {
    await workbook.forgetSettings();
    again();
  };
  // Where a browser keeps the clipboard shut, the details stand in the box to be marked by hand.
  const copy = (): Promise<void> =>
    navigator.clipboard.writeText(details).then(
      () => setCopied(true),
      () => undefined,
    );
  return (
    <div className={styles.box} role="alert">
      <div className={styles.title}>{common.failed}</div>
      <div>{common.failedHint}</div>
      <div className={styles.row}>
        <Button appearance="primary" onClick={again}>
          {common.tryAgain}
        </Button>
        <Button onClick={() => void forget()}>{common.forget}</Button>
        <Button onClick={() => void copy()}>{isCopied ? common.copied : common.copyDetails}</Button>
      </div>
      <textarea
        className={styles.details}
        readOnly
        rows={6}
        value={details}
        aria-label={common.copyDetails}
      />
    </div>
  );
}
