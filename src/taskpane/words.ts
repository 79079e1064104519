import { createContext, useContext } from "react";
import { type Refusal, onSheet } from "../domain";
import { paneWords } from "../locales";
import type { Language } from "../locales/language";
import type { PaneWords } from "../locales/pane-shape";
import { refusalText } from "../locales/refusal-text";

/** The reader's language and its words. */
export const LanguageContext = createContext<Language>("zh-CN");

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export function useWords(): PaneWords {
  return paneWords[useLanguage()];
}

/** A message about the sheet, with the cell it is about. */
export interface Message {
  readonly intent: "error" | "warning" | "success" | "info";
  readonly text: string;
  /** What it is about, line by line: some are shown, the others on request. */
  readonly details?: readonly string[];
  readonly cell?: { readonly sheetId: string; readonly row: number; readonly column: number };
  /** What can be done about it with one click. */
  readonly action?: { readonly label: string; readonly act: () => void };
}

/**
 * A refusal of a table's contents as a message: its row counted on the sheet, its cell to jump to.
 */
export function refusalMessage(
  refusal: Refusal,
  language: Language,
  place?: { sheetId: string; places: readonly number[]; column: number },
): Message {
  const text = refusalText(place ? onSheet(refusal, place.places) : refusal, language);
  if (!place || !("row" in refusal) || refusal.row === undefined) return { intent: "error", text };
  return {
    intent: "error",
    text,
    cell: {
      sheetId: place.sheetId,
      row: place.places[refusal.row - 1] ?? 0,
      column: place.column,
    },
  };
}
