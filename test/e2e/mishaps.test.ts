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
  // 1月 as it is typed becomes a day; the months add up all the same.
  await pane.getByText(/共 3 行，按“.+–.+ 合计”分解/).waitFor();
  await next(bench);
  await pane.getByRole("button", { name: "销售额", exact: true }).click();
  await pane.getByRole("textbox", { name: zh.totalLabel }).fill("614万");
  await pane.getByLabel(zh.step).selectOption("10000");
  await next(bench);
  await pane.getByRole("radio", { name: zh.periodNames.months }).click();
  await next(bench);
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

test("6 a rate typed as 95 is 95 %, not 9,500 %", async () => {
  const bench = await openWorkbench("lang=zh-CN");
  const { page, pane, complaints } = bench;
  await next(bench);
  for (const name of ["费用", "利润"])
    await pane.getByRole("button", { name: zh.removeMeasure(name) }).click();
  const collection = pane.getByRole("region", { name: "回款额" });
  await collection.getByLabel(zh.basis).selectOption("销售额");
  await collection.getByLabel(zh.rateLabel).fill("95");
  await next(bench, 3);
  await writePlan(bench);
  const plan = await cells(page, "A1:D40", 1);
  const sums = plan.filter(([label]) => label === zh.sheet.sum).map((line) => line[3]);
  // 120,000,000 × 0.95 = 114,000,000
  expect(sums).toEqual([120_000_000, 114_000_000]);
  expect(complaints).toEqual([]);
  await page.close();
});

test("7 somebody leaves: pay stays with its name; 8 a rater below the table counts in a live result", async () => {
  const bench = await openWorkbench("lang=zh-CN&sample=appraisal");
  const { page, pane, complaints } = bench;
  await appraise(bench, words);
  const at = (await sheetNames(bench)).indexOf(words.appraisal.resultSheet);
  const results = await cells(page, "A1:Z4", at);
  const [head = []] = results;
  const wage = head.lastIndexOf(review.columns.wageBase);
  const column = String.fromCharCode(65 + wage);
  for (const [row, base] of [10_000, 20_000, 30_000].entries())
    await type(page, `${column}${row + 2}`, String(base), at);
  const who = results.slice(1).map(([name]) => String(name));
  const rated = await cells(page, "A2:E76");
  const peer = rated.filter(([name, group]) => name === who[1] && group === words.groups.peers);
  const more = peer
    .slice(0, new Set(peer.map((line) => line[3])).size)
    .map(([name, group, , indicator]) => [name, group, "新同事", indicator, 0.5]);
  const before = await cells(page, "B2:H4", at);
  await fill(bench, `A77:E${76 + more.length}`, more, "评分");
  expect(await cells(page, "B3:H3", at)).not.toEqual([before[1]]);
  await page.evaluate((name) => {
    const sheet = (window as unknown as { merit: MeritWindow }).merit.host.book.sheets()[0];
    for (let row = 80; sheet && row >= 1; row -= 1)
      if (sheet.getRange(row, 0, 1, 1).getValue() === name) sheet.deleteRow(row);
  }, who[0]);
  await pane.getByRole("button", { name: `③ ${review.stages[2]}` }).click();
  await pane.getByRole("button", { name: `④ ${review.stages[3]}` }).click();
  await pane.getByRole("button", { name: common.overwriteAnyway }).click();
  await pane.getByText(common.written(words.appraisal.resultSheet)).waitFor();
  const now = await cells(page, "A1:Z3", at);
  const base = now[0]?.indexOf(review.columns.wageBase) ?? -1;
  expect(byName(now.slice(1), 0, base)).toEqual({ [who[1] ?? ""]: 20_000, [who[2] ?? ""]: 30_000 });
  expect(complaints).toEqual([]);
  await page.close();
});

test("9 two people of one name are two, told apart by their numbers", async () => {
  const bench = await openWorkbench("lang=zh-CN&sample=appraisal");
  const { page, pane, complaints } = bench;
  await insertScheme(bench, words);
  await paste(bench, "花名册", [
    ["工号", "姓名", "直接上级"],
    ["A01", "孙总", ""],
    ["A02", "王磊", "孙总"],
    ["A03", "王磊", "孙总"],
    ["A04", "赵敏", "王磊（A02）"],
    ["A05", "钱进", "王磊（A03）"],
  ]);
  await pane.getByRole("button", { name: common.next }).click();
  await select(page, "B2", (await sheetNames(bench)).indexOf("花名册"));
  await pane.getByRole("button", { name: review.useRoster }).click();
  const list = pane.getByRole("list", { name: review.stages[1] });
  await list.getByText("王磊(A02)", { exact: true }).waitFor();
  await list.getByText("王磊(A03)", { exact: true }).waitFor();
  expect(await list.getByRole("listitem").count()).toBe(2);
  expect(complaints).toEqual([]);
  await page.close();
});
