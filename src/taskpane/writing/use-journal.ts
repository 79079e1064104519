import { type Dispatch, useEffect, useRef } from "react";
import type { JournalEntry } from "../../excel/journal";
import { useWorkbook } from "../use-workbook";

/**
 * Tells a screen whenever the journal's newest step changes: what it wrote may have been undone.
 */
export function useJournal(
  dispatch: Dispatch<{ readonly kind: "journal"; readonly last: JournalEntry | undefined }>,
): void {
  const { journal } = useWorkbook();
  const known = useRef(journal.last);
  useEffect(
    () =>
      journal.subscribe(() => {
        if (journal.last === known.current) return;
        known.current = journal.last;
        dispatch({ kind: "journal", last: journal.last });
      }),
    [journal, dispatch],
  );
}
