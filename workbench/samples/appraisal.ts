import type { IWorkbookData } from "@univerjs/core";
import { vip } from "../../src/domain";
import { paneWords } from "../../src/locales";
import type { Language } from "../../src/locales/language";
import { sampleBook } from "./sheet";
import { sampleWords } from "./words";

/** Each ratee's rating by group; the first is the company's own example: 80, 90, 70, 95 make 83. */
const ratings: readonly Readonly<Record<string, readonly number[]>>[] = [
  { superior: [80], peers: [90], subordinates: [70], self: [95] },
  { superior: [88, 75, 82, 90, 85, 70, 78], peers: [85, 92], subordinates: [80, 76, 88], self: [90, 85, 92] },
  { superior: [72, 80, 68, 85, 90, 88, 75], peers: [78, 81], subordinates: [90, 85, 92], self: [85, 80, 88] },
];
/** How far the three raters of a group stand from its rating; they add up to nothing. */
const spread = [0, 3, -3];

/** The half-year appraisal: three ratees, superior, three peers, three subordinates, self, all indicators of the scheme. */
export function appraisalSample(language: Language): Partial<IWorkbookData> {
  const words = sampleWords[language].appraisal;
  const { groups, indicators } = paneWords[language];
  const rows = words.ratees.flatMap((ratee, index) => {
    const raters: Readonly<Record<string, readonly string[]>> = { superior: [words.director], peers: words.peers, subordinates: words.subordinates, self: [ratee] };
    return vip.groups.flatMap(({ group, indicators: keys }) =>
      (raters[group] ?? []).flatMap((rater, person) =>
        keys.map(({ indicator: key }, place) => {
          const given = ratings[index]?.[group] ?? [];
          return [ratee, groups[group], rater, indicators[key], (given[place] ?? given[0] ?? 0) + (spread[person] ?? 0)];
        }),
      ),
    );
  });
  return sampleBook(words.book, [
    { name: words.sheet, rows: [[...words.headers], ...rows], widths: [110, 110, 120, 220, 80], titles: [], heads: [{ row: 0, from: 0, to: 4 }], formats: {}, bold: [] },
  ]);
}
