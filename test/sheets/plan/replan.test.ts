import { paneWords } from "../../../src/locales";
import { replanned } from "../../../src/sheets/plan/replan";
import { computePlan } from "../../../src/sheets/plan/plan";
import { emptyDraft, newMeasure } from "../../../src/sheets/plan/draft";
import { table } from "./plan-models";

const words = paneWords["zh-CN"].targets;
const reading = { words: words.sheet, periods: words.halves };

const standing = [
  ["销售额计划", "", "", "", "", ""],
  ["全年总额", "", 100, "取整到", 1, ""],
  ["期间占比", "", "", "", 1, 1],
  ["区域", "客户经理", "去年", "全年", "上半年", "下半年"],
  ["华东", "王", 1, 40, 20, 20],
  ["华东", "李", 1, 30, 15, 15],
  ["华北", "张", 1, 30, 15, 15],
  ["合计", "", "", 100, 50, 50],
  ["华东", "", "", 70, 35, 35],
];

function planOf(rows: readonly (readonly (string | number)[])[]) {
  const own = {
    ...table,
    headers: ["区域", "客户经理", "去年"],
    rows,
    formulas: rows,
    types: rows.map(() => ["String", "String", "Double"] as const),
    places: rows.map((_, row) => row + 1),
  };
  const plan = computePlan(
    own,
    { region: 0, person: 1, driver: 2 },
    {
      ...emptyDraft,
      measures: [
        { ...newMeasure("销售额"), total: { text: "100", cell: undefined }, smallest: "1" },
      ],
      periods: "halves",
    },
    "zh-CN",
  );
  if (!plan?.ok) throw new Error("no plan");
  return plan.value;
}

test("[Y7] what a re-plan changes is told by node, row and measure, year first: who joins, who goes, who moves", () => {
  const plan = planOf([
    ["华东", "王", 4],
    ["华北", "李", 3],
    ["华北", "赵", 3],
  ]);
  const lines = replanned([standing], plan, reading).map((own) => [
    own.path.join("/"),
    own.fate,
    `${own.year.before.toFixed()} ${own.year.after.toFixed()}`,
    own.periods.map(({ name, before, after }) => `${name} ${before.toFixed()} ${after.toFixed()}`),
  ]);
  expect(lines).toEqual([
    ["华北/赵", "joins", "0 30", ["上半年 0 15", "下半年 0 15"]],
    ["华北/张", "goes", "30 0", ["上半年 15 0", "下半年 15 0"]],
    ["华东", "stays", "70 40", ["上半年 35 20", "下半年 35 20"]],
    ["华北", "stays", "30 60", ["上半年 15 30", "下半年 15 30"]],
  ]);
});
