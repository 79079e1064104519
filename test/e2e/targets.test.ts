import { paneWords } from "../../src/locales";
import { languages } from "../../src/locales/language";
import { type Workbench, cells, openWorkbench, select, type } from "./workbench";

/**
 * 120,000,000 by last year's sales in steps of 10,000, down the tree, by hand: 12,000 steps x sales
 * / 94,810,000 are 2360.51, 1812.47, 1249.24 (East 5422.22), 1579.58, 1031.54 (South 2611.12),
 * 1425.17, 1004.96 (North 2430.13), 851.81, 684.74 (Southwest 1536.55). The whole steps of the
 * regions make 11,999: Southwest gets one more; then the largest remainders in each.
 */
const shares = [
  23_610_000, 18_120_000, 12_490_000, 15_800_000, 10_310_000, 14_250_000, 10_050_000, 8_520_000,
  6_850_000,
];
/**
 * With the fifth driver at 12,150,000 the sum is 98,810,000: East 5202.71, South 2991.20, North
 * 2331.74, Southwest 1474.35; North and East get one more; then 2264.95, 1739.10, 1198.66 |
 * 1515.64, 1475.56 | 1367.47, 964.27 | 817.33, 657.02.
 */
const followed = [
  22_650_000, 17_390_000, 11_990_000, 15_160_000, 14_750_000, 13_680_000, 9_640_000, 8_170_000,
  6_570_000,
];
const zh = paneWords["zh-CN"].targets;
const { common } = paneWords["zh-CN"];

async function next({ pane }: Workbench, times = 1, label = common.next): Promise<void> {
  for (let time = 0; time < times; time += 1)
    await pane.getByRole("button", { name: label }).click();
}

test.each(languages)(
  "%s: four measures are split beside the table, follow a changed driver, and undo restores every cell",
  async (language) => {
    const words = paneWords[language];
    const bench = await openWorkbench(`lang=${language}`);
    const { page, pane, complaints } = bench;
    const before = await cells(page, "A1:J20");
    await pane.getByText(words.targets.found(4)).waitFor();
    await pane.getByRole("button", { name: words.targets.toPreview }).click();
    await pane.getByRole("list", { name: words.targets.tree }).waitFor();
    await next(bench, 1, words.common.next);
    await pane.getByRole("radio", { name: words.targets.destinations.beside }).click();
    await pane.getByRole("button", { name: words.common.overwriteAnyway }).waitFor();
    await pane.getByRole("button", { name: `② ${words.targets.stages[1]}` }).click();
    for (const key of ["expense", "collection", "profit"] as const)
      await pane
        .getByRole("button", { name: words.targets.removeMeasure(words.targets.measures[key]) })
        .click();
    await next(bench, 3, words.common.next);
    await pane.getByText(words.common.noOverwrite).waitFor();
    await pane.getByRole("button", { name: words.targets.writePlan }).click();
    const undo = pane.getByRole("button", { name: words.common.undo });
    await undo.waitFor();
    expect(await cells(page, "E3:E13")).toEqual([
      [words.targets.measures.sales],
      ...shares.map((share) => [share]),
      [120_000_000],
    ]);
    await type(page, "C8", "12150000");
    expect(await cells(page, "E4:E13")).toEqual([
      ...followed.map((share) => [share]),
      [120_000_000],
    ]);
    await type(page, "C8", "8150000");
    await undo.click();
    await undo.waitFor({ state: "detached" });
    expect(await cells(page, "A1:J20")).toEqual(before);
    expect(complaints).toEqual([]);
    await page.close();
  },
);

/**
 * By months the step is 1,000 (the smallest month is 6,847,378 ÷ 12): 120,000 steps x sales /
 * 94,810,000 are 23605.10, 18124.67, 12492.35 (East 54222.13), 15795.80, 10315.37 (South 26111.17),
 * 14251.66, 10049.57 (North 24301.23), 8518.09, 6847.38 (Southwest 15365.47). The regions make
 * 119,999 whole steps: Southwest gets one more; then the largest remainders in each.
 */
const monthly = [
  23_605_000, 18_125_000, 12_492_000, 15_796_000, 10_315_000, 14_252_000, 10_049_000, 8_518_000,
  6_848_000,
];

test("plan sheet by months with a rate and a statement; the same again changes nothing; a changed total lists its changes", async () => {
  const bench = await openWorkbench("lang=zh-CN");
  const { page, pane, complaints } = bench;
  await next(bench);
  await pane.getByRole("button", { name: zh.removeMeasure("费用") }).click();
  const collection = pane.getByRole("region", { name: "回款额" });
  await collection.getByLabel(zh.basis).selectOption("销售额");
  await collection.getByLabel(zh.rateLabel).fill("95%");
  await pane.getByRole("button", { name: zh.addIdentity }).click();
  await pane
    .getByRole("region", { name: zh.identities })
    .getByLabel(zh.measure)
    .first()
    .selectOption("回款额");
  await next(bench);
  await pane.getByRole("radio", { name: zh.periodNames.months }).click();
  await pane.getByLabel(zh.profile).selectOption("weeks");
  await next(bench);
  await pane.getByText(zh.identityHolds("回款额 ≤ 销售额")).waitFor();
  await pane.getByRole("button", { name: /王芳/ }).click();
  await pane.getByText(zh.why("王芳", zh.year, "18,125,000")).waitFor();
  await pane.getByText("14,320,000 ÷ 94,810,000", { exact: false }).waitFor();
  await next(bench);
  await pane.getByText(zh.wouldAdd(1)).waitFor();
  await pane.getByRole("button", { name: zh.writePlan }).click();
  await pane.getByText(common.written(zh.sheet.plan)).waitFor();
  const plan = await cells(page, "A1:P18", 1);
  expect(plan.slice(4, 13).map((line) => line[3])).toEqual(monthly);
  expect(
    plan
      .slice(4, 13)
      .map((line) => (line.slice(4) as number[]).reduce((sum, cell) => sum + cell, 0)),
  ).toEqual(monthly);
  expect(plan[13]?.[3]).toBe(120_000_000);
  expect(plan.slice(14, 18).map((line) => [line[0], line[3]])).toEqual([
    ["华东", 54_222_000],
    ["华南", 26_111_000],
    ["华北", 24_301_000],
    ["西南", 15_366_000],
  ]);
  const rates = await cells(page, "D45:E54", 1);
  expect(rates[9]?.[0]).toBe(114_000_000);
  await pane.getByRole("button", { name: common.back, exact: true }).click();
  await next(bench);
  await pane.getByText(zh.nothingChanges).waitFor();
  await pane.getByRole("radio", { name: common.values }).click();
  await pane.getByRole("button", { name: zh.writePlan }).click();
  await pane.getByText(common.written(zh.sheet.plan)).waitFor();
  expect(await cells(page, "A1:P18", 1)).toEqual(plan);
  await type(page, "I4", "121000000");
  await pane.getByRole("button", { name: common.back, exact: true }).click();
  await next(bench);
  await pane.getByText("120,000,000 → 121,000,000", { exact: false }).first().waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});

test.each([
  ["a blank driver", "", /为空（第 5 行/, 9],
  ["text as a driver", "abc", /不是数（第 5 行/, 8],
  ["a negative driver", "-5", /为负（第 5 行/, 9],
  ["an error as a driver", "#DIV/0!", /不是数（第 5 行/, 8],
])(
  "%s is told with its row on the sheet, and is one question with an answer [D5]",
  async (_, content, message, rows) => {
    const words = paneWords["zh-CN"];
    const { page, pane } = await openWorkbench("lang=zh-CN");
    await type(page, "C5", content);
    await select(page, "B4");
    await pane.getByRole("button", { name: words.common.pickAgain }).click();
    await pane.getByText(message).waitFor();
    await pane.getByText(words.targets.ready(rows, "去年销售额")).waitFor();
    await pane.getByLabel(words.targets.unclearLabel).selectOption("leave");
    await pane.getByText(words.targets.ready(8, "去年销售额")).waitFor();
    await type(page, "C5", "14320000");
    await pane.getByText(words.targets.ready(9, "去年销售额")).waitFor();
    await type(page, "C5", content);
    await pane.getByText(message).waitFor();
    await select(page, "A1");
    await pane
      .getByRole("link", { name: words.common.showCell })
      .or(pane.getByRole("button", { name: words.common.showCell }))
      .first()
      .click();
    await page.close();
  },
);

test("what was planned last is filled in again when the pane is opened anew", async () => {
  const bench = await openWorkbench("lang=zh-CN");
  const { page, pane } = bench;
  await next(bench);
  for (const name of ["费用", "回款额", "销售额"])
    await pane.getByRole("button", { name: zh.removeMeasure(name) }).click();
  await pane.getByRole("textbox", { name: zh.totalLabel }).fill("2500万");
  await next(bench, 3);
  await pane.getByRole("button", { name: zh.writePlan }).click();
  await pane.getByText(common.written(zh.sheet.plan)).waitFor();
  await select(page, "A4");
  await page
    .locator("#pane")
    .evaluate((frame: HTMLIFrameElement) => frame.contentWindow?.location.reload());
  await pane.getByText(zh.ready(9, "去年销售额")).waitFor();
  await next(bench);
  expect(await pane.getByRole("textbox", { name: zh.measure, exact: true }).inputValue()).toBe(
    "利润",
  );
  expect(await pane.getByRole("textbox", { name: zh.totalLabel }).inputValue()).toBe("2500万");
  await page.close();
});
