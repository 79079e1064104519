import type { IWorkbookData } from "@univerjs/core";
import type { Language } from "../../src/locales/language";
import { sampleWords } from "../../src/locales/samples";
import { ratingRows } from "../../src/sheets/samples";
import { sampleBook } from "./sheet";

/** The half-year appraisal as a workbook. */
export function appraisalSample(language: Language): Partial<IWorkbookData> {
  const words = sampleWords[language].appraisal;
  const rows = ratingRows(language).map((line) => [...line]);
  return sampleBook(words.book, [
    {
      name: words.sheet,
      rows: [[...words.headers], ...rows],
      widths: [110, 110, 120, 220, 80],
      titles: [],
      heads: [{ row: 0, from: 0, to: 4 }],
      formats: {},
      bold: [],
    },
  ]);
}
