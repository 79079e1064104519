/** Under which the chosen language is kept, for the pane and the functions alike. */
export const localeKey = "merit.language";

/** The locale of whoever reads: the one chosen in the pane, else that of Office. */
export function readersLocale(): string | undefined {
  return stored() ?? globalThis.Office?.context?.displayLanguage;
}

/** Remembers the language chosen in the pane, for the functions as well, where that is possible. */
export function rememberLocale(locale: string): void {
  try {
    globalThis.localStorage?.setItem(localeKey, locale);
  } catch {
    // A browser that blocks storage: the pane speaks the language, the functions that of Office.
  }
}

/** The choice, where this runtime keeps one. A browser that blocks storage throws: then there is none. */
function stored(): string | undefined {
  try {
    return globalThis.localStorage?.getItem(localeKey) ?? undefined;
  } catch {
    return undefined;
  }
}
