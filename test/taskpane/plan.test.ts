import { Decimal } from "../../src/domain";
import type { Region } from "../../src/excel/region";
import { tableIn } from "../../src/excel/sheet-table";
import { targetHeaders, totalLabels } from "../../src/locales/headers";
import { driverFlaws, planTargets, writeOf } from "../../src/taskpane/targets/plan";
import { initial, reduce } from "../../src/taskpane/targets/state";

const known = Object.values(targetHeaders).flat();

function region(drivers: readonly (number | string)[], tableName?: string): Region {
  const values = [["区域", "客户经理", "去年销售额"], ...drivers.map((driver, row) => ["华东", `员工${row + 1}`, driver]), ["合计", "", 0]];
  const types = values.map((line) => line.map((cell) => (cell === "" ? "Empty" : typeof cell === "number" ? "Double" : "String")) as Region["types"][number]);
  return { sheetId: "s1", sheetName: "Plan", row: 2, column: 0, values, types, formulas: values, tableName };
}

function stateOf(drivers: readonly (number | string)[], tableName?: string) {
  const table = tableIn(region(drivers, tableName), known, totalLabels);
  if (!table) throw new Error("no table");
  return { state: table, columns: reduce(initial, { kind: "table", table }).columns };
}

test("the columns of a Chinese table are understood, its row of totals is left out", () => {
  const { columns, state } = stateOf([1, 2, 3]);
  expect(columns).toEqual({ region: 0, person: 1, driver: 2 });
  expect(state.rows).toHaveLength(3);
  expect(state.totalRow).toBe(6);
});

test("[N4] the pane tells a blank from a 0: every flaw is named with its row", () => {
  const { state } = stateOf([5, "", "abc", -1, 0]);
  expect(driverFlaws(state, 2)).toEqual([
    { code: "blank-cell", place: "driver", row: 2 },
    { code: "not-number", place: "driver", row: 3, got: "abc" },
    { code: "driver-negative", row: 4, got: "-1" },
  ]);
});

test("[A8] drivers that add up to 0 are refused before anything is written", () => {
  const { state, columns } = stateOf([0, 0]);
  expect(planTargets(state, columns, new Decimal(100), new Decimal(1))).toMatchObject({ ok: false, refusal: { code: "drivers-all-zero" } });
});

test("the formula stands above the cells it spills to, and the row of totals adds them up", () => {
  const { state, columns } = stateOf([50, 30, 20]);
  const plan = planTargets(state, columns, new Decimal(1000), new Decimal("0.01"));
  if (!plan.ok) throw new Error(plan.refusal.code);
  const write = writeOf(state, columns, plan.value, "目标", { text: "1000", cell: undefined }, "formulas");
  expect(write.cells).toEqual([["目标"], ["=MERIT.SPLIT(1000,$C$4:$C$6,0.01)"], [""], [""], ["=SUM(D4:D6)"]]);
  expect(write.column).toBe(3);
  expect(writeOf(state, columns, plan.value, "=1+1", { text: "1000", cell: undefined }, "values").cells).toEqual([["'=1+1"], [500], [300], [200], ["=SUM(D4:D6)"]]);
});

test("beside an Excel table a column stays free, for a formula cannot spill inside one", () => {
  const { state, columns } = stateOf([1, 1], "Sales");
  const plan = planTargets(state, columns, new Decimal(10), new Decimal(1));
  if (!plan.ok) throw new Error(plan.refusal.code);
  expect(writeOf(state, columns, plan.value, "目标", { text: "10", cell: undefined }, "formulas").column).toBe(4);
});
