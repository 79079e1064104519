import { Button, Divider, makeStyles, tokens } from "@fluentui/react-components";
import { type ReactElement, useState } from "react";
import type { Language } from "../../locales/language";
import { shownNumber } from "../../locales/number";
import { refusalText } from "../../locales/refusal-text";
import type { ToolsWords } from "../../locales/tools-shape";
import { cellAddress } from "../../sheets/address";
import type { Finding } from "../../sheets/check/finding";
import { findingsIn } from "../../sheets/check/findings";
import type { Region } from "../../sheets/region";
import { sendingCopy } from "../../sheets/sending-copy";
import { inputKeys, staleInputs } from "../components/kept-inputs";
import { Messages } from "../components/messages";
import { type Message, useLanguage, useWords } from "../words";
import type { Workbook } from "../workbook";

const useStyles = makeStyles({
  screen: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/**
 * Looks through the whole workbook; each finding is a line with a jump, broken formulas can be
 * written anew.
 */
export function Check({ workbook }: { readonly workbook: Workbook }): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const language = useLanguage();
  const [findings, setFindings] = useState<readonly Finding[] | undefined>(undefined);
  const [messages, setMessages] = useState<readonly Message[]>([]);
  const run = async (): Promise<void> => {
    const sheets = await workbook.readWorkbook();
    if (!sheets.ok)
      return setMessages([
        { intent: "error", text: words.troubles[sheets.trouble.code](sheets.trouble.got) },
      ]);
    const found = [...findingsIn(sheets.value), ...(await staleFindings(workbook, sheets.value))];
    setFindings(found);
    setMessages([
      found.length === 0
        ? { intent: "success", text: words.tools.allGood(String(sheets.value.length)) }
        : { intent: "info", text: words.tools.found(String(found.length)) },
    ]);
  };
  const broken = (findings ?? []).flatMap((finding) =>
    finding.kind === "broken" ? [finding] : [],
  );
  const fix = async (): Promise<void> => {
    const before = await workbook.writeFormulas(broken);
    if (!before.ok)
      return setMessages([
        { intent: "error", text: words.troubles[before.trouble.code](before.trouble.got) },
      ]);
    workbook.journal.record({ label: words.tools.fix, before: before.value, addedSheets: [] });
    setFindings((findings ?? []).filter(({ kind }) => kind !== "broken"));
    setMessages([{ intent: "success", text: words.tools.fixed(String(broken.length)) }]);
  };
  const send = async (): Promise<void> => setMessages(await makeCopy(workbook, words));
  return (
    <div className={styles.screen}>
      <Button appearance="primary" onClick={() => void run()}>
        {words.tools.run}
      </Button>
      <Messages messages={messages} workbook={workbook} />
      {broken.length > 0 && <Button onClick={() => void fix()}>{words.tools.fix}</Button>}
      <Messages
        messages={(findings ?? []).map((finding) => messageOf(finding, words.tools, language))}
        workbook={workbook}
        most={40}
      />
      <Divider />
      <div>{words.tools.sendHint}</div>
      <Button onClick={() => void send()}>{words.tools.send}</Button>
    </div>
  );
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

/** The copy as new sheets, one step of the journal, and what was done in words. */
async function makeCopy(
  workbook: Workbook,
  words: ReturnType<typeof useWords>,
): Promise<readonly Message[]> {
  const trouble = (code: keyof typeof words.troubles, got: string): readonly Message[] => [
    { intent: "error", text: words.troubles[code](got) },
  ];
  const [regions, sheets] = [await workbook.readWorkbook(), await workbook.readFormatted()];
  if (!regions.ok) return trouble(regions.trouble.code, regions.trouble.got);
  if (!sheets.ok) return trouble(sheets.trouble.code, sheets.trouble.got);
  const withRaters = new Set(
    findingsIn(regions.value).flatMap(({ kind, sheetId }) => (kind === "raters" ? [sheetId] : [])),
  );
  const copy = sendingCopy(sheets.value, withRaters, words.tools.sendName);
  const written = await workbook.putSheets(
    copy.models.map((model) => ({ key: model.name, model, found: undefined })),
  );
  if (!written.ok) return trouble(written.trouble.code, written.trouble.got);
  const put = written.value?.added ?? [];
  workbook.journal.record({
    label: words.tools.send,
    before: [],
    addedSheets: put.map(({ id }) => id),
  });
  return [
    {
      intent: "success",
      text: words.tools.sent(String(put.length), String(copy.formulas), copy.leftOut.join(", ")),
    },
  ];
}

function messageOf(finding: Finding, words: ToolsWords, language: Language): Message {
  const { sheetId, sheetName, row, column } = finding;
  const where = `${sheetName}!${cellAddress(row, column)}`;
  const cell = { sheetId, row, column };
  switch (finding.kind) {
    case "broken":
      return { intent: "error", text: words.broken(where, finding.formula), cell };
    case "error":
      return { intent: "warning", text: words.errorCell(where, finding.got), cell };
    case "sum":
      return {
        intent: "error",
        text: words.sumOff(
          where,
          shownNumber(finding.sum, language),
          shownNumber(finding.got, language),
        ),
        cell,
      };
    case "scheme":
      return {
        intent: "error",
        text: words.schemeFlaw(where, refusalText(finding.refusal, language)),
        cell,
      };
    case "unrated":
      return { intent: "warning", text: words.unrated(where, String(finding.count)), cell };
    case "step":
      return {
        intent: "error",
        text: words.stepOff(
          where,
          shownNumber(finding.got, language),
          shownNumber(finding.step, language),
        ),
        cell,
      };
    case "edge":
      return {
        intent: "info",
        text: words.nearEdge(where, finding.who, shownNumber(finding.got, language, 2)),
        cell,
      };
    case "stale":
      return { intent: "warning", text: words.stale(where, finding.what), cell };
    case "raters":
      return { intent: "info", text: words.ratersVisible(sheetName), cell };
  }
}
