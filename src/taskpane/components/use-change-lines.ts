import { ofCell } from "../../domain";
import { shownNumber } from "../../locales/number";
import { cellAddress } from "../../sheets/address";
import type { CellValue } from "../../sheets/region";
import { type Message, useLanguage, useWords } from "../words";
import type { Proposal } from "./proposal";

const shownChanges = 8;

/**
 * What writing would do, as messages: the sheets that are added, the cells that change with their
 * old and new values.
 */
export function useChangeLines(proposal: Proposal | undefined): readonly Message[] {
  const words = useWords();
  const language = useLanguage();
  if (!proposal) return [];
  const { added: count, changes, title } = proposal;
  const said = (text: string): string => (title === undefined ? text : `${title}: ${text}`);
  const added: Message[] =
    count > 0 ? [{ intent: "info", text: said(words.targets.wouldAdd(count)) }] : [];
  const [first] = changes;
  const labels = proposal.pending.reduce((sum, { found }) => sum + (found?.changes.length ?? 0), 0);
  if (!first)
    return count > 0
      ? added
      : [
          {
            intent: "info",
            text: said(
              labels > 0 ? words.targets.wouldChange(labels) : words.targets.nothingChanges,
            ),
          },
        ];
  const show = (value: CellValue): string =>
    typeof value === "number"
      ? shownNumber(ofCell(value), language, 2)
      : value === ""
        ? "–"
        : String(value).slice(0, 40);
  const isMany = new Set(changes.map(({ sheetId }) => sheetId)).size > 1;
  const lines = changes
    .slice(0, shownChanges)
    .map(({ sheet, who, what, row, column, before, after }) => {
      const where = `${who} ${what}`.trim() || cellAddress(row, column);
      return words.targets.changeLine(
        isMany ? `${sheet} ${where}` : where,
        show(before),
        show(after),
      );
    });
  const rest = changes.length - shownChanges;
  const text = [
    said(words.targets.wouldChange(changes.length)),
    ...lines,
    ...(rest > 0 ? [words.common.more(rest)] : []),
  ].join("\n");
  return [
    ...added,
    {
      intent: "warning",
      text,
      cell: { sheetId: first.sheetId, row: first.row, column: first.column },
    },
  ];
}
