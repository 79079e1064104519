import { Button, Divider, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useReducer, useState } from "react";
import type { Finding } from "../../sheets/check/finding";
import { findingsIn } from "../../sheets/check/findings";
import type { Region } from "../../sheets/region";
import { inputKeys, staleInputs } from "../components/kept-inputs";
import { Messages } from "../components/messages";
import { useWorkbook } from "../use-workbook";
import { useLanguage, useWords } from "../words";
import type { Workbook } from "../workbook";
import { useOutcome } from "../writing/use-outcome";
import { type Writer, useWriter } from "../writing/use-writer";
import { idle, isBusy, messagesIn, nextWriting } from "../writing/writing";
import { findingMessage } from "./finding-message";
import { SendingChoice } from "./sending-choice";
import { useSendingCopy } from "./use-sending-copy";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

const mostListed = 40;

/**
 * Looks through the whole workbook; each finding is a line with a jump, broken formulas can be
 * written anew.
 */
export function Check(): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const [writing, dispatch] = useReducer(nextWriting, idle);
  const writer = useWriter(dispatch);
  const { report, unwrap } = useOutcome(dispatch);
  const sending = useSendingCopy(writer, { report, unwrap });
  const { findings, broken, run, fix } = useFindings(writer, report, unwrap);
  return (
    <div className={styles.screen}>
      <Button appearance="primary" onClick={() => void run()}>
        {words.tools.run}
      </Button>
      <Messages messages={messagesIn(writing)} />
      {broken > 0 && <Button onClick={() => void fix()}>{words.tools.fix}</Button>}
      <Messages
        messages={findings.map((finding) => findingMessage(finding, words.tools, language))}
        most={mostListed}
      />
      <Divider />
      <div>{words.tools.sendHint}</div>
      <Button disabled={isBusy(writing)} onClick={() => void sending.look()}>
        {words.tools.send}
      </Button>
      <SendingChoice sending={sending} isBusy={isBusy(writing)} />
    </div>
  );
}

interface Findings {
  readonly findings: readonly Finding[];
  /** How many formulas can be written anew. */
  readonly broken: number;
  readonly run: () => Promise<void>;
  readonly fix: () => Promise<void>;
}

function useFindings(
  writer: Writer,
  report: ReturnType<typeof useOutcome>["report"],
  unwrap: ReturnType<typeof useOutcome>["unwrap"],
): Findings {
  const workbook = useWorkbook();
  const { tools } = useWords();
  const [findings, setFindings] = useState<readonly Finding[]>([]);
  const broken = findings.flatMap((finding) => (finding.kind === "broken" ? [finding] : []));
  const run = async (): Promise<void> => {
    const sheets = unwrap(await workbook.readWorkbook());
    if (!sheets) return;
    const found = [...findingsIn(sheets), ...(await staleFindings(workbook, sheets))];
    setFindings(found);
    report(
      found.length === 0
        ? [{ intent: "success", text: tools.allGood(String(sheets.length)) }]
        : [{ intent: "info", text: tools.found(String(found.length)) }],
    );
  };
  const fix = async (): Promise<void> => {
    const said = tools.fixed(String(broken.length));
    if (await writer.writeFormulas(broken, tools.fix, said))
      setFindings(findings.filter(({ kind }) => kind !== "broken"));
  };
  return { findings, broken: broken.length, run, fix };
}

/** Figures that were written as values, and whose tables have changed since. */
async function staleFindings(workbook: Workbook, sheets: readonly Region[]): Promise<Finding[]> {
  const found = await Promise.all(
    Object.values(inputKeys).map((key) => staleInputs(workbook, key)),
  );
  return found.flatMap((stale) =>
    stale
      ? [
          {
            ...stale,
            kind: "stale",
            sheetName: sheets.find(({ sheetId }) => sheetId === stale.sheetId)?.sheetName ?? "",
          },
        ]
      : [],
  );
}
