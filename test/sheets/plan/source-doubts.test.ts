import { targetHeaders, totalLabels } from "../../../src/locales/headers";
import { guessTargets } from "../../../src/sheets/plan/guess-targets";
import { withYear } from "../../../src/sheets/plan/month-columns";
import { likeNames, unusedLevels, yearDoubt } from "../../../src/sheets/plan/source-doubts";
import type { CellValue } from "../../../src/sheets/region";
import { type SheetTable, tableIn } from "../../../src/sheets/table";
import { regionOf } from "../regions";

function tableOf(cells: readonly (readonly CellValue[])[]): SheetTable {
  const table = tableIn(regionOf(cells), Object.values(targetHeaders).flat(), totalLabels);
  if (!table) throw new Error("no table");
  return withYear(table, (from, to) => `${from}–${to}`);
}

test("[D7] a division above the region is a level; a column of names that is none is told", () => {
  const table = tableOf([
    ["事业部", "大区", "省", "城市", "经理", "业务员", "去年销售额"],
    ["消费", "华东", "江苏", "南京", "张三", "小甲", 100],
    ["消费", "华东", "江苏", "南京", "李四", "小乙", 200],
    ["工业", "华东", "江苏", "南京", "李四", "小丙", 300],
  ]);
  const columns = guessTargets(table);
  expect(columns).toMatchObject({ division: 0, region: 1, area: 2, city: 3, driver: 6 });
  expect(unusedLevels(table, columns)).toEqual(["经理"]);
  expect(unusedLevels(table, { ...columns, account: 4 })).toEqual([]);
});

test("[D7] a region that is blank where another division begins is not filled from above", () => {
  const table = tableOf([
    ["事业部", "大区", "业务员", "去年销售额"],
    ["消费", "华东", "小甲", 100],
    ["", "", "小乙", 200],
    ["工业", "", "小丁", 400],
  ]);
  expect(guessTargets(table)).toEqual({ division: 0, region: 1, person: 2, driver: 3 });
});

test("[D7] 华东, 华 东 and 华东地区 look like one; 江苏 and 江西 do not, nor do 东区 and 西区", () => {
  const table = tableOf([
    ["区域", "姓名", "去年"],
    ["华东", "王五", 1],
    ["华 东", "王 五", 1],
    ["华东地区", "李四", 1],
    ["江苏", "赵六", 1],
    ["江西", "钱七", 1],
    ["东区", "孙八", 1],
    ["西区", "周九", 1],
  ]);
  expect(likeNames(table, guessTargets(table))).toEqual([
    ["华东", "华 东", "华东地区"],
    ["王五", "王 五"],
  ]);
});

test("[D8] a year beside its months that says otherwise is told with its rows", () => {
  const months = Array.from({ length: 12 }, (_, month) => `${month + 1}月`);
  const line = (name: string, each: number, year: number): CellValue[] => [
    name,
    ...months.map(() => each),
    year,
  ];
  const table = tableOf([
    ["姓名", ...months, "全年"],
    line("张三", 10, 120),
    line("李四", 20, 300),
    line("王五", 5, 60),
  ]);
  expect(yearDoubt(table)).toMatchObject({ header: "全年", column: 13, places: [2] });
  expect(yearDoubt(tableOf([["姓名", ...months, "全年"], line("张三", 10, 120)]))).toBeUndefined();
});
