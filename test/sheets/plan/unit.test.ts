import {
  columnUnit,
  limitInOtherUnit,
  lastYearOf,
  typedTotal,
  unitIn,
  withoutUnit,
} from "../../../src/sheets/plan/unit";
import { table } from "./plan-models";

test.each([
  ["全年总额（元）", "元", "全年总额"],
  ["去年销售额(万元)", "万元", "去年销售额"],
  ["销售额（单位：万元）", "万元", "销售额"],
  ["Sales last year (k€)", "k€", "Sales last year"],
  ["Ventas (miles de €)", "miles de €", "Ventas"],
  ["客户数（家）", "家", "客户数"],
  ["Ventas (año pasado)", undefined, "Ventas (año pasado)"],
  ["去年销售额", undefined, "去年销售额"],
])("[D4] %s is in %s and is known as %s", (header, unit, known) => {
  expect(unitIn(header)).toBe(unit);
  expect(withoutUnit(header)).toBe(known);
});

test("[D4] what is said above the table is the unit of a column that says none", () => {
  const said = { ...table, caption: "2025 年销售 单位：万元", headers: ["区域", "人员", "去年"] };
  expect(columnUnit(said, 2)).toBe("万元");
  expect(columnUnit({ ...said, headers: ["区域", "人员", "去年（元）"] }, 2)).toBe("元");
});

test.each([
  ["1.2亿", "万元", "12000"],
  ["12000", "万元", "12000"],
  ["12000万", "元", "120000000"],
  ["1.2m", "k€", "1200"],
  ["1.2亿", undefined, "120000000"],
  ["12,000万元", "万元", "12000"],
  ["0.3亿元", "万元", "3000"],
  ["30,000,000元", "万元", "3000"],
  ["3千万", undefined, "30000000"],
  ["12000万元整", "元", "120000000"],
  ["€4,200,000", "k€", "4200"],
  ["-3000", "万元", "-3000"],
])("[D4] a total typed as %s is, in %s, %s", (text, unit, expected) => {
  expect(typedTotal({ total: { text, cell: undefined }, unit }, "zh-CN")?.toFixed()).toBe(expected);
});

test("[D4] a limit in another unit than the total is told apart", () => {
  const said = { ...table, headers: ["区域", "人员", "上限（元）"] };
  const of = (unit: string | undefined) => limitInOtherUnit({ unit }, said, { driver: 2, max: 2 });
  expect([of("万元"), of("元"), of(undefined)]).toEqual([2, undefined, undefined]);
});

test("[D4] last year is the sum of a driver that says so", () => {
  const rows = [["华东", "王磊", 30] as const, ["华东", "李娜", 12.5] as const];
  const of = (header: string) =>
    lastYearOf(
      { name: "销售额", unit: "万元" },
      { ...table, headers: ["区域", "人员", header], rows },
      { driver: 2 },
    )?.toFixed();
  expect(of("去年销售额（万元）")).toBe("42.5");
  expect(of("去年")).toBe("42.5");
  expect(of("2025年销售（元）")).toBe("0.00425");
  expect(of("去年利润")).toBeUndefined();
  expect(of("潜力")).toBeUndefined();
});
