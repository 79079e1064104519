import { type Dispatch, useRef } from "react";
import type { Watch } from "../../excel/put-sheets";
import type { WantedCopy } from "../../excel/copy-sheets";
import type { CellFormula } from "../../excel/write-formulas";
import type { Write } from "../../sheets/block-write";
import type { WantedSheet } from "../../sheets/comparison";
import { useWorkbook } from "../use-workbook";
import { type Message, useWords } from "../words";
import { type Proposal, type Saying, isMany, overwrites, sheetsProposal } from "./proposal";
import { type Written, usePutting } from "./use-putting";
import { useOutcome } from "./use-outcome";
import type { Sheets, WritingAction } from "./writing";

/**
 * How a screen writes: what would be overwritten is shown before; long writes say how far they are
 * and can be stopped; every write is one entry of the journal.
 */
export interface Writer {
  /** Compares sheets with what stands there, and writes them where nothing would be lost. */
  readonly propose: (wanted: readonly WantedSheet[], saying?: Partial<Saying>) => Promise<void>;
  /** Compares only. */
  readonly compare: (
    wanted: readonly WantedSheet[],
    saying?: Partial<Saying>,
  ) => Promise<Proposal | undefined>;
  /** Compares a block beside the user's own table. */
  readonly compareBlock: (write: Write, sheetName: string) => Promise<void>;
  readonly write: (proposal: Proposal) => Promise<void>;
  /** Writes formulas into single cells, as one entry of that name. */
  readonly writeFormulas: (
    cells: readonly CellFormula[],
    label: string,
    said: string,
  ) => Promise<boolean>;
  /** Copies sheets as values, as one entry of that name. */
  readonly copySheets: (
    wanted: readonly WantedCopy[],
    label: string,
    said: string,
  ) => Promise<boolean>;
  /** Begins long work: from now on it is watched and may be stopped. */
  readonly begin: () => Watch;
  readonly stop: () => void;
}

export function useWriter(
  dispatch: Dispatch<WritingAction>,
  keep: (sheets: Sheets) => Promise<void> = () => Promise.resolve(),
): Writer {
  const comparing = useComparing(dispatch);
  const watching = useWatching(dispatch);
  const writing = useWriting(dispatch, watching.begin, keep);
  const propose: Writer["propose"] = async (wanted, saying) => {
    dispatch({ kind: "looking" });
    const proposal = await comparing.compare(wanted, saying);
    if (proposal && !overwrites(proposal) && !isMany(proposal)) await writing.write(proposal);
  };
  return { ...comparing, ...watching, ...writing, propose };
}

/** Long work says how far it is, and stops when it is told to. */
function useWatching(dispatch: Dispatch<WritingAction>): Pick<Writer, "begin" | "stop"> {
  const stopped = useRef(false);
  const begin = (): Watch => {
    stopped.current = false;
    dispatch({ kind: "progress", done: 0, all: 0 });
    return {
      report: (done, all) => dispatch({ kind: "progress", done, all }),
      isStopped: () => stopped.current,
    };
  };
  return { begin, stop: () => (stopped.current = true) };
}

/** Every write is one entry of the journal. */
function useWriting(
  dispatch: Dispatch<WritingAction>,
  begin: () => Watch,
  keep: (sheets: Sheets) => Promise<void>,
): Pick<Writer, "write" | "writeFormulas" | "copySheets"> {
  const { journal } = useWorkbook();
  const putting = usePutting(dispatch, begin);
  const record = useRecording(dispatch);
  const put = async (proposal: Proposal): Promise<boolean> => {
    begin();
    if (proposal.before && !(await proposal.before())) return false;
    const written = await journal.during(async () => {
      const own = await putting.put(proposal);
      const { label = own?.entry.label ?? "" } = proposal;
      const entry = own && { ...own.entry, label };
      if (entry) record({ ...own, entry }, proposal.said(label), () => put(proposal));
      return own;
    });
    if (!written) return false;
    await keep(written.sheets);
    await proposal.after?.();
    return true;
  };
  const writeFormulas: Writer["writeFormulas"] = (cells, label, said) =>
    journal.during(async () => {
      const written = await putting.putFormulas(cells, label);
      if (written) record(written, said, () => writeFormulas(cells, label, said));
      return written !== undefined;
    });
  const copySheets: Writer["copySheets"] = (wanted, label, said) =>
    journal.during(async () => {
      const written = await putting.putCopies(wanted, label);
      if (written) record(written, said, () => copySheets(wanted, label, said));
      return written !== undefined;
    });
  return { write: async (proposal) => void (await put(proposal)), writeFormulas, copySheets };
}

type Recording = (written: Written, text: string, again: () => Promise<boolean>) => void;

/** How a write becomes an entry of the journal that can be undone, and done again. */
function useRecording(dispatch: Dispatch<WritingAction>): Recording {
  const { journal } = useWorkbook();
  return ({ entry, sheets, but }, text, again) => {
    const own = { ...entry, again };
    dispatch({ kind: "written", entry: own, sheets, messages: saidOf(text, but) });
    journal.record(own);
  };
}

/** What was done, and what of it could not be. */
function saidOf(text: string, but: Message | undefined): Message[] {
  const done: Message = { intent: "success", text };
  if (!but) return [done];
  return but.intent === "error" ? [but] : [done, but];
}

function useComparing(dispatch: Dispatch<WritingAction>): Pick<Writer, "compare" | "compareBlock"> {
  const workbook = useWorkbook();
  const { common } = useWords();
  const { unwrap } = useOutcome(dispatch);
  const usual: Saying = {
    title: undefined,
    said: common.written,
    label: undefined,
    after: undefined,
  };

  const compare: Writer["compare"] = async (wanted, saying = {}) => {
    const compared = unwrap(await workbook.compareSheets(wanted));
    const pending = compared?.filter(({ found }, index) => {
      const isChanged = found !== undefined && (found.changes.length > 0 || found.turns);
      return isChanged || wanted[index]?.follows !== true;
    });
    const proposal = pending && sheetsProposal(pending, { ...usual, ...saying });
    if (proposal) dispatch({ kind: "proposed", proposal });
    return proposal;
  };

  const compareBlock: Writer["compareBlock"] = async (write, sheetName) => {
    const overwritten = unwrap(await workbook.previewWrite(write));
    if (!overwritten) return;
    const proposal = { ...usual, kind: "block", write, sheetName, overwritten } as const;
    dispatch({ kind: "proposed", proposal });
  };

  return { compare, compareBlock };
}
