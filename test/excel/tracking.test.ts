import { paneWords } from "../../src/locales";
import { targetHeaders, totalLabels } from "../../src/locales/headers";
import { directionOf } from "../../src/sheets/plan/direction";
import { type PlanDraft, emptyDraft, newMeasure } from "../../src/sheets/plan/draft";
import { computePlan } from "../../src/sheets/plan/plan";
import { guessColumns } from "../../src/sheets/guess-columns";
import { tableIn } from "../../src/sheets/table";
import { pendingSheets } from "../../src/taskpane/targets/pending";
import { excelWorkbook } from "../../src/taskpane/workbook";
import { right } from "../sheets/plan/plan-models";
import { withFunctions } from "./functions";
import { cellsOf, openWorkbook } from "./workbook";

const words = paneWords["zh-CN"].targets;
const { sheet } = words;

test("[D11] which way a measure is better is told by its name unless somebody says", () => {
  const of = (name: string) => directionOf(newMeasure(name));
  expect(["费用", "客户流失数", "Travel cost", "Gasto", "Pérdida"].map(of)).toEqual(
    new Array(5).fill("lower"),
  );
  expect(["销售额", "利润", "Costa sales", "Ventas"].map(of)).toEqual(new Array(4).fill("higher"));
  expect(directionOf({ ...newMeasure("费用"), direction: "higher" })).toBe("higher");
});

test("[F1][F2] nodes stand above their people with sums, actuals follow names, expenses above their target are overspent, and who stands twice is said", async () => {
  const host = withFunctions(
    openWorkbook([
      ["区域", "客户经理", "去年"],
      ["华东", "王", 1],
      ["华东", "李", 1],
      ["华北", "张", 2],
    ]),
  );
  const known = Object.values(targetHeaders).flat();
  const table = tableIn(right(await excelWorkbook.readSheet("s1")), known, totalLabels);
  if (!table) throw new Error("no table");
  const columns = guessColumns(table.headers, targetHeaders);
  const amount = (name: string, text: string) => ({
    ...newMeasure(name),
    total: { text, cell: undefined },
    smallest: "1",
  });
  const draft: PlanDraft = {
    ...emptyDraft,
    measures: [amount("销售额", "400"), amount("费用", "80")],
    periods: "quarters",
    closed: 1,
  };
  const booked = (cells: readonly number[]) => ({
    cells: cells.map((cell) => [BigInt(cell)]),
    places: 0,
  });
  const actuals = { 销售额: booked([20, 26, 60]), 费用: booked([7, 5, 4]) };
  const plan = computePlan(table, columns, draft, "zh-CN", actuals);
  if (!plan?.ok) throw new Error("no plan");
  const sketch = { plan: plan.value, draft, table, columns, words };
  const wanted = right(await pendingSheets(excelWorkbook, sketch, ["plan", "actuals", "follow"]));
  right(await excelWorkbook.putSheets(right(await excelWorkbook.compareSheets(wanted))));
  const type = (address: string, values: unknown[][]): Promise<void> =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet.actuals).getRange(address).values = values;
      await context.sync();
    });
  // Sales by name, in another order than the plan's; expenses in order.
  await type("A3:C5", [
    ["华北", "张", 60],
    ["华东", "李", 26],
    ["华东", "王", 20],
  ]);
  await type("C9:C11", [[7], [5], [4]]);
  const shown = async (address: string) =>
    (await cellsOf(host, address, sheet.tracking)).map((line) => line.slice(0, 7));
  expect(await shown("A4:G9")).toEqual([
    ["华东", "", 50, 46, 0.92, -4, sheet.behind],
    ["华东", "王", 25, 20, 0.8, -5, sheet.behind],
    ["华东", "李", 25, 26, 1.04, 1, sheet.onTrack],
    ["华北", "", 50, 60, 1.2, 10, sheet.ahead],
    ["华北", "张", 50, 60, 1.2, 10, sheet.ahead],
    [sheet.sum, "", 100, 106, 1.06, 6, sheet.ahead],
  ]);
  const status = (await cellsOf(host, "G22:G27", sheet.tracking)).flat();
  expect(status).toEqual([
    sheet.overspent,
    sheet.overspent,
    sheet.onTrack,
    sheet.saved,
    sheet.saved,
    sheet.saved,
  ]);
  await type("A5:B5", [["华东", "李"]]);
  expect((await shown("A5:G6")).map((line) => line.slice(3))).toEqual([
    [0, 0, -25, sheet.noActuals],
    [0, 0, -25, sheet.noActuals],
  ]);
});
