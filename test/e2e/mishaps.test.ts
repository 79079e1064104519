import { paneWords } from "../../src/locales";
import type { MeritWindow } from "../../workbench/page/office";
import { appraise } from "./appraisal-helpers";
import { insertScheme, paste } from "./appraisal-steps";
import { common, fill, next, zh } from "./targets-helpers";
import { type Workbench, cells, openWorkbench, select, type } from "./workbench";

const words = paneWords["zh-CN"];
const { review } = words;

/** The sheets of the workbook, as a person sees their tabs. */
function sheetNames({ page }: Workbench): Promise<string[]> {
  return page.evaluate(() =>
    (window as unknown as { merit: MeritWindow }).merit.host.book
      .sheets()
      .map((sheet) => sheet.getSheetName()),
  );
}

async function writePlan({ pane }: Workbench): Promise<void> {
  await pane.getByRole("button", { name: zh.writePlan }).click();
  await pane.getByText(common.written(zh.sheet.plan)).waitFor();
}

/** Only sales are planned of what the sample has. */
async function onlySales(bench: Workbench): Promise<void> {
  await next(bench);
  for (const name of ["费用", "回款额", "利润"])
    await bench.pane.getByRole("button", { name: zh.removeMeasure(name) }).click();
}

/** A table of one's own, picked. */
async function picked(rows: readonly (readonly unknown[])[]): Promise<Workbench> {
  const bench = await openWorkbench("lang=zh-CN");
  const { page, pane } = bench;
  await pane.getByText(zh.ready(9, "去年销售额")).waitFor();
  await paste(bench, "台账", rows);
  await select(page, "B3", 1);
  await pane.getByRole("button", { name: common.pickAgain }).click();
  await pane.getByText(/台账!/).waitFor();
  return bench;
}

/** Figures by whom they belong to: the names in one column, the figures in another. */
function byName(lines: readonly (readonly unknown[])[], name: number, figure: number) {
  return Object.fromEntries(lines.map((line) => [String(line[name]), line[figure]]));
}

test("1 the table is sorted, 2 its sheet is renamed: everybody keeps their own figure, and it is written again without an error", async () => {
  const bench = await openWorkbench("lang=zh-CN");
  const { page, pane, complaints } = bench;
  await onlySales(bench);
  await next(bench, 3);
  await writePlan(bench);
  const before = byName(await cells(page, "A5:D13", 1), 1, 3);
  const table = await cells(page, "A4:D12");
  const sorted = table.sort((a, b) => Number(a[2]) - Number(b[2]));
  await fill(bench, "A4:D12", sorted);
  expect(byName(await cells(page, "A5:D13", 1), 1, 3)).toEqual(before);
  await page.evaluate(() =>
    (window as unknown as { merit: MeritWindow }).merit.host.book.sheets()[0]?.setName("二〇二七"),
  );
  expect(byName(await cells(page, "A5:D13", 1), 1, 3)).toEqual(before);
  await pane.getByRole("button", { name: `② ${zh.stages[1]}` }).click();
  await pane.getByRole("textbox", { name: zh.totalLabel }).fill("1.3亿");
  await next(bench, 3);
  await pane.getByRole("button", { name: common.overwriteAnyway }).click();
  await pane.getByText(common.written(zh.sheet.plan)).waitFor();
  const plan = await cells(page, "A5:D18", 1);
  expect(plan[9]?.[3]).toBe(130_000_000);
  expect(plan.flat().filter((cell) => String(cell).startsWith("#"))).toEqual([]);
  expect(complaints).toEqual([]);
  await page.close();
});

/** 6,140 in all, so that each is a thousandth of 6,140,000; January alone says something else. */
const monthly = [
  ["大区", "客户经理", ...Array.from({ length: 12 }, (_, month) => `${month + 1}月`)],
  ["华东", "周敏", 1200, ...new Array<number>(11).fill(100)],
  ["", "吴刚", 0, ...new Array<number>(11).fill(300)],
  ["华东小计", "", 1200, ...new Array<number>(11).fill(400)],
  ["华南", "郑爽", 100, ...new Array<number>(11).fill(40)],
  ["合计", "", 1300, ...new Array<number>(11).fill(440)],
];

test("3 小计 rows are nobody, 4 twelve months are a year, 5 a step that is too coarse is amber and is mended by a click", async () => {
  const bench = await picked(monthly);
  const { page, pane, complaints } = bench;
  await pane.getByText(zh.subtotals(2, "4、6")).waitFor();
  await pane.getByText(zh.ready(3, zh.yearOf("1月", "12月"))).waitFor();
  await next(bench);
  await pane.getByRole("button", { name: "销售额", exact: true }).click();
  await pane.getByRole("textbox", { name: zh.totalLabel }).fill("614万");
  await pane.getByLabel(zh.step).selectOption("1000000");
  await next(bench, 2);
  await pane.getByText(/郑爽/).first().waitFor();
  await pane.getByRole("button", { name: zh.auditMend }).click();
  await pane.getByRole("button", { name: zh.auditMend }).waitFor({ state: "detached" });
  await next(bench);
  await writePlan(bench);
  const at = (await sheetNames(bench)).indexOf(zh.sheet.plan);
  const plan = await cells(page, "A5:D10", at);
  expect(plan.slice(0, 3).map(([, person, , target]) => [person, target])).toEqual([
    ["周敏", 2_300_000],
    ["吴刚", 3_300_000],
    ["郑爽", 540_000],
  ]);
  expect(plan[3]?.[3]).toBe(6_140_000);
  expect(complaints).toEqual([]);
  await page.close();
});
