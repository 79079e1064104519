import fc from "fast-check";
import { paneWords } from "../../../src/locales";
import { languages } from "../../../src/locales/language";
import { shownNumber } from "../../../src/locales/number";
import { type PlanDraft, emptyDraft, newMeasure } from "../../../src/sheets/plan/draft";
import { guessTargets } from "../../../src/sheets/plan/guess-targets";
import { layoutOf } from "../../../src/sheets/plan/layout";
import { planOnSheet } from "../../../src/sheets/plan/plan-on-sheet";
import { planSheet } from "../../../src/sheets/plan/plan-sheet";
import { computePlan } from "../../../src/sheets/plan/plan";
import { settled } from "../../../src/sheets/plan/settled";
import { tableOf } from "../../../src/taskpane/targets/read-table";
import { regionOf } from "../regions";

const cells = [
  ["区域", "客户经理", "去年销售额", "去年利润"],
  ["华东", "周敏", 300, 30],
  ["华东", "吴刚", 200, 50],
  ["华南", "郑爽", 500, 20],
];

const asked = fc.record({
  language: fc.constantFrom(...languages),
  totals: fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 3 }),
  isLinked: fc.boolean(),
  rate: fc.constantFrom(undefined, 95, 102.5),
  periods: fc.constantFrom("none", "halves", "quarters", "months"),
  parts: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 12, maxLength: 12 }),
});

const names = ["销售额", "利润", "回款额"];
const counts = { none: 0, halves: 2, quarters: 4, months: 12 } as const;

type Asked = typeof asked extends fc.Arbitrary<infer T> ? T : never;

function draftOf({ language, totals, isLinked, rate, periods, parts }: Asked): PlanDraft {
  const show = (figure: number): string => figure.toLocaleString(language);
  const cell = (row: number) => ({ sheetId: "台账", sheetName: "台账", row, column: 9 });
  const measures = totals.map((total, index) => ({
    ...newMeasure(names[index] ?? ""),
    total: { text: show(total * 1000), cell: isLinked ? cell(index) : undefined },
    smallest: "10",
  }));
  const rated = { ...newMeasure("毛利"), basis: "rate", of: "销售额", smallest: "1" } as const;
  const all = rate === undefined ? measures : [...measures, { ...rated, rate: `${show(rate)}%` }];
  const own = parts.slice(0, counts[periods]).map(show).join(" ");
  return {
    ...emptyDraft,
    measures: all,
    periods,
    profile: periods === "none" ? "even" : "own",
    own,
  };
}

/** The plan's sheet as Excel would give it back. */
function written(asked: Asked) {
  const { language } = asked;
  const draft = draftOf(asked);
  const table = tableOf(regionOf(cells, "台账"), () => "", language);
  if (!table) throw new Error("no table");
  const taken = settled(table, guessTargets(table), draft);
  const plan = computePlan(taken.table, taken.columns, draft, language);
  if (!plan?.ok) throw new Error(JSON.stringify(plan));
  let top = 0;
  const places = plan.value.names.map((_, index) => {
    const place = { sheet: "P", top };
    top += layoutOf(plan.value, index, 0).height;
    return place;
  });
  const words = paneWords[language].targets;
  const source = {
    plan: plan.value,
    draft,
    table: taken.table,
    columns: taken.columns,
    words,
    places,
  };
  const model = planSheet(
    source,
    "P",
    plan.value.names.map((_, index) => index),
  );
  const values = model.cells.map((line) => line.map(({ value }) => value));
  const formulas = model.cells.map((line) => line.map(({ value, formula }) => formula ?? value));
  return { draft, region: { ...regionOf(values, "P"), formulas } };
}

const place = { sheetId: "台账", sheetName: "台账" };

test("[Y8] a plan whose settings are lost is read from its sheet: measures, totals, rates, steps, periods", () => {
  fc.assert(
    fc.property(asked, (own) => {
      const { draft, region } = written(own);
      const words = paneWords[own.language].targets.sheet;
      const show = (figure: Parameters<typeof shownNumber>[0]) => shownNumber(figure, own.language);
      const read = planOnSheet(region, words, place, show);
      expect(read?.periods).toBe(draft.periods);
      const numbers = (text = "") => text.split(" ").filter(Boolean);
      const isEven = new Set(numbers(draft.own)).size === 1;
      if (own.periods !== "none" && !isEven) expect(numbers(read?.own)).toEqual(numbers(draft.own));
      const told = (of: Partial<PlanDraft> | undefined) =>
        of?.measures?.map(({ name, basis, total, rate, smallest }) =>
          basis === "rate" ? { name, rate, smallest } : { name, total, smallest },
        );
      expect(told(read)).toEqual(told(draft));
    }),
    { numRuns: 60 },
  );
});

test("[Y8] a plan of another table, and a sheet that is no plan, tell nothing", () => {
  const { region } = written({
    language: "zh-CN",
    totals: [5],
    isLinked: false,
    rate: undefined,
    periods: "none",
    parts: [],
  });
  const words = paneWords["zh-CN"].targets.sheet;
  const show = String;
  expect(planOnSheet(region, words, place, show)).toBeDefined();
  expect(planOnSheet(region, words, { sheetId: "x", sheetName: "别的表" }, show)).toBeUndefined();
  expect(planOnSheet(region, words, { sheetId: "x", sheetName: "台" }, show)).toBeUndefined();
  expect(planOnSheet(regionOf(cells, "P"), words, place, show)).toBeUndefined();
});
