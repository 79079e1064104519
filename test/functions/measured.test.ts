import fc from "fast-check";
import "./runtime";
import { called } from "./runtime";
import { APPRAISE } from "../../src/functions/appraise";
import { SCHEME } from "../../src/functions/scheme";

const appraised = (...args: readonly unknown[]) => called(APPRAISE, ...args);

const pointed = [
  ["superior", 1, "plan", 20, 1, 20],
  ["", "", "sales", 30, "", 30],
  ["", "", "reports", 20, "", 20],
  ["", "", "visits", 30, "", 30],
];

test("[P22] 18, 27, 16, 28 of 20, 30, 20, 30 with weights 20, 30, 20, 30 are 89", () => {
  const ratings = [18, 27, 16, 28].map((rating, row) => [
    "Li",
    "superior",
    "Wang",
    pointed[row]?.[2],
    rating,
  ]);
  expect(appraised(pointed, ratings)).toEqual([["Li", 89, 89, 1, 1]]);
  expect(appraised(pointed, ratings, null, null, 5)).toEqual([["Li", 4.45, 4.45, 1, 1]]);
  expect(appraised(pointed, [["Li", "superior", "Wang", "plan", 21]])).toBe(
    "#VALUE! Row 1: expected a rating from 0 to 20, got 21",
  );
});

const mixed = [
  ["superior", 0.6, "sales", 0.5, 1, 20, "数据"],
  ["", "", "conduct", 0.5, "", "", "评分"],
  ["peers", 0.4, "help", 1, 3, "", ""],
];
const ratings = [
  ["Li", "superior", "Wang", "conduct", 80],
  ["Li", "peers", "a", "help", 90],
  ["Li", "peers", "b", "help", 90],
  ["Li", "peers", "c", "help", 90],
];

test("[P25] a measured indicator takes its points from figures; extra points count, raters do not grow", () => {
  expect(appraised(mixed, ratings, null, null, null, [["Li", "superior", "sales", 18]])).toEqual([
    ["Li", 85, 90, 87, 1, 4],
  ]);
  expect(appraised(mixed, ratings, null, null, null, [["Li", "superior", "sales", 26]])).toEqual([
    ["Li", 105, 90, 99, 1, 4],
  ]);
  expect(called(SCHEME, mixed)).toEqual([
    ["superior", "sales", 0.3],
    ["superior", "conduct", 0.3],
    ["peers", "help", 0.4],
  ]);
});

test('[P25] "missing-rating": a 0 among figures is 0 points, a 0 among ratings is missing', () => {
  const zero = [["Li", "superior", "sales", 0]];
  const asked = (meaning: string) =>
    appraised(mixed, [...ratings, ["Li", "peers", "d", "help", 0]], "share", meaning, null, zero);
  expect(asked("missing-rating")).toEqual([["Li", 40, 90, 60, 1, 4]]);
  expect(asked("missing")).toEqual([["Li", 80, 90, 84, 0.7, 4]]);
  expect(asked("score")).toEqual([["Li", 40, 67.5, 51, 1, 5]]);
});

test("[P25] without a figure it is missing; a group under its minimum loses its rated indicators only", () => {
  const lacks = "#N/A Not rated: superior – sales";
  expect(appraised(mixed, ratings)).toEqual([["Li", lacks, 90, lacks, 0.7, 4]]);
  expect(
    appraised(mixed, ratings.slice(1), "share", null, null, [["Li", "superior", "sales", 18]]),
  ).toEqual([["Li", 90, 90, 90, 0.7, 3]]);
});

test("[P25] who stands only in figures is a ratee, in order of first appearance", () => {
  const figures = [
    ["Zhao", "superior", "sales", 10],
    ["Li", "superior", "sales", 18],
  ];
  const rows = appraised(mixed, ratings, "share", null, null, figures) as unknown[][];
  expect(rows).toEqual([
    ["Li", 85, 90, 87, 1, 4],
    ["Zhao", 50, "", 50, 0.3, 0],
  ]);
});

test.each<[string, unknown[][], unknown[][], string]>([
  [
    "points of a rated indicator",
    ratings,
    [["Li", "superior", "conduct", 9]],
    'Row 1: expected "conduct" to be rated or measured, got points here and a rating in row 1',
  ],
  [
    "points of a rated indicator that nobody rated",
    ratings,
    [["Zhao", "peers", "help", 9]],
    'Row 1: expected points of a measured indicator, got "help", which raters rate',
  ],
  [
    "a rating of a measured one",
    [...ratings, ["Li", "superior", "Wang", "sales", 9]],
    [["Zhao", "superior", "sales", 9]],
    'Row 5: expected ratings of "sales" nowhere, as it is measured',
  ],
  [
    "both",
    [...ratings, ["Li", "superior", "Wang", "sales", 9]],
    [
      ["Zhao", "superior", "sales", 9],
      ["Li", "superior", "sales", 9],
    ],
    'Row 2: expected "sales" to be rated or measured, got points here and a rating in row 5',
  ],
  [
    "twice",
    ratings,
    [
      ["Li", "superior", "sales", 9],
      ["li", "superior", "sales", 8],
    ],
    'Row 2: expected points for "sales" once, got them in row 1 already',
  ],
  [
    "below 0",
    ratings,
    [["Li", "superior", "sales", -1]],
    "Row 1: expected a number of points of 0 or more, got -1",
  ],
  [
    "text",
    ratings,
    [["Li", "superior", "sales", "x"]],
    'Row 1, column 4: expected a number, got "x"',
  ],
  [
    "an unknown indicator",
    ratings,
    [["Li", "superior", "sale", 1]],
    'Row 1: expected an indicator of group "superior", got "sale". Did you mean "sales"?',
  ],
])("[P25] %s is refused", (_, given, figures, message) => {
  expect(appraised(mixed, given, null, null, null, figures)).toBe(`#VALUE! ${message}`);
});

test("[P22] an unknown source is refused with the words of all three languages", () => {
  expect(called(SCHEME, [["a", 1, "x", 1, "", "", "guessed"]])).toBe(
    '#VALUE! Row 1, column 7: expected "rated", "评分", "puntuado", "measured", "数据", "medido" for source, got "guessed"',
  );
});

const indicators = fc.array(
  fc.record({
    weight: fc.integer({ min: 1, max: 9 }),
    full: fc.constantFrom(0, 5, 20, 100),
    measured: fc.boolean(),
    parts: fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 3 }),
  }),
  { minLength: 1, maxLength: 5 },
);

test("[P22][P25] the score is Σ weight × mean ÷ full mark, added up in doubles", () => {
  fc.assert(
    fc.property(indicators, (list) => {
      const all = list.reduce((sum, { weight }) => sum + weight, 0);
      const scheme = list.map(({ weight, full, measured }, at) => [
        "g",
        1,
        `i${at}`,
        weight / all,
        "",
        full,
        measured ? "measured" : "",
      ]);
      const mark = (full: number, part: number) => (part / 100) * (full || 100);
      const given = list.flatMap(({ full, measured, parts }, at) =>
        measured
          ? []
          : parts.map((part, rater) => ["p", "g", `r${rater}`, `i${at}`, mark(full, part)]),
      );
      const figures = list.flatMap(({ full, measured, parts }, at) =>
        measured ? [["p", "g", `i${at}`, mark(full, parts[0] ?? 0)]] : [],
      );
      const expected = list.reduce((sum, { weight, measured, parts }) => {
        const counted = measured ? parts.slice(0, 1) : parts;
        return sum + (weight / all) * (counted.reduce((a, b) => a + b, 0) / counted.length);
      }, 0);
      const rows = appraised(
        scheme,
        given.length > 0 ? given : [["", "", "", "", ""]],
        null,
        null,
        null,
        figures.length > 0 ? figures : null,
      );
      const [[, , total, coverage] = []] = rows as number[][];
      expect(total).toBeCloseTo(expected, 9);
      expect(coverage).toBe(1);
    }),
  );
});
