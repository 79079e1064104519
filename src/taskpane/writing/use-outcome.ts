import { type Dispatch, useCallback } from "react";
import type { Outcome } from "../../excel/run";
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
  const words = useWords();
  const report = useCallback(
    (messages: readonly Message[]): void => dispatch({ kind: "told", messages }),
    [dispatch],
  );
  const unwrap = useCallback(
    <T>(outcome: Outcome<T>): T | undefined => {
      if (outcome.ok) return outcome.value;
      report([
        { intent: "error", text: words.troubles[outcome.trouble.code](outcome.trouble.got) },
      ]);
      return undefined;
    },
    [report, words],
  );
  return { report, unwrap };
}
