import { type Dispatch, useEffect } from "react";
import type { JournalEntry } from "../../excel/journal";
import { useWorkbook } from "../use-workbook";

/**
 * Tells a screen whenever the journal's newest step changes: what it wrote may have been undone.
 */
export function useJournal(
  dispatch: Dispatch<{ readonly kind: "journal"; readonly last: JournalEntry | undefined }>,
): void {
  const { journal } = useWorkbook();
  useEffect(
    () => journal.subscribe(() => dispatch({ kind: "journal", last: journal.last })),
    [journal, dispatch],
  );
}
