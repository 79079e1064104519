import { targetHeaders, totalLabels } from "../../src/locales/headers";
import { guessTargets } from "../../src/sheets/plan/guess-targets";
import { leftOutRows } from "../../src/sheets/plan/left-out";
import { withYear } from "../../src/sheets/plan/month-columns";
import type { CellValue } from "../../src/sheets/region";
import { type SheetTable, tableIn } from "../../src/sheets/table";
import { regionOf } from "./regions";

const known = Object.values(targetHeaders).flat();

function tableOf(cells: readonly (readonly CellValue[])[]): SheetTable {
  const table = tableIn(regionOf(cells), known, totalLabels);
  if (!table) throw new Error("no table");
  return withYear(table, (from, to) => `${from}–${to}`);
}

const twelve = Array.from({ length: 12 }, (_, month) => month + 1);

function monthly(headers: readonly string[]): SheetTable {
  return tableOf([
    ["人员", ...headers],
    ["李明", ...headers.map((_, at) => at + 1)],
  ]);
}

test.each([
  [["大区", "姓名", "2023年", "2024年", "2025年"], { region: 0, person: 1, driver: 4 }],
  [["姓名", "2024年销售额", "2025年销售额", "2026年目标"], { person: 0, driver: 2 }],
  [["Rep", "FY2024", "FY2025"], { person: 0, driver: 2 }],
  [["姓名", "1月销售额", "2月销售额", "3月销售额", "全年销售额"], { person: 0, driver: 4 }],
  [["姓名", "2025年目标", "实际完成"], { person: 0, driver: 2 }],
  [["区域", "姓名", "销售额", "新增客户数"], { region: 0, person: 1, driver: 2 }],
  [["部门", "工号", "去年销售"], { region: 0, person: 1, driver: 2 }],
  [["客户", "单价", "数量"], { account: 0, driver: 2 }],
] as const)("[D7] [D8] [D11] %j is taken as a clerk would", (headers, taken) => {
  const keys = new Set(["大区", "姓名", "Rep", "区域", "部门", "客户"]);
  const rows = [1, 2, 3].map((row) =>
    headers.map((header, at): CellValue => (keys.has(header) ? `${header}${row}` : row * 10 + at)),
  );
  expect(guessTargets(tableOf([[...headers], ...rows]))).toEqual(taken);
});

test("[D8] months with words behind them are a year, those of the goal only where there is nothing else", () => {
  const table = monthly([
    ...twelve.map((month) => `${month}月目标`),
    ...twelve.map((month) => `${month}月实际`),
  ]);
  expect([table.headers.at(-1), table.rows[0]?.at(-1)]).toEqual(["1月实际–12月实际", 222]);
  expect(guessTargets(table).driver).toBe(25);
  expect(monthly(twelve.map((month) => `${month}月目标`)).rows[0]?.at(-1)).toBe(78);
});

test.each([
  "2026年目标",
  "2026年度总目标",
  "销售任务",
  "Target 2026",
  "Objetivo 2026",
  "全年任务：",
  "2027年度销售指标",
  "FY26目标：",
  "明年任务",
  "公司下达指标",
  "2026 sales target",
  "Objetivo de ventas 2026",
])("[D2] the row %s is nobody: it is the goal of all others", (label) => {
  const table = tableOf([
    ["姓名", "2025年销售额"],
    ["张伟", 300],
    ["李娜", 100],
    [label, 1300],
  ]);
  expect(table.rows.length).toBe(2);
  expect(leftOutRows(table, 1)).toMatchObject([{ label, shown: undefined }]);
});

test("[D2] totals of totals are the sums of their rows, wherever they begin", () => {
  const rows = [
    ["东区", "甲", 100],
    ["江苏小计", "", 100],
    ["东区合计", "", 100],
    ["西区", "丁", 70],
    ["四川小计", "", 70],
    ["西区", "戊", 80],
    ["云南小计", "", 80],
    ["西区合计", "", 150],
  ];
  const table = tableOf([["大区", "姓名", "去年业绩"], ...rows, ["总计", "", 250]]);
  const told = leftOutRows(table, 2).map(({ label, sum }) => [label, Number(sum)]);
  expect(told).toEqual([
    ["江苏小计", 100],
    ["东区合计", 100],
    ["四川小计", 70],
    ["云南小计", 80],
    ["西区合计", 150],
  ]);
});

test("[D8] of six months none is the driver; a column that adds them up is, else their sum", () => {
  const six = twelve.slice(0, 6).map((month) => `${month}月`);
  expect(guessTargets(monthly(six)).driver).toBe(7);
  expect(guessTargets(monthly([...six, "上半年合计"])).driver).toBe(7);
  expect(guessTargets(monthly([...six, "客户数"])).driver).toBe(8);
  expect(guessTargets(monthly(["2026-01"])).driver).toBeUndefined();
  expect(guessTargets(monthly(["46023", "46054", "46082"])).driver).toBeUndefined();
});

test.each([
  [["1月", "2月", "3月", "一季度"], [10, 20, 30, 60], 5, 60],
  [["2026-01", "2026-02", "2026-03", "一季度"], [10, 20, 30, 60], 5, 60],
  [
    ["1月", "2月", "3月", "一季度", "4月", "5月", "6月", "二季度", "上半年"],
    [10, 20, 30, 60, 30, 40, 50, 120, 180],
    9,
    180,
  ],
  [["一季度", "二季度", "三季度"], [60, 20, 10], 4, 90],
])(
  "[D8] %j: neither January nor a quarter alone is what a year is split by",
  (headers, figures, column, year) => {
    const table = tableOf([
      ["姓名", ...headers],
      ["张三", ...figures],
      ["王五", ...figures],
    ]);
    expect([guessTargets(table).driver, table.rows[0]?.[column]]).toEqual([column, year]);
  },
);
