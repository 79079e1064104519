import { called, column, speaking } from "./runtime";
import { APPRAISE } from "../../src/functions/appraise";
import { SCHEME } from "../../src/functions/scheme";
import { ratingsFor, vipScheme, vipWeights } from "../domain/appraisal/company";

const raters = {
  superior: ["Wang"],
  peers: ["Li", "Zhao", "Sun"],
  subordinates: ["Qian", "Zhou", "Wu"],
  self: ["Chen"],
};
const all = { superior: 80, peers: 90, subordinates: 70, self: 95 };
const withoutSubordinates = { superior: 80, peers: 90, self: 95 };
const scheme = vipScheme.map((row) => [...row]);
const ratings = ratingsFor("Chen", all, raters).map((row) => [...row]);
const incomplete = ratingsFor("Chen", withoutSubordinates, raters).map((row) => [...row]);
const appraised = (...args: readonly unknown[]) => called(APPRAISE, ...args);

test("[P3] SCHEME gives group, indicator and effective weight", () => {
  const rows = called(SCHEME, scheme) as unknown[][];
  expect(rows.map((row) => Math.round(Number(row[2]) * 100))).toEqual(vipWeights);
  expect(rows[8]).toEqual(["peers", "communication", 0.05]);
});

test("[P8] all present: 83, whole coverage, eight raters", () => {
  expect(appraised(scheme, ratings)).toEqual([["Chen", 80, 90, 70, 95, 83, 1, 8]]);
});

test.each([
  ["hold", "#N/A Not rated: subordinates (too few raters)"],
  ["share", 84.4444444444444444],
  ["zero", 76],
])("[P8] subordinates missing under %s", (policy, total) => {
  expect(appraised(scheme, incomplete, policy)).toEqual([["Chen", 80, 90, "", 95, total, 0.9, 5]]);
});

test("[P8] hold is the default, words are matched without regard to case", () => {
  expect(appraised(scheme, incomplete, null)).toEqual(appraised(scheme, incomplete, " Hold"));
});

test("[P8] one indicator unrated: hold names it, share spreads its weight inside the group", () => {
  const gap = ratings.filter((row) => row[3] !== "communication");
  const named = "#N/A Not rated: peers – communication";
  expect(appraised(scheme, gap)).toEqual([["Chen", 80, named, 70, 95, named, 0.95, 8]]);
  expect(appraised(scheme, gap, "share")).toEqual([["Chen", 80, 90, 70, 95, 83, 0.95, 8]]);
  expect(appraised(scheme, gap, "zero")).toEqual([["Chen", 80, 45, 70, 95, 78.5, 0.95, 8]]);
});

test("[P7] raters are averaged first: one strict peer of three counts for a third of the group", () => {
  const strict = ratings.map((row) => (row[2] === "Sun" ? [...row.slice(0, 4), 60] : row));
  expect(appraised(scheme, strict)).toEqual([["Chen", 80, 80, 70, 95, 82, 1, 8]]);
});

test("[P10] scores are exact: thirds add up to a whole again", () => {
  const thirds = [["a", 1, "x", 1]];
  const rows = [80, 85, 88].map((rating, index) => ["Chen", "a", `r${index}`, "x", rating]);
  expect(appraised(thirds, rows)).toEqual([["Chen", 253 / 3, 253 / 3, 1, 3]]);
});

test("[P5] a group under its minimum is shown nowhere and counts nowhere", () => {
  const three = scheme.map((row) => [...row, row[0] === "peers" ? 3 : ""]);
  const two = ratings.filter((row) => row[2] !== "Sun");
  expect(appraised(three, two, "share")).toEqual([["Chen", 80, "", 70, 95, 740 / 9, 0.9, 5]]);
});

test("[P6] anonymous rows of one indicator are different people, of different indicators maybe the same", () => {
  const three = scheme.map((row) => [...row, row[0] === "peers" ? 3 : ""]);
  const anonymous = ratings.map((row) =>
    row[1] === "peers" ? [row[0], row[1], "", row[3], row[4]] : row,
  );
  expect(appraised(three, anonymous)).toEqual([["Chen", 80, 90, 70, 95, 83, 1, 8]]);
  const one = anonymous.filter(
    (row, index) =>
      row[1] !== "peers" ||
      anonymous.findIndex((other) => other[1] === "peers" && other[3] === row[3]) === index,
  );
  expect(appraised(three, one, "share")).toEqual([["Chen", 80, "", 70, 95, 740 / 9, 0.9, 5]]);
});

test("[P9] coverage is the effective weight that was rated", () => {
  const half = ratings.filter((row) => row[1] === "superior" || row[1] === "self");
  expect((appraised(scheme, half, "share") as unknown[][])[0]?.[6]).toBe(0.8);
});

test.each([
  [
    "a rating above the full mark",
    ["Chen", "peers", "He", "cooperation", 101],
    "#VALUE! Row 26: expected a rating from 0 to 100, got 101",
  ],
  [
    "an unknown group",
    ["Chen", "peer", "He", "cooperation", 90],
    '#VALUE! Row 26: expected a group of the scheme, got "peer". Did you mean "peers"?',
  ],
  [
    "an unknown indicator",
    ["Chen", "peers", "He", "co-operation", 90],
    '#VALUE! Row 26: expected an indicator of group "peers", got "co-operation". Did you mean "cooperation"?',
  ],
  [
    "the same thing twice",
    ["Chen", "peers", "li ", "cooperation", 90],
    '#VALUE! Row 26: expected one rating by "li" on "cooperation", got another one in row 8',
  ],
  [
    "no ratee",
    ["", "peers", "He", "cooperation", 90],
    "#VALUE! Row 26: expected a ratee, got a blank",
  ],
  [
    "text as a rating",
    ["Chen", "peers", "He", "cooperation", "good"],
    '#VALUE! Row 26, column 5: expected a number, got "good"',
  ],
])("[P6] refused with its row: %s", (_, row, message) => {
  expect(appraised(scheme, [...ratings, row])).toBe(message);
});

test("[N4] a 0 among the ratings is refused unless zeros says what it means", () => {
  const zero = ratings.map((row, index) => (index === 2 ? [...row.slice(0, 4), 0] : row));
  expect(appraised(scheme, zero)).toBe(
    '#N/A Row 3: 0 or blank. Say which: zeros = "score" or "missing"',
  );
  expect(appraised(scheme, zero, null, "score")).toEqual([["Chen", 72, 90, 70, 95, 78.2, 1, 8]]);
  expect(appraised(scheme, zero, "share", "missing")).toEqual([
    ["Chen", 80, 90, 70, 95, 83, 0.94, 8],
  ]);
  const blanks = [null, "", undefined].map((blank) =>
    appraised(
      scheme,
      ratings.map((row, index) => (index === 2 ? [...row.slice(0, 4), blank] : row)),
      "share",
    ),
  );
  expect(new Set(blanks.map((result) => JSON.stringify(result))).size).toBe(1);
});

test.each([
  ["zh-CN", "#VALUE! 第 1 行：评分应在 0 到 100 之间，实为 101"],
  ["en-US", "#VALUE! Row 1: expected a rating from 0 to 100, got 101"],
  ["es-ES", "#VALUE! Fila 1: se esperaba una puntuación de 0 a 100, hay 101"],
] as const)("[N8] messages are in the reader's language: %s", (language, message) => {
  expect(
    speaking(language, () => appraised(scheme, [["Chen", "peers", "He", "cooperation", 101]])),
  ).toBe(message);
});

test("[N10] results do not depend on the language", () => {
  expect(speaking("zh-CN", () => appraised(scheme, ratings))).toEqual(
    speaking("es-ES", () => appraised(scheme, ratings)),
  );
});

test("[P6] an unknown policy is refused with the list", () => {
  expect(appraised(scheme, ratings, "skip")).toBe(
    '#VALUE! Expected "hold", "share", "zero" for missing, got "skip"',
  );
});

test("[N6] a block of another width is refused", () => {
  expect(appraised(scheme, column(1, 2))).toBe("#VALUE! Expected 5 columns in ratings, got 1");
});
