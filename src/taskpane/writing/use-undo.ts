import { useState, useSyncExternalStore } from "react";
import type { JournalEntry, Undoing } from "../../excel/journal";
import { useWorkbook } from "../use-workbook";
import { useWords } from "../words";

/** What became of an undo, said until the next entry of the journal. */
interface UndoNote {
  readonly text: string;
  readonly last: JournalEntry | undefined;
}

/** The journal's newest entry, how it is undone, and what is to be asked before. */
export interface Undo {
  readonly last: JournalEntry | undefined;
  readonly isBusy: boolean;
  readonly note: string;
  /** What was typed since: to be answered first. */
  readonly question: Undoing | undefined;
  readonly undo: (typed?: "stays" | "goes") => Promise<void>;
  readonly drop: () => void;
}

export function useUndo(): Undo {
  const { journal } = useWorkbook();
  const words = useWords();
  const last = useSyncExternalStore(journal.subscribe, () => journal.last);
  const isBusy = useSyncExternalStore(journal.subscribe, () => journal.isBusy);
  const [note, setNote] = useState<UndoNote>();
  const [question, setQuestion] = useState<Undoing>();
  const said = ({ entry: { label }, typed, skipped }: Undoing, isKept: boolean): string =>
    isKept && typed.length > 0
      ? words.common.undoneBut(label, typed.length)
      : words.common.undone(label, skipped);
  const undo: Undo["undo"] = async (typed) => {
    const undone = await journal.undo(typed);
    const isAsked = undone.ok && !undone.value.isDone;
    setQuestion(isAsked ? undone.value : undefined);
    if (isAsked) return;
    const text = undone.ok
      ? said(undone.value, typed === "stays")
      : words.troubles[undone.trouble.code](undone.trouble.got);
    setNote({ text, last: journal.last });
  };
  return {
    last,
    isBusy,
    note: note?.last === last ? (note?.text ?? "") : "",
    question: question?.entry === last ? question : undefined,
    undo,
    drop: () => setQuestion(undefined),
  };
}
