import { type Dispatch, useRef } from "react";
import type { Step } from "../../excel/journal";
import type { Watch, Written } from "../../excel/put-sheets";
import type { Wanted } from "../../sheets/comparison";
import { type Message, useWords } from "../words";
import type { Workbook } from "../workbook";
import { type Proposal, type Saying, overwrites, proposalOf } from "./proposal";
import { useOutcome } from "./use-outcome";

/** The sheets that were written, by what stands on them. */
export type Sheets = Readonly<Record<string, string>>;

/** What a screen that writes is told. */
export type WriterAction =
  | { readonly kind: "busy" }
  | { readonly kind: "progress"; readonly done: number; readonly all: number }
  | { readonly kind: "proposed"; readonly proposal: Proposal }
  | {
      readonly kind: "written";
      readonly step: Step;
      readonly sheets: Sheets;
      readonly message: Message;
    }
  | { readonly kind: "told"; readonly messages: readonly Message[] };

/**
 * How a screen writes sheets: what would be overwritten is shown before; long writes say how far
 * they are and can be stopped.
 */
interface Writer {
  /** Looks what writing would do, and writes where nothing would be lost. */
  readonly propose: (wanted: readonly Wanted[], saying: Partial<Saying>) => Promise<void>;
  /** Looks only. */
  readonly compare: (
    wanted: readonly Wanted[],
    saying: Partial<Saying>,
  ) => Promise<Proposal | undefined>;
  readonly write: (proposal: Proposal) => Promise<void>;
  /** Begins long work: from now on it is watched and may be stopped. */
  readonly begin: () => Watch;
  readonly stop: () => void;
}

export function useWriter(
  workbook: Workbook,
  dispatch: Dispatch<WriterAction>,
  keep: (sheets: Sheets) => Promise<void>,
): Writer {
  const words = useWords();
  const { tell, taken } = useOutcome(dispatch);
  const stopped = useRef(false);

  const compare: Writer["compare"] = async (
    wanted,
    { title, said = words.common.written, after },
  ) => {
    const pending = taken(await workbook.compareSheets(wanted));
    const proposal = pending && proposalOf(pending, { title, said, after });
    if (proposal) dispatch({ kind: "proposed", proposal });
    return proposal;
  };

  const begin = (): Watch => {
    stopped.current = false;
    dispatch({ kind: "busy" });
    return {
      report: (done, all) => dispatch({ kind: "progress", done, all }),
      isStopped: () => stopped.current,
    };
  };

  const write: Writer["write"] = async ({ pending, said, after }) => {
    const outcome = await workbook.putSheets(pending, begin());
    const written = taken(outcome);
    if (outcome.ok && !written) return tell([{ intent: "info", text: words.common.cancelled }]);
    if (!written) return;
    const { step, sheets } = stepOf(written);
    dispatch({
      kind: "written",
      step,
      sheets,
      message: { intent: "success", text: said(step.label) },
    });
    workbook.journal.record(step);
    await keep(sheets);
    await after?.();
  };

  const propose: Writer["propose"] = async (wanted, saying) => {
    dispatch({ kind: "busy" });
    const proposal = await compare(wanted, saying);
    if (proposal && !overwrites(proposal)) await write(proposal);
  };

  return { propose, compare, write, begin, stop: () => (stopped.current = true) };
}

function stepOf({ added, before, names }: Written): {
  readonly step: Step;
  readonly sheets: Sheets;
} {
  const label = names.length > 2 ? `${names[0] ?? ""} … ${names.at(-1) ?? ""}` : names.join(", ");
  return {
    step: { label, before, addedSheets: added.map(({ id }) => id) },
    sheets: Object.fromEntries(added.map(({ key, id }) => [key, id])),
  };
}
