import { type Dispatch, useCallback } from "react";
import type { Outcome } from "../../excel/run";
import { useWorkbook } from "../use-workbook";
import { type Message, useWords } from "../words";

/**
 * How a screen says things, and how it takes what the workbook answered: trouble becomes a message
 * in the reader's words.
 */
export interface Reporting {
  readonly report: (messages: readonly Message[]) => void;
  readonly unwrap: <T>(outcome: Outcome<T>) => T | undefined;
}

export function useOutcome(
  dispatch: Dispatch<{ readonly kind: "told"; readonly messages: readonly Message[] }>,
): Reporting {
  const { journal } = useWorkbook();
  const words = useWords();
  const report = useCallback(
    (messages: readonly Message[]): void => dispatch({ kind: "told", messages }),
    [dispatch],
  );
  const unwrap = useCallback(
    <T>(outcome: Outcome<T>): T | undefined => {
      if (outcome.ok) return outcome.value;
      const { code, got, left } = outcome.trouble;
      if (left) journal.record({ ...left, label: words.common.leftStep });
      report([
        { intent: "error", text: words.troubles[code](got) },
        ...(left ? [{ intent: "warning", text: words.common.leftOver } as const] : []),
      ]);
      return undefined;
    },
    [report, words, journal],
  );
  return { report, unwrap };
}
