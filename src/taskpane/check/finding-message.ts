import type { Language } from "../../locales/language";
import { shownNumber } from "../../locales/number";
import { refusalText } from "../../locales/refusal-text";
import type { ToolsWords } from "../../locales/tools-shape";
import { cellAddress } from "../../sheets/address";
import type { Finding } from "../../sheets/check/finding";
import type { Message } from "../words";

/** A finding in words, with a jump to its cell. */
export function findingMessage(finding: Finding, words: ToolsWords, language: Language): Message {
  const { sheetId, row, column } = finding;
  const text = textOf(finding, words, language);
  return { intent: intents[finding.kind], text, cell: { sheetId, row, column } };
}

const intents: { readonly [Kind in Finding["kind"]]: Message["intent"] } = {
  broken: "error",
  error: "warning",
  behind: "error",
  sum: "error",
  year: "error",
  typed: "warning",
  scheme: "error",
  unrated: "warning",
  step: "error",
  edge: "info",
  "pay-nobody": "warning",
  "pay-blank": "warning",
  stale: "warning",
  raters: "info",
};

function textOf(finding: Finding, words: ToolsWords, language: Language): string {
  const where = `${finding.sheetName}!${cellAddress(finding.row, finding.column)}`;
  const show = (value: Parameters<typeof shownNumber>[0]): string => shownNumber(value, language);
  switch (finding.kind) {
    case "broken":
      return words.broken(where, finding.formula);
    case "error":
      return words.errorCell(where, finding.got);
    case "behind":
      return `${where} ${finding.said}`;
    case "year":
      return words.yearOff(where, show(finding.sum), show(finding.got));
    case "typed":
      return words.typedOver(where, show(finding.got));
    case "sum":
      return words.sumOff(where, show(finding.sum), show(finding.got));
    case "scheme":
      return words.schemeRefused(where, refusalText(finding.refusal, language));
    case "unrated":
      return words.unrated(where, String(finding.count));
    case "step":
      return words.stepOff(where, show(finding.got), show(finding.step));
    case "edge":
      return words.nearEdge(where, finding.who, shownNumber(finding.got, language, 2));
    case "pay-nobody":
      return words.payNobody(where, finding.who);
    case "pay-blank":
      return words.payBlank(where, finding.who);
    case "stale":
      return words.stale(where, finding.what);
    case "raters":
      return words.ratersVisible(finding.sheetName);
  }
}
