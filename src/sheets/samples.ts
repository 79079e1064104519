import { vip } from "../domain";
import { paneWords } from "../locales";
import type { Language } from "../locales/language";
import { sampleWords } from "../locales/samples";
import { type SheetModel, live, plain, squared } from "./model";

/**
 * Last year's sales and potential of the nine senior account managers, two or three to a region.
 */
export const samplePeople: readonly (readonly [
  region: number,
  sales: number,
  potential: number,
])[] = [
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
export const sampleTotals = [120_000_000, 24_000_000, 114_000_000, 6_000_000];

/** Each ratee's rating by group; the first is the company's own example: 80, 90, 70, 95 make 83. */
const ratings: readonly Readonly<Record<string, readonly number[]>>[] = [
  { superior: [80], peers: [90], subordinates: [70], self: [95] },
  {
    superior: [88, 75, 82, 90, 85, 70, 78],
    peers: [85, 92],
    subordinates: [80, 76, 88],
    self: [90, 85, 92],
  },
  {
    superior: [72, 80, 68, 85, 90, 88, 75],
    peers: [78, 81],
    subordinates: [90, 85, 92],
    self: [85, 80, 88],
  },
];
/** How far the three raters of a group stand from its rating; they add up to nothing. */
const spread = [0, 3, -3];

/** A department's last year beside the totals of the coming one, on a sheet of its own. */
export function targetsSample(language: Language): SheetModel {
  const words = sampleWords[language].targets;
  const rows = samplePeople.map(([region, sales, potential], index) =>
    [words.regions[region] ?? "", words.people[index] ?? "", sales, potential].map(plain),
  );
  const measures = [
    [...words.measureHeaders],
    ...words.measures.map((measure, index) => [measure, sampleTotals[index] ?? 0]),
  ].map((line) => line.map(plain));
  const gap = ["", "", ""].map(plain);
  const table = [
    words.headers.map(plain),
    ...rows,
    [plain(words.total), plain(""), live("=SUM(C4:C12)", 94_810_000), plain("")],
  ];
  return {
    name: words.sheet,
    cells: squared([
      [plain(words.title)],
      [plain("")],
      ...table.map((line, row) => [...line, ...gap, ...(measures[row] ?? [])]),
    ]),
    widths: [14, 24, 18, 12, 18, 8, 6, 14, 20],
    formats: [
      { block: { row: 3, column: 2, rows: 10, columns: 1 }, format: "#,##0" },
      { block: { row: 3, column: 8, rows: 4, columns: 1 }, format: "#,##0" },
    ],
    looks: [
      { block: { row: 0, column: 0, rows: 1, columns: 1 }, look: "title" },
      { block: { row: 2, column: 0, rows: 1, columns: 4 }, look: "head" },
      { block: { row: 2, column: 7, rows: 1, columns: 2 }, look: "head" },
      { block: { row: 12, column: 0, rows: 1, columns: 4 }, look: "total" },
    ],
  };
}

/**
 * The rows of a half-year's ratings: three ratees, superior, three peers, three subordinates, self,
 * all indicators of the scheme.
 */
export function ratingRows(language: Language): (readonly (string | number)[])[] {
  const words = sampleWords[language].appraisal;
  const { groups, indicators } = paneWords[language];
  return words.ratees.flatMap((ratee, index) => {
    const raters: Readonly<Record<string, readonly string[]>> = {
      superior: [words.director],
      peers: words.peers,
      subordinates: words.subordinates,
      self: [ratee],
    };
    return vip.groups.flatMap(({ group, indicators: keys }) =>
      (raters[group] ?? []).flatMap((rater, person) =>
        keys.map(({ indicator }, place) => {
          const given = ratings[index]?.[group] ?? [];
          return [
            ratee,
            groups[group],
            rater,
            indicators[indicator],
            (given[place] ?? given[0] ?? 0) + (spread[person] ?? 0),
          ];
        }),
      ),
    );
  });
}

/** The same ratings on a sheet of their own. */
export function ratingsSample(language: Language): SheetModel {
  const words = sampleWords[language].appraisal;
  return {
    name: words.sheet,
    cells: squared([
      words.headers.map(plain),
      ...ratingRows(language).map((line) => line.map(plain)),
    ]),
    widths: [16, 16, 18, 30, 12],
    looks: [{ block: { row: 0, column: 0, rows: 1, columns: 5 }, look: "head" }],
    frozenRows: 1,
  };
}
