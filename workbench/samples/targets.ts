import type { IWorkbookData } from "@univerjs/core";
import type { Language } from "../../src/locales/language";
import { sampleWords } from "../../src/locales/samples";
import { samplePeople, sampleTotals } from "../../src/sheets/samples";
import { sampleBook } from "./sheet";

/**
 * The VIP department: who sold what last year, and the four measures of the year that are to be
 * split.
 */
export function targetsSample(language: Language): Partial<IWorkbookData> {
  const words = sampleWords[language].targets;
  const rows: (string | number | null)[][] = samplePeople.map(
    ([region, sales, potential], index) => [
      words.regions[region] ?? "",
      words.people[index] ?? "",
      sales,
      potential,
    ],
  );
  const measures: (string | number)[][] = [
    [...words.measureHeaders],
    ...words.measures.map((measure, index) => [measure, sampleTotals[index] ?? 0]),
  ];
  const beside = (line: (string | number | null)[], row: number): (string | number | null)[] => [
    ...line,
    null,
    null,
    null,
    ...(measures[row] ?? []),
  ];
  const table = [[...words.headers], ...rows, [words.total, null, "=SUM(C4:C12)", null]];
  return sampleBook(words.book, [
    {
      name: words.sheet,
      rows: [[words.title], [], ...table.map(beside)],
      widths: [90, 170, 150, 80, 130, 60, 40, 100, 140],
      titles: [0],
      heads: [
        { row: 2, from: 0, to: 3 },
        { row: 2, from: 7, to: 8 },
      ],
      formats: { 2: "#,##0", 8: "#,##0" },
      bold: [12],
    },
  ]);
}
