import type { Dispatch } from "react";
import type { JournalEntry } from "../../excel/journal";
import type { Watch, WrittenSheets } from "../../excel/put-sheets";
import type { WantedCopy } from "../../excel/copy-sheets";
import type { CellFormula } from "../../excel/write-formulas";
import { addressOf } from "../../sheets/address";
import { useWorkbook } from "../use-workbook";
import { type Message, useWords } from "../words";
import type { BlockProposal, Proposal } from "./proposal";
import { useOutcome } from "./use-outcome";
import { useReadBack } from "./use-read-back";
import type { Sheets, WritingAction } from "./writing";

/** What a write has put into the workbook. */
export interface Written {
  readonly entry: JournalEntry;
  readonly sheets: Sheets;
  /** What could not be done of it, or does not show as it was to. */
  readonly but?: Message;
}

/** How what was compared is put into the workbook; what goes wrong is said. */
interface Putting {
  readonly put: (proposal: Proposal) => Promise<Written | undefined>;
  readonly putCopies: (
    wanted: readonly WantedCopy[],
    label: string,
  ) => Promise<Written | undefined>;
  readonly putFormulas: (
    cells: readonly CellFormula[],
    label: string,
  ) => Promise<Written | undefined>;
}

export function usePutting(dispatch: Dispatch<WritingAction>, begin: () => Watch): Putting {
  const workbook = useWorkbook();
  const { common } = useWords();
  const readBack = useReadBack();
  const { report, unwrap } = useOutcome(dispatch);

  const putBlock = async (block: BlockProposal): Promise<Written | undefined> => {
    begin();
    const before = unwrap(await workbook.applyWrite(block.write, block.overwritten));
    if (!before) return undefined;
    const label = `${block.sheetName}!${addressOf(before)}`;
    return { entry: { label, written: [before], added: [] }, sheets: {} };
  };

  const put: Putting["put"] = async (proposal) => {
    if (proposal.kind === "block") return putBlock(proposal);
    const outcome = await workbook.putSheets(proposal.pending, begin());
    const written = unwrap(outcome);
    if (outcome.ok && !written) report([{ intent: "info", text: common.cancelled }]);
    if (!written) return undefined;
    const put = writtenSheets(written);
    const off = await readBack(proposal.pending, put.sheets);
    if (off) return { ...put, but: off };
    const but = { intent: "warning", text: common.withoutPaper } as const;
    return written.isPrintable ? put : { ...put, but };
  };

  const putFormulas: Putting["putFormulas"] = async (cells, label) => {
    const before = unwrap(await workbook.writeFormulas(cells));
    return before && { entry: { label, written: before, added: [] }, sheets: {} };
  };

  const putCopies: Putting["putCopies"] = async (wanted, label) => {
    begin();
    const step = unwrap(await workbook.copySheets(wanted));
    return step && { entry: { ...step, label }, sheets: {} };
  };

  return { put, putFormulas, putCopies };
}

function writtenSheets({ added, written, names }: WrittenSheets): Written {
  const label = names.length > 2 ? `${names[0] ?? ""} … ${names.at(-1) ?? ""}` : names.join(", ");
  return {
    entry: { label, written, added },
    sheets: Object.fromEntries(added.map(({ key, id }) => [key, id])),
  };
}
