import { type Language, languageFor } from "../../src/locales/language";
import { type ExcelVersion, excelVersions } from "../host/versions";
import type { SampleKey } from "../samples";

interface Settings {
  language: Language;
  dark: boolean;
  version: ExcelVersion;
  sample: SampleKey;
}

/** What the page's controls stand on, from the address at first. */
export const settings: Settings = {
  language: languageFor(query("lang") ?? navigator.language),
  dark: query("theme") === "dark",
  version: excelVersions.find((version) => version === query("excel")) ?? "365",
  sample: query("sample") === "appraisal" ? "appraisal" : "targets",
};

export function query(name: string): string | undefined {
  return new URLSearchParams(location.search).get(name) ?? undefined;
}
