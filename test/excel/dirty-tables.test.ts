import fc from "fast-check";
import { type DirtyRow, dirtyTables, driversByHand } from "./dirty-tables";
import { withFunctions } from "./functions";
import { draftOf, messy, taken, writePlan } from "./taken-table";
import { cellsOf, openWorkbook, select } from "./workbook";

jest.setTimeout(120_000);

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
