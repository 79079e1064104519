import { paneWords } from "../../../src/locales";
import { parametersSheet } from "../../../src/sheets/appraisal/parameters-sheet";
import { findingsIn } from "../../../src/sheets/check/findings";
import { callIn } from "../../../src/sheets/explain/call";
import type { CellType, CellValue, Region } from "../../../src/sheets/region";

function sheet(
  values: CellValue[][],
  formulas: Record<string, string> = {},
  errors: readonly string[] = [],
): Region {
  const typeOf = (value: CellValue, key: string): CellType =>
    errors.includes(key)
      ? "Error"
      : value === ""
        ? "Empty"
        : typeof value === "number"
          ? "Double"
          : "String";
  return {
    sheetId: "s",
    sheetName: "Sheet",
    row: 0,
    column: 0,
    values,
    tableName: undefined,
    types: values.map((line, row) =>
      line.map((value, column) => typeOf(value, `${row},${column}`)),
    ),
    formulas: values.map((line, row) =>
      line.map((value, column) => formulas[`${row},${column}`] ?? value),
    ),
  };
}
const kinds = (...sheets: Region[]) =>
  findingsIn(sheets).map(({ kind, row, column }) => [kind, row, column]);

test("a formula that lost its add-in is found under both of its names, with the formula that mends it", () => {
  const broken = sheet(
    [["#NAME?", "#NAME?"]],
    { "0,0": "=MERIT.SPLIT(1,A1:A2)", "0,1": "=_xldudf_MERIT_SPLIT(1,A1:A2)" },
    ["0,0", "0,1"],
  );
  expect(
    findingsIn([broken]).map((found) => (found.kind === "broken" ? found.formula : found.kind)),
  ).toEqual(["=MERIT.SPLIT(1,A1:A2)", "=MERIT.SPLIT(1,A1:A2)"]);
});

test("a text that reads like a formula of a lost add-in is a text", () => {
  expect(kinds(sheet([["=_xldudf_MERIT_SPLIT(1,A1:A2)"]]))).toEqual([]);
});

test("a total that misses a row above it is found, whether it is a number or a formula; a right one is not", () => {
  const rows = [
    ["Region", "Sales"],
    ["North", 10],
    ["South", 20],
    ["East", 0.3],
  ];
  expect(kinds(sheet([...rows, ["Total", 30.3]]))).toEqual([]);
  expect(kinds(sheet([...rows, ["合计", 30]], { "4,1": "=SUM(B2:B3)" }))).toEqual([["sum", 4, 1]]);
});

test("weights that do not add up lead to their sheet, blank ratings and raters in the open to theirs", () => {
  const scheme = sheet([
    ["评价方", "评价方权重", "指标", "指标权重"],
    ["上级", 0.6, "a", 1],
    ["同级", 0.3, "b", 1],
  ]);
  expect(kinds(scheme)).toEqual([["scheme", 1, 3]]);
  const ratings = sheet([
    ["被考评人", "评价方", "评价人", "指标", "评分"],
    ["陈", "上级", "孙", "a", 80],
    ["陈", "同级", "林", "b", ""],
  ]);
  expect(kinds(ratings)).toEqual([
    ["unrated", 2, 4],
    ["raters", 1, 4],
  ]);
  const form = sheet([
    ["评价人：", "孙", "", "", ""],
    ["", "", "", "", ""],
    ["被考评人", "评价方", "指标", "评分", "评语"],
    ["陈", "上级", "a", 80, ""],
  ]);
  expect(kinds(form)).toEqual([["raters", 3, 3]]);
});

test("a plan's amount that is no whole step is found; locks and the one row that carries what the total leaves over are not", () => {
  const plan = (total: number, ...rows: CellValue[][]): Region =>
    sheet([
      ["目标：销售额", "", "", "", ""],
      ["总额", "", total, "最小单位", 10],
      ["区域", "客户经理", "全年", "一季度", paneWords["zh-CN"].targets.roles.locked],
      ...rows,
      ["合计", "", total, "", ""],
    ]);
  expect(kinds(plan(60, ["华东", "李", 20, 7, ""], ["华东", "王", 40, 13, ""]))).toEqual([]);
  expect(kinds(plan(60, ["华东", "李", 25, 7, ""], ["华东", "王", 35, 13, ""]))).toEqual([
    ["step", 3, 2],
    ["step", 4, 2],
  ]);
  expect(kinds(plan(60, ["华东", "李", 25, 7, ""], ["华东", "王", 35, 13, 35]))).toEqual([]);
  expect(kinds(plan(61, ["华东", "李", 21, 7, ""], ["华东", "王", 40, 13, ""]))).toEqual([]);
});

test("sums of Merit's own sheets with nodes among their rows are not added up again", () => {
  const { sheet: words } = paneWords["zh-CN"].targets;
  const rows: CellValue[][] = [
    ["华东", "", 30],
    ["华东", "王", 10],
    ["华东", "李", 20],
    ["合计", "", 30],
  ];
  expect(kinds(sheet([["表", "", ""], ...rows]))).toEqual([["sum", 4, 2]]);
  expect(kinds(sheet([[words.trackingOf("销售额"), "", ""], ...rows]))).toEqual([]);
  expect(kinds(sheet([[words.filingTitle, "", ""], ...rows]))).toEqual([]);
});

test("[Y9] a year that is not the sum of its periods is found; what was reached counts as held", () => {
  const { helpers } = paneWords["zh-CN"].targets.sheet;
  const plan = (...rows: CellValue[][]): Region =>
    sheet([
      ["销售额计划", "", "", "", "", ""],
      ["全年总额", "", 60, "取整到", 10, ""],
      ["区域", "客户经理", "全年", "上半年", "下半年", helpers.reached],
      ...rows,
      ["合计", "", 60, "", "", ""],
    ]);
  const passed = ["华东", "李", 25.5, 25.5, 0, 25.5];
  expect(kinds(plan(passed, ["华东", "王", 34.5, 4, 30.5, 4]))).toEqual([]);
  expect(kinds(plan(passed, ["华东", "王", 34.5, 4, 20.5, 4]))).toEqual([["year", 4, 2]]);
});

test("people near an edge of the bands in the workbook are found, others are not", () => {
  const model = parametersSheet(paneWords["zh-CN"].review, "R");
  const bands = {
    ...sheet(model.cells.map((line) => line.map(({ value }) => value))),
    sheetId: "p",
  };
  const results = sheet([
    ["被考评人", "上级", "总分"],
    ["陈", 80, 89.7],
    ["林", 80, 85],
    ["黄", 80, 80.51],
  ]);
  expect(kinds(results, bands)).toEqual([["edge", 1, 2]]);
  expect(kinds(results)).toEqual([]);
});

test("a call is taken apart at its own commas only", () => {
  expect(callIn("=MERIT.SPLIT('a,b'!A1,IF({1,0},B1:B2,C1),\"x,)\" , 2)+1")).toEqual({
    id: "SPLIT",
    args: ["'a,b'!A1", "IF({1,0},B1:B2,C1)", '"x,)"', "2"],
  });
  expect(callIn("=SUM(A1)")).toBeUndefined();
});

test("[Y1] what a plan says of rows that its table has lost is found", () => {
  const { sheet: words } = paneWords["zh-CN"].targets;
  const plan = (said: string) =>
    sheet([
      ["销售额计划", "", "", said],
      [words.total, "", 100, words.step, 1],
      ["", "", "", ""],
      ["大区", "人员", "去年", words.annual],
      ["华东", "李明", 1, 100],
      [words.sum, "", "", 100],
    ]);
  expect(kinds(plan("⚠ 本计划中有 1 行已不在来源表中"))).toEqual([["behind", 0, 3]]);
  expect(kinds(plan(""))).toEqual([]);
});

test("[Y1] a driver that was typed over its formula is found", () => {
  const { sheet: words } = paneWords["zh-CN"].targets;
  const rows = ["李明", "王芳", "张伟"].map((name, at) => ["华东", name, at + 1, 100]);
  const lookups = { "4,2": "=SUMIFS(A:A,B:B,B5)", "5,2": "=SUMIFS(A:A,B:B,B6)" };
  const plan = (formulas: Record<string, string>) =>
    sheet(
      [
        ["销售额计划", "", "", ""],
        [words.total, "", 300, words.step, 1],
        ["", "", "", ""],
        ["大区", "人员", "去年", words.annual],
        ...rows,
        [words.sum, "", "", 300],
      ],
      formulas,
    );
  expect(kinds(plan(lookups))).toEqual([["typed", 6, 2]]);
  expect(kinds(plan({ ...lookups, "6,2": "=SUMIFS(A:A,B:B,B7)" }))).toEqual([]);
  expect(kinds(plan({}))).toEqual([]);
});
