/** The languages that Merit speaks in full. */
export const languages = ["zh-CN", "en-US", "es-ES"] as const;
export type Language = (typeof languages)[number];

/** The language for a locale of Office or of the browser, by its prefix; English for all others. */
export function languageFor(locale: string | undefined): Language {
  const prefix = locale?.slice(0, 2).toLowerCase();
  return languages.find((language) => language.startsWith(prefix ?? "-")) ?? "en-US";
}

/** Each language as it calls itself. */
export const languageNames: { readonly [L in Language]: string } = {
  "zh-CN": "中文",
  "en-US": "English",
  "es-ES": "Español",
};
