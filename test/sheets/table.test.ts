import fc from "fast-check";
import { targetHeaders, totalLabels } from "../../src/locales/headers";
import { leftOutRows, withTakenIn } from "../../src/sheets/plan/left-out";
import { withYear } from "../../src/sheets/plan/month-columns";
import { withWritten, writtenNumbers } from "../../src/sheets/plan/written-numbers";
import type { CellValue, Region } from "../../src/sheets/region";
import { type SheetTable, tableIn } from "../../src/sheets/table";
import { guessTargets } from "../../src/taskpane/targets/state";
import { regionOf } from "./regions";

const known = Object.values(targetHeaders).flat();

function tableOf(region: Region): SheetTable {
  const table = tableIn(region, known, totalLabels);
  if (!table) throw new Error("no table");
  return withYear(table, (from, to) => `${from}–${to}`);
}

const names = (table: SheetTable) => table.rows.map(([, person]) => person);
const head = ["区域", "人员", "去年"];

const nested: CellValue[][] = [
  head,
  ["华东", "李明", 10],
  ["", "张伟", 20],
  ["华东小计", "", 30],
  ["华北", "王磊", 5],
  ["", "赵磊", 6],
  ["", "小计", 12],
  ["总计", "", 41],
];

test("[D2] subtotals in any key column and the total are no people; what does not add up is told", () => {
  const table = tableOf(regionOf(nested));
  expect(names(table)).toEqual(["李明", "张伟", "王磊", "赵磊"]);
  expect(table.places).toEqual([1, 2, 4, 5]);
  expect(
    leftOutRows(table, 2).map(({ place, label, shown, sum }) => [
      place,
      label,
      Number(shown),
      Number(sum),
    ]),
  ).toEqual([
    [3, "华东小计", 30, 30],
    [6, "小计", 12, 11],
  ]);
});

test("[D2] a formula that adds rows of its own column makes a subtotal, whatever the row is called", () => {
  const region = regionOf([
    head,
    ["East", "Li", 10],
    ["East", "Wang", 20],
    ["East", "All", 30],
    ["West", "Zhou", 5],
  ]);
  const formulas = region.formulas.map((line, row) =>
    row === 3 ? ["East", "All", "=C2+C3"] : line,
  );
  expect(names(tableOf({ ...region, formulas }))).toEqual(["Li", "Wang", "Zhou"]);
  const growth = region.formulas.map((line, row) =>
    row === 3 ? ["East", "All", "=B4*1.1"] : line,
  );
  expect(names(tableOf({ ...region, formulas: growth }))).toHaveLength(4);
});

test("[D2] whoever is called like a sum by accident is taken back in, in his place", () => {
  const table = tableOf(
    regionOf([head, ["East", "Li", 10], ["East", "Total Care", 20], ["West", "Zhou", 5]]),
  );
  expect(names(table)).toEqual(["Li", "Zhou"]);
  expect(names(withTakenIn(table, ["East Total Care"]))).toEqual(["Li", "Total Care", "Zhou"]);
});

test.each(["Sumner", "Subtotalia", "Ana Summers", "Totalino", "合伟", "汇丰"])(
  "[D2] %s is a person",
  (name) => {
    expect(names(tableOf(regionOf([head, ["East", name, 10], ["West", "Li", 20]])))).toContain(
      name,
    );
  },
);

const people = ["Li", "Wang", "Zhou", "Ana", "赵磊", "O'Neil"];

test("[D2] with subtotals between its rows, in any language, a table means what it means without them", () => {
  const groups = fc.array(
    fc.tuple(fc.constantFrom("小计", "Total", "Subtotal", "Suma", "East total"), fc.nat(3)),
    {
      minLength: 1,
      maxLength: 4,
    },
  );
  fc.assert(
    fc.property(groups, (cuts) => {
      const rows: CellValue[][] = people.map((name, row) => ["R", name, row + 1]);
      const dirty = [...rows];
      for (const [word, at] of cuts) dirty.splice(at + 1, 0, [word, "", 99]);
      const clean = tableOf(regionOf([head, ...rows]));
      const table = tableOf(regionOf([head, ...dirty]));
      expect(table.rows).toEqual(clean.rows);
      table.places.forEach((place, row) => expect(dirty[place - 1]).toEqual(table.rows[row]));
    }),
  );
});

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

test("[D8] eleven months are no year; a column for last year wins over its months", () => {
  expect(monthly(twelve.slice(1).map((month) => `${month}月`)).sums).toEqual({});
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
