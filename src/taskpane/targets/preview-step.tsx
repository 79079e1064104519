import { makeStyles, tokens } from "@fluentui/react-components";
import type { Dispatch, ReactElement } from "react";
import { addressOf, cellAddress } from "../../excel/address";
import type { Overwritten, Write } from "../../excel/write";
import { shownNumber } from "../../locales/number";
import { Actions } from "../components/actions";
import { Messages } from "../components/messages";
import type { Workbook } from "../workbook";
import { type Message, useLanguage, useWords } from "../words";
import type { Plan } from "./plan";
import { ShareTable } from "./share-table";
import type { TargetsAction, TargetsState } from "./state";

const useStyles = makeStyles({
  destination: { color: tokens.colorNeutralForeground2, margin: `${tokens.spacingVerticalS} 0`, overflowWrap: "anywhere" },
});

interface PreviewStepProps {
  readonly workbook: Workbook;
  readonly state: TargetsState;
  readonly plan: Plan;
  readonly write: Write;
  readonly sheetName: string;
  readonly dispatch: Dispatch<TargetsAction>;
  readonly commit: () => void;
}

/** The sheet in small: every share, their sum, and what would be overwritten. */
export function PreviewStep({ workbook, state, plan, write, sheetName, dispatch, commit }: PreviewStepProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const audit = useAudit(plan);
  const { overwritten, busy, messages, written } = state;
  const block = { row: write.row, column: write.column, rows: write.cells.length, columns: 1 };
  const overwrites = overwritten ? [overwriteMessage(words, write, overwritten)] : [];
  const isWritten = written !== undefined;
  return (
    <>
      <Messages messages={[audit]} workbook={workbook} />
      <ShareTable plan={plan} />
      <div className={styles.destination}>{words.targets.destination(`${sheetName}!${addressOf(block)}`)}</div>
      <Messages messages={messages.length > 0 ? messages : overwrites} workbook={workbook} />
      <Actions
        back={() => dispatch({ kind: "go", step: 1 })}
        primary={{
          label: busy ? words.common.writing : overwritten && overwritten.length > 0 && !isWritten ? words.common.overwriteAnyway : words.common.write,
          act: commit,
          disabled: busy || overwritten === undefined || isWritten,
        }}
      />
    </>
  );
}

function useAudit({ total, sum, step, largestRounding }: Plan): Message {
  const words = useWords();
  const language = useLanguage();
  const show = (value: typeof total): string => shownNumber(value, language);
  if (!sum.eq(total)) return { intent: "error", text: words.targets.auditBad(show(sum.minus(total))) };
  return { intent: "success", text: words.targets.auditOk(show(total), show(step), shownNumber(largestRounding, language, 2)) };
}

function overwriteMessage(words: ReturnType<typeof useWords>, { sheetId }: Write, overwritten: readonly Overwritten[]): Message {
  const [first] = overwritten;
  if (!first) return { intent: "info", text: words.common.noOverwrite };
  const text = words.common.overwrites(overwritten.length, cellAddress(first.row, first.column), String(first.content).slice(0, 40));
  return { intent: "warning", text, cell: { sheetId, row: first.row, column: first.column } };
}
