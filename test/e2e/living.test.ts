import type { MeritWindow } from "../../workbench/page/office";
import { paneWords } from "../../src/locales";
import { sampleWords } from "../../src/locales/samples";
import { paste } from "./appraisal-steps";
import { common, fill, next, zh } from "./targets-helpers";
import { type Workbench, cells, openWorkbench, select } from "./workbench";

const [measureHeader, totalHeader] = sampleWords["zh-CN"].targets.measureHeaders;
const people = [
  ["区域", "客户经理", "去年销售额"],
  ["华东", "周敏", 300],
  ["华东", "吴刚", 200],
  ["华南", "郑爽", 500],
];

/** A table of one's own on a sheet of its own, picked while the sample's is planned. */
async function picked(rows: readonly (readonly unknown[])[]): Promise<Workbench> {
  const bench = await openWorkbench("lang=zh-CN");
  const { page, pane } = bench;
  await pane.getByText(zh.ready(9, "去年销售额")).waitFor();
  await paste(bench, "台账", rows);
  await select(page, "A1", 1);
  await pane.getByRole("button", { name: common.pickAgain }).click();
  await pane.getByText(zh.ready(3, "去年销售额")).waitFor();
  await next(bench);
  return bench;
}

test("a table on another sheet is planned by the total that stands there, not by those of the table before", async () => {
  const totals = [
    ["", measureHeader, totalHeader],
    ["", "回款额", 1_000_000],
    ["", "", ""],
    ["", "", ""],
  ];
  const { page, pane } = await picked(people.map((line, row) => [...line, ...(totals[row] ?? [])]));
  const total = pane.getByRole("textbox", { name: zh.totalLabel });
  await total.waitFor();
  expect([await total.count(), await total.inputValue()]).toEqual([1, "1,000,000"]);
  await page.close();
});

test("a table without totals begins without any", async () => {
  const { page, pane } = await picked(people);
  expect(await pane.getByRole("textbox", { name: zh.totalLabel }).count()).toBe(0);
  expect(await pane.getByRole("button", { name: common.next }).isDisabled()).toBe(true);
  await page.close();
});

/** A plan of one measure as values, and the way to its preview with another total. */
async function planned(): Promise<Workbench> {
  const bench = await openWorkbench("lang=zh-CN");
  const { pane } = bench;
  await next(bench);
  for (const name of ["费用", "回款额", "利润"])
    await pane.getByRole("button", { name: zh.removeMeasure(name) }).click();
  await next(bench, 3);
  await pane.getByRole("radio", { name: common.values }).click();
  await pane.getByRole("button", { name: zh.writePlan }).click();
  await pane.getByText(common.written(zh.sheet.plan)).waitFor();
  return bench;
}

test("after an undo the preview is compared with what stands there now", async () => {
  const bench = await planned();
  const { page, pane } = bench;
  await fill(bench, "I4", [[130_000_000]]);
  const overwrite = pane.getByRole("button", { name: common.overwriteAnyway });
  await overwrite.click();
  await pane.getByText(common.written(zh.sheet.plan)).waitFor();
  await fill(bench, "I4", [[140_000_000]]);
  await pane
    .getByText(/130,000,000 → 140,000,000/)
    .first()
    .waitFor();
  await pane.getByRole("button", { name: common.undoStep(zh.sheet.plan) }).click();
  await pane
    .getByText(/120,000,000 → 140,000,000/)
    .first()
    .waitFor();
  expect(await pane.getByText(/130,000,000 → /).count()).toBe(0);
  await page.close();
});

test("a text right below the table is a note, told with its row; no screen is blank", async () => {
  const bench = await planned();
  const { page, pane } = bench;
  await pane.getByRole("button", { name: `① ${zh.stages[0]}` }).click();
  await fill(bench, "D14", [["另注"]]);
  await pane.getByText(zh.notes(1, "14")).waitFor();
  await pane.getByText(zh.ready(9, "去年销售额")).waitFor();
  await fill(bench, "D14", [[""]]);
  await pane.getByText(zh.notes(1, "14")).waitFor({ state: "detached" });
  await page.close();
});

test("a row that is deleted in Excel is followed by the preview", async () => {
  const bench = await planned();
  const { page, pane } = bench;
  await page.evaluate(() => {
    const sheet = (window as unknown as { merit: MeritWindow }).merit.host.book.sheets()[0];
    sheet?.deleteRow(4);
  });
  await pane
    .getByText(/王芳 .*→ –/)
    .first()
    .waitFor();
  await page.close();
});

test("[D10] a cell of the plan leads to the table that it was made from", async () => {
  const bench = await planned();
  const { page, pane } = bench;
  await pane.getByRole("button", { name: `① ${zh.stages[0]}` }).click();
  await select(page, "B6", 1);
  await pane.getByRole("button", { name: common.pickAgain }).click();
  await pane.getByText(zh.ready(9, "去年销售额")).waitFor();
  await pane.getByText(/VIP部!/).waitFor();
  await page.close();
});

test("drivers that cannot follow their table are said to be values on the plan, and found to be old by the check", async () => {
  const bench = await picked([
    ["区域", "客户经理", "去年销售额"],
    ["华东", "周敏", "300元"],
    ["", "吴刚", 200],
    ["华南", "郑爽", 500],
  ]);
  const { page, pane } = bench;
  await pane.getByRole("button", { name: "销售额", exact: true }).click();
  await pane.getByRole("textbox", { name: zh.totalLabel }).fill("2000");
  await next(bench, 3);
  await pane.getByRole("button", { name: zh.writePlan }).click();
  await pane.getByText(common.written(zh.sheet.plan)).waitFor();
  const plan = await cells(page, "A1:D20", 2);
  expect(plan.slice(4, 7).map((line) => line[3])).toEqual([600, 400, 1000]);
  expect(plan.flat().some((cell) => String(cell).includes(zh.sheet.fixedNote))).toBe(true);
  await fill(bench, "C3", [[900]], "台账");
  const { tools } = paneWords["zh-CN"];
  await pane.getByRole("tab", { name: tools.checkTab }).click();
  await pane.getByRole("button", { name: tools.run }).click();
  await pane.getByText(tools.stale("台账!A1", zh.sheet.plan)).waitFor();
  await page.close();
});
