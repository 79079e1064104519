import { useEffect } from "react";
import type { Step } from "../../excel/journal";
import type { Workbook } from "../workbook";

/**
 * Tells a screen whenever the journal's newest step changes: what it wrote may have been undone.
 */
export function useJournal(workbook: Workbook, follow: (last: Step | undefined) => void): void {
  useEffect(
    () => workbook.journal.subscribe(() => follow(workbook.journal.last)),
    [workbook, follow],
  );
}
