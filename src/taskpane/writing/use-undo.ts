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
  /** What was undone last, and how it is done again. */
  readonly undone: JournalEntry | undefined;
  readonly redo: () => Promise<void>;
}

export function useUndo(): Undo {
  const { journal } = useWorkbook();
  const words = useWords();
  const last = useSyncExternalStore(journal.subscribe, () => journal.last);
  const undone = useSyncExternalStore(journal.subscribe, () => journal.lastUndone);
  const isBusy = useSyncExternalStore(journal.subscribe, () => journal.isBusy);
  const [note, setNote] = useState<UndoNote>();
  const [question, setQuestion] = useState<Undoing>();
  const said = ({ entry: { label }, typed, skipped }: Undoing, isKept: boolean): string =>
    isKept && typed.length > 0
      ? words.common.undoneBut(label, typed.length)
      : words.common.undone(label, skipped);
  const undo: Undo["undo"] = async (typed) => {
    const outcome = await journal.undo(typed);
    const isAsked = outcome.ok && !outcome.value.isDone;
    setQuestion(isAsked ? outcome.value : undefined);
    if (isAsked) return;
    const text = outcome.ok
      ? said(outcome.value, typed === "stays")
      : words.troubles[outcome.trouble.code](outcome.trouble.got);
    setNote({ text, last: journal.last });
  };
  const redo: Undo["redo"] = async () => {
    const { label = "" } = undone ?? {};
    const isDone = await journal.redo();
    const text = isDone ? words.common.redone(label) : words.common.notRedone(label);
    setNote({ text, last: journal.last });
  };
  return {
    last,
    undone,
    redo,
    isBusy,
    note: note?.last === last ? (note?.text ?? "") : "",
    question: question?.entry === last ? question : undefined,
    undo,
    drop: () => setQuestion(undefined),
  };
}
