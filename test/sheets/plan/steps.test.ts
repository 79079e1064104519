import fc from "fast-check";
import { Decimal } from "../../../src/domain";
import { emptyDraft, newMeasure } from "../../../src/sheets/plan/draft";
import { computePlan } from "../../../src/sheets/plan/plan";
import { withSteps } from "../../../src/sheets/plan/steps";
import { type SheetTable, tableIn } from "../../../src/sheets/table";
import { auditPlan } from "../../../src/domain";
import { regionOf } from "../regions";

const people = ["李明", "张伟", "陈静", "王芳", "刘洋", "赵磊", "杨帆", "周敏", "孙涛"];
const sales = [
  18_650_000, 14_320_000, 9_870_000, 12_480_000, 8_150_000, 11_260_000, 7_940_000, 6_730_000,
  5_410_000,
];
const columns = { person: 0, driver: 1 };

function tableOf(drivers: readonly number[]): SheetTable {
  const rows = drivers.map((driver, row) => [people[row] ?? `P${row}`, driver]);
  const table = tableIn(regionOf([["人员", "去年"], ...rows]), ["人员", "去年"], []);
  if (!table) throw new Error("no table");
  return table;
}

function stepOf(
  name: string,
  total: string,
  drivers: readonly number[],
  periods: "none" | "months" = "months",
) {
  const measure = { ...newMeasure(name), total: { text: total, cell: undefined } };
  const draft = { ...emptyDraft, measures: [measure], periods };
  return withSteps(tableOf(drivers), columns, draft, "zh-CN").measures[0]?.smallest;
}

test.each([
  // The smallest cell is 120,000,000 × 5.41 ÷ 94.81 ÷ 12 = 570,615; 1 % of it is 5,706.
  ["销售额", "120,000,000", "1000"],
  // 12,000 × 0.057 ÷ 12 = 57.06; 1 % of it is under 1, and the total is whole.
  ["销售额（万元）", "12,000", "1"],
  ["销售额", "12000.5", "0.1"],
  ["新增客户数", "4500000", "1"],
])("[D12] %s of %s is rounded to %s", (name, total, step) => {
  expect(stepOf(name, total, sales)).toBe(step);
});

test("[D12][D13] whatever the figures, the step that is proposed moves no year by more than 1 % where cells allow it", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 9 }),
      fc.integer({ min: 5_000_000, max: 900_000_000 }),
      (drivers, total) => {
        const table = tableOf(drivers);
        const measure = {
          ...newMeasure("销售额"),
          total: { text: String(total), cell: undefined },
        };
        const draft = { ...emptyDraft, measures: [measure], periods: "months" as const };
        const plan = computePlan(table, columns, draft, "zh-CN");
        if (!plan?.ok || !plan.value.measures[0]) throw new Error("no plan");
        expect(auditPlan(plan.value.request, 0, plan.value.measures[0]).light?.isGreen).toBe(true);
        expect(new Decimal(stepOf("销售额", String(total), drivers) ?? 0).gte(1)).toBe(true);
      },
    ),
    { numRuns: 60 },
  );
});
