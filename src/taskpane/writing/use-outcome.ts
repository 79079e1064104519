import { type Dispatch, useCallback } from "react";
import type { Outcome } from "../../excel/run";
import { type Message, useWords } from "../words";

/**
 * How a screen says things, and how it takes what the workbook answered: trouble becomes a message
 * in the reader's words.
 */
export interface Telling {
  readonly tell: (messages: readonly Message[]) => void;
  readonly taken: <T>(outcome: Outcome<T>) => T | undefined;
}

export function useOutcome(
  dispatch: Dispatch<{ readonly kind: "told"; readonly messages: readonly Message[] }>,
): Telling {
  const words = useWords();
  const tell = useCallback(
    (messages: readonly Message[]): void => dispatch({ kind: "told", messages }),
    [dispatch],
  );
  const taken = useCallback(
    <T>(outcome: Outcome<T>): T | undefined => {
      if (outcome.ok) return outcome.value;
      tell([{ intent: "error", text: words.troubles[outcome.trouble.code](outcome.trouble.got) }]);
      return undefined;
    },
    [tell, words],
  );
  return { tell, taken };
}
