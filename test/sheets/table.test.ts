import fc from "fast-check";
import { targetHeaders, totalLabels } from "../../src/locales/headers";
import { leftOutRows, withTakenIn } from "../../src/sheets/plan/left-out";
import { withYear } from "../../src/sheets/plan/month-columns";
import type { CellValue, Region } from "../../src/sheets/region";
import { type SheetTable, tableIn } from "../../src/sheets/table";
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
    regionOf([head, ["East", "Li", 10], ["East", "合计公司", 20], ["West", "Zhou", 5]]),
  );
  expect(names(table)).toEqual(["Li", "Zhou"]);
  expect(names(withTakenIn(table, ["East 合计公司"]))).toEqual(["Li", "合计公司", "Zhou"]);
});

test.each([
  "Sumner",
  "Subtotalia",
  "Ana Summers",
  "Totalino",
  "合伟",
  "汇丰",
  "Total Care",
  "Suma Capital",
  "Suma S.L.",
  "Total Pérez",
])("[D2] %s is a person", (name) => {
  expect(names(tableOf(regionOf([head, ["East", name, 10], ["West", "Li", 20]])))).toContain(name);
});

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

test("[D2] totals on top stand for the rows below them: nothing is odd about them", () => {
  const table = tableOf(
    regionOf([
      head,
      ["合计", "", 36],
      ["华东小计", "", 30],
      ["华东", "李明", 10],
      ["华东", "张伟", 20],
      ["华南小计", "", 6],
      ["华南", "王强", 6],
    ]),
  );
  expect(names(table)).toEqual(["李明", "张伟", "王强"]);
  for (const { shown, sum } of leftOutRows(table, 2)) expect(shown?.eq(sum)).toBe(true);
});
