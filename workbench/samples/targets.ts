import type { IWorkbookData } from "@univerjs/core";
import type { Language } from "../../src/locales/language";
import { sampleBook } from "./sheet";
import { sampleWords } from "./words";

/** Last year's sales and potential of the nine senior account managers, two or three to a region. */
const people: readonly (readonly [region: number, sales: number, potential: number])[] = [
  [0, 18_650_000, 120],
  [0, 14_320_000, 110],
  [0, 9_870_000, 95],
  [1, 12_480_000, 105],
  [1, 8_150_000, 100],
  [2, 11_260_000, 90],
  [2, 7_940_000, 115],
  [3, 6_730_000, 130],
  [3, 5_410_000, 125],
];
const totals = [120_000_000, 24_000_000, 114_000_000, 6_000_000];

/** The VIP department: who sold what last year, and the four measures of the year that are to be split. */
export function targetsSample(language: Language): Partial<IWorkbookData> {
  const words = sampleWords[language].targets;
  const rows: (string | number | null)[][] = people.map(([region, sales, potential], index) => [words.regions[region] ?? "", words.people[index] ?? "", sales, potential]);
  const measures: (string | number)[][] = [[...words.measureHeaders], ...words.measures.map((measure, index) => [measure, totals[index] ?? 0])];
  const beside = (line: (string | number | null)[], row: number): (string | number | null)[] => [...line, null, null, null, ...(measures[row] ?? [])];
  const table = [[...words.headers], ...rows, [words.total, null, "=SUM(C4:C12)", null]];
  return sampleBook(words.book, [
    {
      name: words.sheet,
      rows: [[words.title], [], ...table.map(beside)],
      widths: [90, 170, 150, 80, 130, 60, 40, 100, 140],
      titles: [0],
      heads: [{ row: 2, from: 0, to: 3 }, { row: 2, from: 7, to: 8 }],
      formats: { 2: "#,##0", 8: "#,##0" },
      bold: [12],
    },
  ]);
}
