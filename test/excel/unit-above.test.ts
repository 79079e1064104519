import { readAroundSelection } from "../../src/excel/read-region";
import { emptyDraft } from "../../src/sheets/plan/draft";
import { guessTargets } from "../../src/sheets/plan/guess-targets";
import { settled } from "../../src/sheets/plan/settled";
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

test("[D4] 元 in a column of 万元 may mean either: it is asked, not guessed", async () => {
  const host = openWorkbook([
    ["区域", "人员", "去年（万元）"],
    ["华东", "王磊", 3200],
    ["华东", "李娜", 1500],
    ["华北", "周敏", "5000元"],
  ]);
  select(host, 1, 1);
  const table = tableOf(right(await readAroundSelection()), () => "", "zh-CN");
  if (!table) throw new Error("no table");
  const { unclear } = settled(table, guessTargets(table), emptyDraft);
  expect(unclear).toMatchObject([{ who: "周敏", kind: "fault", got: "5000元" }]);
});
