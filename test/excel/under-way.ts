import fc from "fast-check";
import { readAroundSelection } from "../../src/excel/read-region";
import { paneWords } from "../../src/locales";
import { targetHeaders, totalLabels } from "../../src/locales/headers";
import { type PlanDraft, emptyDraft, newMeasure } from "../../src/sheets/plan/draft";
import { layoutOf } from "../../src/sheets/plan/layout";
import { type Plan, computePlan } from "../../src/sheets/plan/plan";
import { planSheet } from "../../src/sheets/plan/plan-sheet";
import { guessColumns } from "../../src/sheets/guess-columns";
import { tableIn } from "../../src/sheets/table";
import type { Host } from "../../workbench/host/host";
import { added, right } from "../sheets/plan/plan-models";
import { withFunctions } from "./functions";
import { openWorkbook, select } from "./workbook";

const known = Object.values(targetHeaders).flat();
export const people = ["王磊", "李娜", "张伟", "刘洋", "陈静"];
const perRow = <T>(cell: fc.Arbitrary<T>): fc.Arbitrary<T[]> =>
  fc.array(cell, { minLength: people.length, maxLength: people.length });

export const years = fc.record({
  drivers: perRow(fc.integer({ min: 1, max: 9 })),
  limits: perRow(fc.constantFrom("", "", "", 150, 400)),
  hasMax: fc.boolean(),
  hasMin: fc.boolean(),
  closed: fc.constantFrom(1, 2, 3, 4),
  /** Cents, a year's two measures, rows × quarters. */
  booked: fc.array(
    perRow(
      fc.array(fc.oneof(fc.integer({ min: -2_000, max: 60_000 }), fc.constant(0)), {
        minLength: 4,
        maxLength: 4,
      }),
    ),
    { minLength: 2, maxLength: 2 },
  ),
  overshoot: fc.constantFrom("others" as const, "total" as const),
  leaver: fc.constantFrom(undefined, ...people),
  lock: fc.constantFrom(undefined, ...people),
  smallest: fc.constantFrom("1", "10"),
  total: fc.integer({ min: 100, max: 1_200 }),
  driver: fc.integer({ min: 1, max: 20 }),
});
export type Year = typeof years extends fc.Arbitrary<infer T> ? T : never;

export interface Written {
  readonly host: Host;
  readonly plan: Plan;
  readonly cells: readonly (readonly unknown[])[];
}

export const placesOf = (plan: Plan) => [
  { sheet: "目标计划", top: 0 },
  { sheet: "目标计划", top: layoutOf(plan, 0, 0).height },
];

export async function write(year: Year): Promise<Written | undefined> {
  const rows = people.map((person, row) => {
    const limit = year.limits[row] ?? "";
    const region = row < 3 ? "华东" : "华北";
    return [
      region,
      person,
      year.drivers[row] ?? 1,
      year.hasMin && limit === 150 ? 150 : "",
      year.hasMax && limit === 400 ? 400 : "",
    ];
  });
  const host = withFunctions(
    openWorkbook([["区域", "客户经理", "去年销售额", "下限", "上限"], ...rows]),
  );
  select(host, 1, 1);
  const table = tableIn(right(await readAroundSelection()), known, totalLabels);
  if (!table) throw new Error("no table");
  const sales = { ...newMeasure("销售额"), total: { text: "1000", cell: undefined } };
  const draft: PlanDraft = {
    ...emptyDraft,
    measures: [
      { ...sales, smallest: year.smallest },
      {
        ...newMeasure("回款额"),
        basis: "rate",
        rate: "90%",
        of: "销售额",
        smallest: year.smallest,
      },
    ],
    periods: "quarters",
    closed: year.closed,
    overshoot: year.overshoot,
    ended: year.leaver === undefined ? [] : [`${year.leaver}`],
    overrides:
      year.lock === undefined
        ? []
        : [{ measure: "回款额", row: `${regionOf(year.lock)} / ${year.lock}`, amount: "55.5" }],
  };
  const columns = guessColumns(table.headers, targetHeaders);
  const actuals = Object.fromEntries(
    ["销售额", "回款额"].map((name, index) => [
      name,
      { cells: (year.booked[index] ?? []).map((line) => line.map(BigInt)), places: 2 },
    ]),
  );
  const plan = computePlan(table, columns, withPaths(draft), "zh-CN", actuals);
  if (!plan?.ok) return undefined;
  const words = paneWords["zh-CN"].targets;
  const places = placesOf(plan.value);
  const source = { plan: plan.value, draft, table, columns, words, places };
  const model = planSheet(source, "目标计划", [0, 1]);
  right(await added([model]));
  return {
    host,
    plan: plan.value,
    cells: model.cells.map((line) => line.map(({ value }) => value)),
  };
}

const regionOf = (person: string): string => (people.indexOf(person) < 3 ? "华东" : "华北");
const withPaths = (draft: PlanDraft): PlanDraft => ({
  ...draft,
  ended: draft.ended.map((person) => `${regionOf(person)} / ${person}`),
});
