import { ofCell } from "../../domain";
import type { Language } from "../../locales/language";
import { shownNumber } from "../../locales/number";
import { cellAddress } from "../../sheets/address";
import type { ChangeLine } from "../../sheets/changes";
import type { CellValue } from "../../sheets/region";
import { type Message, useLanguage, useWords } from "../words";
import {
  type BlockProposal,
  type Proposal,
  type SheetsProposal,
  isMany,
  overwrittenOf,
} from "./proposal";

const longest = 40;

/** What a sheet of one page takes to be written, roughly. */
const secondsPerSheet = 0.2;

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

function blockLines(proposal: BlockProposal, words: Words): readonly Message[] {
  const { common } = words;
  const { write } = proposal;
  const overwritten = overwrittenOf(proposal);
  const [first, ...others] = overwritten;
  if (!first) return [{ intent: "info", text: common.noOverwrite }];
  const { row, column, content } = first;
  const text = common.overwrites(
    overwritten.length,
    cellAddress(row, column),
    String(content).slice(0, longest),
  );
  const details = others.map((cell) => {
    const after = write.cells[cell.row - write.row]?.[cell.column - write.column];
    return words.targets.changeLine(
      cellAddress(cell.row, cell.column),
      String(cell.content).slice(0, longest),
      String(after || "–").slice(0, longest),
    );
  });
  const cell = { sheetId: write.sheetId, row, column };
  return [{ intent: "warning", text, details, cell }];
}

function sheetLines(
  proposal: SheetsProposal,
  words: Words,
  language: Language,
): readonly Message[] {
  const { added: count, changes, title, pending } = proposal;
  const said = (text: string): string => (title === undefined ? text : `${title}: ${text}`);
  const info = (text: string): Message => ({ intent: "info", text: said(text) });
  const many: Message = {
    intent: "warning",
    text: said(words.common.addsMany(count, Math.ceil((count * secondsPerSheet) / 60))),
  };
  const few = count > 0 ? [info(words.targets.wouldAdd(count))] : [];
  const added = isMany(proposal) ? [many] : few;
  const [first] = changes;
  const labels = pending.reduce((sum, { found }) => sum + (found?.changes.length ?? 0), 0);
  if (!first && count > 0) return added;
  if (!first)
    return [info(labels > 0 ? words.targets.wouldChange(labels) : words.targets.nothingChanges)];
  const text = said(words.targets.wouldChange(changes.length));
  const details = listed(changes, words, language);
  const { sheetId, row, column } = first;
  return [...added, { intent: "warning", text, details, cell: { sheetId, row, column } }];
}

function listed(changes: readonly ChangeLine[], words: Words, language: Language): string[] {
  const isMany = new Set(changes.map(({ sheetId }) => sheetId)).size > 1;
  return changes.map(({ sheet, names, what, row, column, before, after }) => {
    const where = `${names} ${what}`.trim() || cellAddress(row, column);
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
