import { readAroundSelection } from "../../src/excel/read-region";
import { columnUnit } from "../../src/sheets/plan/unit";
import { tableOf } from "../../src/taskpane/targets/read-table";
import { right } from "../sheets/plan/plan-models";
import { openWorkbook, select } from "./workbook";

test("[D4] a unit above the table counts, also apart by a blank row: 280万 among 万元 is 280", async () => {
  const host = openWorkbook([
    ["2026年目标（单位：万元）", "", ""],
    ["", "", ""],
    ["区域", "人员", "去年"],
    ["华东", "王磊", 3200],
    ["华东", "李娜", "280万"],
    ["华北", "周敏", "1.5亿元"],
  ]);
  select(host, 4, 1);
  const region = right(await readAroundSelection());
  const table = tableOf(region, () => "", "zh-CN");
  if (!table) throw new Error("no table");
  expect(table.rows.map(([, , driver]) => driver)).toEqual([3200, 280, 15000]);
  expect(columnUnit(table, 2)).toBe("万元");
});
