import { targetHeaders, totalLabels } from "../../src/locales/headers";
import { leftOutRows } from "../../src/sheets/plan/left-out";
import { withYear } from "../../src/sheets/plan/month-columns";
import { withWritten, writtenNumbers } from "../../src/sheets/plan/written-numbers";
import type { CellValue, Region } from "../../src/sheets/region";
import { type SheetTable, tableIn } from "../../src/sheets/table";
import { guessTargets } from "../../src/sheets/plan/guess-targets";
import { regionOf } from "./regions";

const known = Object.values(targetHeaders).flat();

function tableOf(region: Region): SheetTable {
  const table = tableIn(region, known, totalLabels);
  if (!table) throw new Error("no table");
  return withYear(table, (from, to) => `${from}–${to}`);
}

const monthly = (headers: string[]) =>
  tableOf(
    regionOf([
      ["人员", ...headers],
      ["李明", ...headers.map((_, at) => at + 1)],
    ]),
  );
const twelve = Array.from({ length: 12 }, (_, month) => month + 1);

test.each([
  ["Chinese months", twelve.map((month) => `${month}月`)],
  ["months of a year", twelve.map((month) => `2025-${String(month).padStart(2, "0")}`)],
  ["months of last year's sales", twelve.map((month) => `去年${month}月`)],
  [
    "English months",
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  ],
  [
    "Spanish months",
    [
      "ene.",
      "feb.",
      "mar.",
      "abr.",
      "may.",
      "jun.",
      "jul.",
      "ago.",
      "sep.",
      "oct.",
      "nov.",
      "dic.",
    ],
  ],
])("[D8] %s in columns are a year: their sum is the driver, never one of them", (_, headers) => {
  const table = monthly(headers);
  expect(table.rows[0]?.at(-1)).toBe(78);
  expect(guessTargets(table).driver).toBe(13);
});

test("[D3][D8] a month written as 13万 counts in its year; one that cannot be read stands in the year's place", () => {
  const table = (cell: string) => {
    const months = twelve.map((month) => `${month}月`);
    const line = twelve.map((month): CellValue => (month === 3 ? cell : month));
    const found = tableIn(
      regionOf([
        ["人员", ...months],
        ["李明", ...line],
      ]),
      known,
      totalLabels,
    );
    if (!found) throw new Error("no table");
    const read = withWritten(found, writtenNumbers(found, "zh-CN"));
    return withYear(read, (from, to) => `${from}–${to}`);
  };
  expect(table("13万").rows[0]?.at(-1)).toBe(130_075);
  expect([table("待定").rows[0]?.at(-1), guessTargets(table("待定")).driver]).toEqual(["待定", 13]);
});

test("[D8] of fewer months those that follow each other are added up; a column for last year wins", () => {
  const eleven = monthly(twelve.slice(1).map((month) => `${month}月`));
  expect([eleven.headers.at(-1), eleven.rows[0]?.at(-1)]).toEqual(["2月–12月", 66]);
  expect(guessTargets(eleven).driver).toBe(12);
  const apart = monthly(["1月", "2月", "3月", "5月"]);
  expect([apart.headers.at(-1), apart.rows[0]?.at(-1)]).toEqual(["1月–3月", 6]);
  expect(monthly(["1月", "3月"]).sums).toEqual({});
  const both = monthly(["去年销售额", ...twelve.map((month) => `${month}月`)]);
  expect(guessTargets(both).driver).toBe(1);
});

test("[D3] numbers as people write them are read in columns of numbers, and nowhere else", () => {
  const table = tableOf(
    regionOf([
      ["人员", "去年", "编号"],
      ["李明", "1,200", "001"],
      ["张伟", 300, "002"],
      ["王磊", "(500)", "A12"],
    ]),
  );
  const written = writtenNumbers(table, "zh-CN");
  expect(written.map(({ row, value }) => [row, value])).toEqual([
    [0, 1200],
    [2, -500],
  ]);
  expect(withWritten(table, written).rows.map(([, last, code]) => [last, code])).toEqual([
    [1200, "001"],
    [300, "002"],
    [-500, "A12"],
  ]);
});

test("[D8] months of which Excel has made days are months", () => {
  const firsts = Array.from(
    { length: 12 },
    (_, month) => (Date.UTC(2026, month, 1) - Date.UTC(1899, 11, 30)) / 86_400_000,
  );
  const table = tableOf(
    regionOf([
      ["区域", "人员", ...firsts],
      ["华东", "李明", ...twelve],
    ]),
  );
  expect(table.headers.slice(2)).toEqual([
    ...twelve.map((month) => `2026-${String(month).padStart(2, "0")}`),
    "2026-01–2026-12",
  ]);
  expect([guessTargets(table).driver, table.rows[0]?.[14]]).toEqual([14, 78]);
});

test("[D7] a column of texts that nobody names is the person, not left out", () => {
  const table = tableOf(
    regionOf([
      ["Region", "Rep", "Last year"],
      ["East", "Li", 1],
      ["East", "Wang", 2],
    ]),
  );
  expect(guessTargets(table)).toEqual({ region: 0, person: 1, driver: 2 });
  const odd = tableOf(
    regionOf([
      ["Region", "Hunter", "Last year"],
      ["East", "Li", 1],
      ["East", "Wang", 2],
    ]),
  );
  expect(guessTargets(odd)).toEqual({ region: 0, person: 1, driver: 2 });
});

test.each([
  ["日期", "金额（元）"],
  ["录入", "销售金额"],
  ["Date", "Amount"],
])("[D6] a list with the days %s is split by %s, never by a day", (day, amount) => {
  const table = tableOf(
    regionOf([
      [day, "人员", amount],
      [45_700, "李明", 120],
      [45_701, "王磊", 80],
      [45_733, "李明", 45],
    ]),
  );
  expect(guessTargets(table).driver).toBe(2);
});

test("[D2] a total is compared with the rows that it may mean, texts among them, and shown beside the nearest", () => {
  const table = tableOf(
    regionOf([
      ["区域", "人员", "去年"],
      ["华东", "李明", 10],
      ["", "王磊", "20"],
      ["华东小计", "", 30],
      ["华北", "周强", 5],
      ["合计", "", 44],
      ["华南", "赵强", 9],
    ]),
  );
  expect(leftOutRows(table, 2).map(({ shown, sum }) => [Number(shown), Number(sum)])).toEqual([
    [30, 30],
    [44, 44],
  ]);
});
