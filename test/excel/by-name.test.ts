import fc from "fast-check";
import { readAroundSelection } from "../../src/excel/read-region";
import { paneWords } from "../../src/locales";
import { targetHeaders, totalLabels } from "../../src/locales/headers";
import { emptyDraft, newMeasure } from "../../src/sheets/plan/draft";
import { computePlan } from "../../src/sheets/plan/plan";
import { planSheet } from "../../src/sheets/plan/plan-sheet";
import { guessColumns } from "../../src/sheets/guess-columns";
import { tableIn } from "../../src/sheets/table";
import type { Host } from "../../workbench/host/host";
import { added, right } from "../sheets/plan/plan-models";
import { withFunctions } from "./functions";
import { cellsOf, openWorkbook, select } from "./workbook";

jest.setTimeout(120_000);

type Row = readonly [region: string, person: string, driver: number | string];

const head = ["区域", "人员", "去年"];
const names = ["王磊", "Li 2", "MAR1", "*", "<5", "001", "O'Neil", "Ana", "1月", "王磊二"];
const known = Object.values(targetHeaders).flat();

const sources = fc.record({
  people: fc.shuffledSubarray(names, { minLength: 3, maxLength: 7 }),
  drivers: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 7, maxLength: 7 }),
  isSplit: fc.boolean(),
  seed: fc.array(fc.nat(), { minLength: 8, maxLength: 8 }),
  leaves: fc.boolean(),
  joins: fc.boolean(),
});

/** People in two regions, with a line of sums after each where that is wanted. */
function tableOf(people: readonly string[], drivers: readonly number[], isSplit: boolean): Row[] {
  const rows = people.map((name, row): Row => {
    const region = row * 2 < people.length ? "华东" : "华北";
    return [region, name, drivers[row] ?? 1];
  });
  if (!isSplit) return rows;
  const sum = (region: string): Row => {
    const own = rows.filter(([at]) => at === region);
    return [`${region}小计`, "", own.reduce((all, row) => all + Number(row[2]), 0)];
  };
  return [
    ...rows.filter(([region]) => region === "华东"),
    sum("华东"),
    ...rows.filter(([region]) => region === "华北"),
    sum("华北"),
  ];
}

async function writePlan(host: Host): Promise<number> {
  select(host, 1, 1);
  const table = tableIn(right(await readAroundSelection()), known, totalLabels);
  if (!table) throw new Error("no table");
  const columns = guessColumns(table.headers, targetHeaders);
  const total = { text: "1000", cell: undefined };
  const measure = { ...newMeasure("销售额"), total, smallest: "1" };
  const draft = { ...emptyDraft, measures: [measure] };
  const plan = computePlan(table, columns, draft, "zh-CN");
  if (!plan?.ok) throw new Error(JSON.stringify(plan));
  const words = paneWords["zh-CN"].targets;
  const places = [{ sheet: "目标计划", top: 0 }];
  const source = { plan: plan.value, draft, table, columns, words, places };
  right(await added([planSheet(source, "目标计划", [0])]));
  return table.rows.length;
}

async function type(rows: readonly (readonly unknown[])[]): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Plan");
    sheet.getRange("A2:C20").clear("Contents");
    sheet.getRange(`A2:C${rows.length + 1}`).values = rows.map((row) =>
      row.map((cell) => (typeof cell === "string" && cell !== "" ? `'${cell}` : cell)),
    );
    await context.sync();
  });
}

test("[Y1] whatever is done to the rows of the table, every figure of the plan belongs to its name", async () => {
  await fc.assert(
    fc.asyncProperty(sources, async ({ people, drivers, isSplit, seed, leaves, joins }) => {
      const rows = tableOf(people, drivers, isSplit);
      const host = withFunctions(openWorkbook([head]));
      await type(rows);
      const count = await writePlan(host);
      expect(count).toBe(people.length);
      const order = rows.map((row, index) => ({ row, at: seed[index % 8] ?? 0 }));
      const sorted = order.sort((a, b) => a.at - b.at).map(({ row }) => row);
      const [gone] = sorted.filter(([, person]) => person !== "");
      const edited = leaves ? sorted.map((row) => (row === gone ? ["", "", ""] : row)) : sorted;
      // A joiner stands in the place of somebody's old row: ranges reach as far as the table did.
      const joined =
        joins && leaves
          ? edited.map((row) => (row[1] === "" && row[0] === "" ? ["华东", "新人", 5] : row))
          : edited;
      await type(joined);
      const plan = await cellsOf(host, `A5:E${4 + count}`, "目标计划");
      for (const [region, person, driver, , found] of plan) {
        const own = rows.find(([at, name]) => at === region && name === person);
        const isGone = leaves && own === gone;
        expect([person, driver, found]).toEqual([person, isGone ? 0 : own?.[2], isGone ? 0 : 1]);
      }
      const [[others]] = (await cellsOf(host, "D1", "目标计划")) as [[unknown]];
      const left = leaves ? ["⚠ 本计划中有 1 行已不在来源表中"] : [];
      const fresh = joins && leaves ? ["⚠ 来源表中有 1 行不在本计划中"] : [];
      expect(others).toBe([...left, ...fresh].join(" "));
      const shares = plan.map((line) => Number(line[3]));
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(1000);
    }),
    { numRuns: 12 },
  );
});
