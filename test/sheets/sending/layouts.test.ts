import type { CellValue } from "../../../src/sheets/region";
import { knownRatings, ratingIn } from "../../../src/sheets/sending/known-ratings";
import { verdictOf } from "../../../src/sheets/sending/verdict";
import { regionOf } from "../regions";

type Rows = CellValue[][];

const head = ["被考评人", "评价方", "评价人", "指标", "评分", "评语"];
const ratings: Rows = [
  head,
  ["陈晓", "同级", "林涛", "协作性", 83, "可靠"],
  ["陈晓", "同级", "王芳", "协作性", 91, ""],
  ["赵敏", "上级", "王芳", "协作性", 77.5, ""],
];
const known = knownRatings([regionOf(ratings, "评分")]);
const verdict = (rows: Rows, pivots = 0) =>
  verdictOf({ region: regionOf(rows), pivots, isHidden: false, mark: undefined }, known);

const blankRows: Rows = Array.from({ length: 7 }, () => ["说明"]);
const form = (label: Rows): Rows => [
  ...label,
  ["被考评人", "评价方", "指标", "评分"],
  ["陈晓", "同级", "协作性", 83],
];

test.each<[string, Rows]>([
  ["the rating table itself", ratings],
  ["the table with its header in row 8", [...blankRows, ...ratings]],
  ["the table with text numbers", ratings.map((line) => line.map(String))],
  ["the table with full-width digits", [head, ["陈晓", "同级", "林涛", "协作性", "８３", ""]]],
  ["the table with points", [head, ["陈晓", "同级", "林涛", "协作性", "83分", ""]]],
  ["another order of columns", ratings.map((line) => [...line].reverse())],
  ["two blank columns before it", ratings.map((line) => ["", "", ...line])],
  ["a form with its label in two cells", form([["评价人：", "林涛"]])],
  ["a form with its label in one cell", form([["评价人：林涛"]])],
  ["a narrow colon", form([["评价人:林涛"]])],
  ["a label below the ratings", [...form([]), ["评价人：林涛"]]],
  ["a label far to the right", form([["", "", "", "", "", "", "", "评价人：林涛"]])],
  ["an English form", form([["Rater: Lin Tao"]])],
  ["a Spanish form", form([["Evaluador: Ana"]])],
  ["another word for rater", form([["考评人：林涛"]])],
  [
    "a pivot: raters above, ratees beside",
    [
      ["", "林涛", "王芳"],
      ["陈晓", 83, 91],
    ],
  ],
  [
    "a pivot the other way round",
    [
      ["", "陈晓", "赵敏"],
      ["王芳", 91, 77.5],
    ],
  ],
  [
    "a pivot of text numbers",
    [
      ["", "林涛"],
      ["陈晓", "83"],
    ],
  ],
  [
    "a pivot with two lines of header",
    [
      ["评分", "同级", ""],
      ["", "林涛", "王芳"],
      ["陈晓", 83, 91],
    ],
  ],
  ["names only, no headers", [["陈晓", "林涛", 83]]],
  [
    "a rater in a title above",
    [
      ["林涛 的评价", ""],
      ["林涛", ""],
      ["陈晓", 83],
    ],
  ],
  ["one text for all", [["林涛：83，王芳：91"]]],
  ["a remark with points", [["陈晓的考评"], ["林涛 83分"]]],
  ["a rater after the number", [["陈晓", 83, "林涛"]]],
  [
    "a rater below a merged ratee",
    [
      ["陈晓", ""],
      ["", ""],
      ["陈晓", "林涛", 83],
    ],
  ],
  ["names with blanks around them", [["陈晓", " 林涛 ", 83]]],
  ["names with signs that cannot be seen", [["陈晓", "林\u200b涛", 83]]],
  ["a decimal rating", [["赵敏", "王芳", 77.5]]],
  ["a transposed table", head.map((_, column) => ratings.map((line) => line[column] ?? ""))],
  ["a table under another one", [["区域", "销售"], ["华东", 5], [], ...ratings]],
])("a sheet is not copied: %s", (_, rows) => {
  expect(verdict(rows).kind).toBe("withheld");
});

test.each<[string, Rows]>([
  [
    "who rates whom",
    [
      ["评价人", "被考评人"],
      ["林涛", "陈晓"],
    ],
  ],
  [
    "a rater's own targets",
    [
      ["姓名", "目标"],
      ["林涛", 500],
      ["王芳", 600],
    ],
  ],
  ["a mean that only looks like nobody's rating", [["陈晓", "林涛", 87]]],
])("somebody is asked: %s", (_, rows) => {
  expect(verdict(rows).kind).toBe("asked");
});

test.each<[string, Rows]>([
  [
    "a plan of people who rate nobody",
    [
      ["姓名", "目标"],
      ["陈晓", 500],
      ["赵敏", 83],
    ],
  ],
  [
    "a scheme",
    [
      ["评价方", "权重"],
      ["同级", 0.1],
    ],
  ],
  ["text only", [["林涛"], ["王芳"]]],
])("free if Merit has written it, asked about if not: %s", (_, rows) => {
  expect(verdict(rows)).toMatchObject({ kind: "asked", why: "unknown" });
  const sheet = { region: regionOf(rows), pivots: 0, isHidden: false, mark: "plan" };
  expect(verdictOf(sheet, known).kind).toBe("free");
});

test.each<[string, Rows]>([
  ["a sentence", [["林涛给陈晓打了83分"]]],
  ["letters for points", [["陈晓", "林涛", "A"]]],
  ["stars", [["陈晓", "老林", "★★★★"]]],
  [
    "other headers for rater",
    [
      ["考核人", "被考核人", "分"],
      ["老林", "小陈", 83],
    ],
  ],
  ["a code for rater", [["R1", "陈晓", 83]]],
])("what no rule can know is asked about: %s", (_, rows) => {
  expect(verdict(rows).kind).not.toBe("free");
});

test("a pivot table stays behind whatever it shows, a sheet of Merit's with raters' names and other numbers does not", () => {
  expect(verdict([["x"]], 1)).toMatchObject({ kind: "withheld", why: "pivot" });
  const region = regionOf([
    ["姓名", "目标"],
    ["林涛", 500],
  ]);
  const sheet = { region, pivots: 0, isHidden: false };
  expect(verdictOf({ ...sheet, mark: "plan" }, known).kind).toBe("free");
  expect(verdictOf({ ...sheet, isHidden: true, mark: "plan" }, known)).toMatchObject({
    kind: "asked",
    why: "hidden",
  });
});

test.each<[CellValue, number | undefined]>([
  [85, 85],
  ["85", 85],
  ["８５．５", 85.5],
  ["85 分", 85],
  ["90%", 90],
  ["2026年", undefined],
  ["A1", undefined],
  ["", undefined],
])("%j is the rating %p", (cell, rating) => expect(ratingIn(cell)).toBe(rating));
