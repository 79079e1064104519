import { ofCell } from "../../domain";
import type { Language } from "../../locales/language";
import { shownNumber } from "../../locales/number";
import { cellAddress } from "../../sheets/address";
import type { ChangeLine } from "../../sheets/changes";
import type { CellValue } from "../../sheets/region";
import { type Message, useLanguage, useWords } from "../words";
import type { BlockProposal, Proposal, SheetsProposal } from "./proposal";

const shownChanges = 8;

type Words = ReturnType<typeof useWords>;

/**
 * What writing would do, as messages: the sheets that are added, the cells that change with their
 * old and new values.
 */
export function useChangeLines(proposal: Proposal | undefined): readonly Message[] {
  const words = useWords();
  const language = useLanguage();
  if (!proposal) return [];
  return proposal.kind === "block"
    ? blockLines(proposal, words)
    : sheetLines(proposal, words, language);
}

function blockLines({ overwritten, write }: BlockProposal, words: Words): readonly Message[] {
  const { common } = words;
  const [first, ...others] = overwritten;
  if (!first) return [{ intent: "info", text: common.noOverwrite }];
  const { row, column, content } = first;
  const rest = others.length - shownChanges;
  const text = [
    common.overwrites(overwritten.length, cellAddress(row, column), String(content).slice(0, 40)),
    ...others
      .slice(0, shownChanges)
      .map((cell) =>
        words.targets.changeLine(
          cellAddress(cell.row, cell.column),
          String(cell.content).slice(0, 40),
          String(write.cells[cell.row - write.row]?.[cell.column - write.column] || "–").slice(
            0,
            40,
          ),
        ),
      ),
    ...(rest > 0 ? [common.more(rest)] : []),
  ].join("\n");
  return [{ intent: "warning", text, cell: { sheetId: write.sheetId, row, column } }];
}

function sheetLines(
  proposal: SheetsProposal,
  words: Words,
  language: Language,
): readonly Message[] {
  const { added: count, changes, title, pending } = proposal;
  const said = (text: string): string => (title === undefined ? text : `${title}: ${text}`);
  const info = (text: string): Message => ({ intent: "info", text: said(text) });
  const added = count > 0 ? [info(words.targets.wouldAdd(count))] : [];
  const [first] = changes;
  const labels = pending.reduce((sum, { found }) => sum + (found?.changes.length ?? 0), 0);
  if (!first && count > 0) return added;
  if (!first)
    return [info(labels > 0 ? words.targets.wouldChange(labels) : words.targets.nothingChanges)];
  const rest = changes.length - shownChanges;
  const text = [
    said(words.targets.wouldChange(changes.length)),
    ...listed(changes, words, language),
    ...(rest > 0 ? [words.common.more(rest)] : []),
  ].join("\n");
  const { sheetId, row, column } = first;
  return [...added, { intent: "warning", text, cell: { sheetId, row, column } }];
}

function listed(changes: readonly ChangeLine[], words: Words, language: Language): string[] {
  const isMany = new Set(changes.map(({ sheetId }) => sheetId)).size > 1;
  return changes.slice(0, shownChanges).map(({ sheet, who, what, row, column, before, after }) => {
    const where = `${who} ${what}`.trim() || cellAddress(row, column);
    const place = isMany ? `${sheet} ${where}` : where;
    return words.targets.changeLine(
      place,
      shownValue(before, language),
      shownValue(after, language),
    );
  });
}

function shownValue(value: CellValue, language: Language): string {
  if (typeof value === "number") return shownNumber(ofCell(value), language, 2);
  return value === "" ? "–" : String(value).slice(0, 40);
}
