import fc from "fast-check";
import { readAroundSelection } from "../../src/excel/read-region";
import { paneWords } from "../../src/locales";
import { targetHeaders, totalLabels } from "../../src/locales/headers";
import { type PlanDraft, emptyDraft, newMeasure } from "../../src/sheets/plan/draft";
import { computePlan } from "../../src/sheets/plan/plan";
import { planSheet } from "../../src/sheets/plan/plan-sheet";
import { type Settled, settled } from "../../src/sheets/plan/settled";
import { guessColumns } from "../../src/sheets/guess-columns";
import { tableIn } from "../../src/sheets/table";
import { added, right } from "../sheets/plan/plan-models";
import { type DirtyRow, dirtyTables, driversByHand } from "./dirty-tables";
import { withFunctions } from "./functions";
import { cellsOf, openWorkbook, select } from "./workbook";

jest.setTimeout(120_000);

const known = Object.values(targetHeaders).flat();
const measure = {
  ...newMeasure("销售额"),
  total: { text: "1000", cell: undefined },
  smallest: "1",
};

function draftOf(said: Partial<PlanDraft>): PlanDraft {
  return { ...emptyDraft, measures: [measure], ...said };
}

async function taken(draft: PlanDraft): Promise<Settled> {
  const table = tableIn(right(await readAroundSelection()), known, totalLabels);
  if (!table) throw new Error("no table");
  return settled(table, guessColumns(table.headers, targetHeaders), draft);
}

async function writePlan({ table, columns }: Settled, draft: PlanDraft): Promise<number> {
  const plan = computePlan(table, columns, draft, "zh-CN");
  if (!plan?.ok) throw new Error(JSON.stringify(plan));
  const words = paneWords["zh-CN"].targets;
  const places = [{ sheet: "目标计划", top: 0 }];
  const source = { plan: plan.value, draft, table, columns, words, places };
  right(await added([planSheet(source, "目标计划", [0])]));
  return table.rows.length;
}

const linesOf = (rows: readonly DirtyRow[]) =>
  rows.map(({ region, person, cell, behind }) => [region, person + behind, cell]);

test("[D5] [D6] whatever drivers are blank, negative, faulty or repeated, everybody in the plan has the one a clerk would give", async () => {
  await fc.assert(
    fc.asyncProperty(dirtyTables, async ({ rows, unclear }) => {
      const host = withFunctions(openWorkbook([["区域", "人员", "去年"], ...linesOf(rows)]));
      select(host, 1, 1);
      const draft = draftOf({ unclear });
      const found = await taken(draft);
      const expected = driversByHand(rows, unclear);
      const count = await writePlan(found, draft);
      const plan = await cellsOf(host, `B5:D${4 + count}`, "目标计划");
      const drivers = plan.map(([person, driver]) => [person, Number(driver)] as const);
      expect(drivers.map(([person]) => person).sort()).toEqual([...expected.keys()].sort());
      for (const [person, driver] of drivers)
        expect([person, driver.toFixed(9)]).toEqual([
          person,
          expected.get(String(person))?.toFixed(9),
        ]);
      expect(plan.reduce((sum, line) => sum + Number(line[2]), 0)).toBe(1000);
      const notes = rows.filter(({ kind }) => kind === "note").length;
      expect(found.notes.length).toBe(notes);
    }),
    { numRuns: 25 },
  );
});

const messy = [
  ["区域", "人员", "去年"],
  ["华东", "王磊", 30],
  ["华东", "李娜", ""],
  ["华北", "周敏", -5],
  ["华北", "赵强", 20],
];

test("[D5] a driver that is blank or negative and later filled in is followed; one that is lost is said", async () => {
  const host = withFunctions(openWorkbook(messy));
  select(host, 1, 1);
  const draft = draftOf({ unclear: "mean" });
  await writePlan(await taken(draft), draft);
  expect(await cellsOf(host, "C5:C8", "目标计划")).toEqual([[30], [30], [0], [20]]);
  const type = async (address: string, value: number | string): Promise<void> => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Plan").getRange(address).values = [[value]];
      await context.sync();
    });
  };
  await type("C3", 10);
  await type("C4", 40);
  expect(await cellsOf(host, "C5:C8", "目标计划")).toEqual([[30], [10], [40], [20]]);
  expect(await cellsOf(host, "D1", "目标计划")).toEqual([[""]]);
  await type("C4", -90);
  expect(await cellsOf(host, "C7:D7", "目标计划")).toEqual([[0, 0]]);
  await type("C4", 40);
  await type("C2", "三十万");
  await type("C5", "");
  expect(await cellsOf(host, "D1", "目标计划")).toEqual([
    ["⚠ 来源表中有 2 行的分解依据或限额为空、为 0 或不是数"],
  ]);
});

test("[Y1] [D5] edits that cancel each other out are told all the same", async () => {
  const host = withFunctions(
    openWorkbook([
      ["区域", "人员", "去年", "上限"],
      ["华东", "王磊", 30, 700],
      ["华东", "李娜", "待定", ""],
      ["华北", "周敏", 15, ""],
      ["华北", "赵强", 20, ""],
    ]),
  );
  select(host, 1, 1);
  const draft = draftOf({});
  await writePlan(await taken(draft), draft);
  const said = async (edits: readonly (readonly [string, unknown])[]): Promise<unknown> => {
    const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Plan");
    const before = await cellsOf(host, "A2:D5", "Plan");
    await Excel.run(async (context) => {
      for (const [address, value] of edits) sheet(context).getRange(address).values = [[value]];
      await context.sync();
    });
    const [[title]] = (await cellsOf(host, "D1", "目标计划")) as [[unknown]];
    await Excel.run(async (context) => {
      sheet(context).getRange("A2:D5").values = before;
      await context.sync();
    });
    return title;
  };
  expect(await said([])).toBe("");
  expect(await said([["C3", 900]])).toBe("⚠ 来源表中有 1 行已补齐分解依据，尚未计入本计划");
  expect(
    await said([
      ["C3", 900],
      ["C4", ""],
    ]),
  ).toBe(
    "⚠ 来源表中有 1 行的分解依据或限额为空、为 0 或不是数 ⚠ 来源表中有 1 行已补齐分解依据，尚未计入本计划",
  );
  expect(
    await said([
      ["B3", "新人甲"],
      ["C3", 500],
    ]),
  ).toBe("⚠ 来源表中有 1 行不在本计划中");
  expect(await said([["B4", "王磊"]])).toBe(
    "⚠ 本计划中有 1 行已不在来源表中 ⚠ 来源表中有 1 行不在本计划中",
  );
  expect(await said([["D2", "700万"]])).toBe(
    "⚠ 来源表中有 1 行的分解依据或限额为空、为 0 或不是数",
  );
});

test("[D6] a leaf in several rows is one with their sum, or its rows are accounts 1, 2, …", async () => {
  const host = openWorkbook([
    ["区域", "人员", "去年"],
    ["华东", "王磊", 30],
    ["", "李娜", 5],
    ["华东", "王磊", 12],
  ]);
  select(host, 1, 1);
  const added = await taken(draftOf({}));
  expect(added.table.rows).toEqual([
    ["华东", "王磊", 42],
    ["华东", "李娜", 5],
  ]);
  expect(added.repeated).toEqual({ leaves: 1, example: "王磊" });
  const apart = await taken(draftOf({ repeated: "apart" }));
  expect(apart.table.rows).toEqual([
    ["华东", "王磊", 30, "1"],
    ["华东", "李娜", 5, "1"],
    ["华东", "王磊", 12, "2"],
  ]);
  expect(apart.columns).toEqual({ region: 0, person: 1, driver: 2, account: 3 });
});

test("[D9] rows that are hidden count, or are left out where that is said; which they are is known", async () => {
  const host = withFunctions(openWorkbook(messy));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Plan").getRange("A3:A4").rowHidden = true;
    await context.sync();
  });
  select(host, 1, 1);
  const all = await taken(draftOf({}));
  expect([all.hidden, all.table.rows.length]).toEqual([[2, 3], 4]);
  const draft = draftOf({ leavesHidden: true });
  const visible = await taken(draft);
  expect(visible.table.rows.map(([, person]) => person)).toEqual(["王磊", "赵强"]);
  await writePlan(visible, draft);
  expect(await cellsOf(host, "C5:D6", "目标计划")).toEqual([
    [30, 600],
    [20, 400],
  ]);
  expect(await cellsOf(host, "D1", "目标计划")).toEqual([[""]]);
});
