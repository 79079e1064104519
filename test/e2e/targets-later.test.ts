import { paneWords } from "../../src/locales";
import type { MeritWindow } from "../../workbench/page/office";
import { type Workbench, cells, openWorkbench, select } from "./workbench";

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
const zh = paneWords["zh-CN"].targets;
const { common } = paneWords["zh-CN"];

async function next({ pane }: Workbench, times = 1, label = common.next): Promise<void> {
  for (let time = 0; time < times; time += 1)
    await pane.getByRole("button", { name: label }).click();
}

test("letters, filing, actuals, a closed quarter, somebody who leaves, and the tracking sheet", async () => {
  const bench = await openWorkbench("lang=zh-CN");
  const { page, pane, complaints } = bench;
  await next(bench, 2);
  await pane.getByRole("radio", { name: zh.periodNames.quarters }).click();
  await next(bench, 2);
  await pane.getByRole("button", { name: zh.writePlan }).click();
  await pane.getByText(common.written(zh.sheet.plan)).waitFor();
  await pane.getByRole("button", { name: zh.writeLetters }).click();
  await pane.getByText(zh.lettersDone(9)).waitFor();
  const letter = await cells(page, "A1:E16", 2);
  expect(letter.slice(5, 11).map((line) => line[1])).toEqual([
    "销售额",
    expect.any(Number),
    expect.any(Number),
    expect.any(Number),
    expect.any(Number),
    shares[0],
  ]);
  expect(
    (letter.slice(6, 10).map((line) => line[1]) as number[]).reduce((sum, cell) => sum + cell, 0),
  ).toBe(shares[0]);
  expect([letter[1]?.[0], letter[13]?.[0], letter[15]?.[0]]).toEqual([
    zh.sheet.letterTo("李明", "华东"),
    zh.sheet.manager,
    zh.sheet.superior,
  ]);
  await pane.getByRole("button", { name: zh.writeFiling }).click();
  await pane.getByText(common.written(zh.sheet.filing)).waitFor();
  const filing = await cells(page, "A4:D62", 11);
  expect(filing[1]).toEqual(["销售额", "合计", "", 120_000_000]);
  expect(filing.at(-1)?.[1] ?? filing.at(-2)?.[1]).toEqual(expect.stringContaining("合计一致"));

  await pane.getByRole("button", { name: `⑥ ${zh.steps[5]}` }).click();
  await pane.getByText(zh.later.noChanges).waitFor();
  await pane.getByRole("button", { name: zh.later.writeActuals }).click();
  await pane.getByText(common.written(zh.sheet.actuals)).waitFor();
  await pane.getByLabel(zh.later.closed).selectOption("1");
  await pane.getByText(zh.later.missingActual("李明", "一季度")).first().waitFor();
  expect(await pane.getByRole("button", { name: zh.later.rewrite }).isDisabled()).toBe(true);
  await fillActuals(bench);
  await pane
    .getByText(zh.later.missingActual("李明", "一季度"))
    .first()
    .waitFor({ state: "detached" });
  await pane.getByRole("button", { name: zh.later.leaves }).click();
  await pane.getByText(zh.later.locked("李明", "销售额", "1,000,000")).waitFor();
  await pane.getByRole("button", { name: zh.later.rewrite }).click();
  await pane.getByText(common.written(zh.sheet.plan)).waitFor();
  const replanned = await cells(page, "A5:H14", 1);
  expect(replanned[0]?.slice(3)).toEqual([1_000_000, 1_000_000, 0, 0, 0]);
  expect(replanned[9]?.[3]).toBe(120_000_000);
  expect(replanned.slice(0, 9).map((line) => line[4])).toEqual(
    [1, 2, 3, 4, 5, 6, 7, 8, 9].map((times) => times * 1_000_000),
  );
  await pane.getByRole("button", { name: zh.later.writeFollow }).click();
  await pane.getByText(zh.sheet.follow, { exact: false }).last().waitFor();
  const tracked = await cells(page, "A2:J13", 13);
  expect(tracked[0]?.slice(0, 4)).toEqual([zh.sheet.closedPeriods, 1, zh.sheet.timeGone, 0.25]);
  expect(tracked[11]?.slice(2, 5)).toEqual([120_000_000, 30_000_000, 45_000_000]);
  expect(tracked[11]?.slice(5, 10)).toEqual([1.5, 0.375, 180_000_000, 25_000_000, zh.sheet.ahead]);

  const count = (): Promise<number> =>
    page.evaluate(
      () => (window as unknown as { merit: MeritWindow }).merit.host.book.sheets().length,
    );
  const before = await count();
  await pane.getByRole("button", { name: `⑤ ${zh.steps[4]}` }).click();
  await pane.getByText(zh.nothingChanges).waitFor();
  await pane.getByRole("button", { name: zh.writeLetters }).click();
  await pane
    .getByText(new RegExp(`^${zh.letters}.*李明.* 一季度 销售额：.* → 1,000,000`, "s"))
    .waitFor();
  expect((await cells(page, "A7:E7", 2))[0]?.[1]).not.toBe(1_000_000);
  await pane.getByRole("button", { name: common.overwriteAnyway }).click();
  await pane.getByText(zh.lettersDone(9)).waitFor();
  expect([(await cells(page, "A7:E7", 2))[0]?.[1], await count()]).toEqual([1_000_000, before]);
  expect(complaints).toEqual([]);
  await page.close();
});

/**
 * A million times 1 … 9 for sales, profit and collection, a tenth for expense, in the first
 * quarter.
 */
async function fillActuals({ page }: Workbench): Promise<void> {
  const frame = page.frames().find((candidate) => candidate.url().includes("taskpane.html"));
  await frame?.evaluate(
    (name) =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(name);
        [2, 14, 26, 38].forEach((top, index) => {
          sheet.getRangeByIndexes(top, 2, 9, 1).values = Array.from({ length: 9 }, (_, row) => [
            (row + 1) * (index === 3 ? 100_000 : 1_000_000),
          ]);
        });
        await context.sync();
      }),
    zh.sheet.actuals,
  );
}

/** Puts cells onto a sheet, as a person would type them. */
async function fill(
  { page }: Workbench,
  address: string,
  values: readonly (readonly unknown[])[],
  sheet = "VIP部",
): Promise<void> {
  const frame = page.frames().find((candidate) => candidate.url().includes("taskpane.html"));
  await frame?.evaluate(
    ([place, content, name]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(name).getRange(place).values = content as unknown[][];
        await context.sync();
      }),
    [address, values, sheet] as const,
  );
}

test("limits and locks of the table, two drivers blended, a season of past years, and proposals from below", async () => {
  const bench = await openWorkbench("lang=zh-CN");
  const { page, pane, complaints } = bench;
  await fill(bench, "E3:F12", [
    ["上限", "自报目标"],
    [20_000_000, 19_000_000],
    ...Array.from({ length: 8 }, (_, row) => ["", (row + 1) * 1_000_000]),
  ]);
  await fill(bench, "L3:O4", [
    [10, 20, 30, 40],
    [30, 20, 10, 40],
  ]);
  await select(page, "C4");
  await pane.getByRole("button", { name: common.pickAgain }).click();
  await pane.getByRole("combobox", { name: "潜力" }).selectOption("secondDriver");
  await next(bench);
  for (const name of ["费用", "回款额", "利润"])
    await pane.getByRole("button", { name: zh.removeMeasure(name) }).click();
  await pane.getByLabel(zh.blendLabel("去年销售额", "潜力")).fill("100");
  await next(bench);
  await pane.getByRole("radio", { name: zh.periodNames.quarters }).click();
  await pane.getByLabel(zh.profile).selectOption("season");
  await pane.getByText(zh.historyNeeded(4)).waitFor();
  await select(page, "L3:O4");
  await pane.getByRole("button", { name: zh.takeHistory }).click();
  await pane.getByText(zh.historyTaken("VIP部!L3:O4", "2")).waitFor();
  await next(bench);
  await pane.getByRole("button", { name: /李明/ }).click();
  await pane.getByText(zh.whyHeld.max("20,000,000")).waitFor();
  await next(bench);
  await pane.getByRole("button", { name: zh.writePlan }).click();
  await pane.getByText(common.written(zh.sheet.plan)).waitFor();
  const plan = await cells(page, "A3:H14", 1);
  expect(plan[0]?.slice(4)).toEqual([0.8, 0.8, 0.8, 1.6]);
  expect([plan[2]?.[3], plan[11]?.[3]]).toEqual([20_000_000, 120_000_000]);
  expect(plan[2]?.slice(4)).toEqual([4_000_000, 4_000_000, 4_000_000, 8_000_000]);

  await pane.getByRole("button", { name: `⑥ ${zh.steps[5]}` }).click();
  await pane.getByText(zh.later.noChanges).waitFor();
  await pane.getByText(zh.later.gap("20,000,000", "19,000,000", "-1,000,000")).waitFor();
  await pane.getByRole("combobox", { name: "李明", exact: true }).selectOption("take");
  await pane.getByText(zh.later.locked("李明", "销售额", "19,000,000")).waitFor();
  await pane.getByRole("button", { name: zh.later.rewrite }).click();
  await pane.getByText(common.written(zh.sheet.plan)).waitFor();
  const taken = await cells(page, "D5:D14", 1);
  expect([taken[0], taken[9]]).toEqual([[19_000_000], [120_000_000]]);
  expect(complaints).toEqual([]);
  await page.close();
});

test("somebody joins, somebody moves to another region, the total changes: closed figures go with their people and the change list says whose figures move", async () => {
  const bench = await openWorkbench("lang=zh-CN");
  const { page, pane, complaints } = bench;
  await next(bench);
  for (const name of ["费用", "回款额", "利润"])
    await pane.getByRole("button", { name: zh.removeMeasure(name) }).click();
  await next(bench);
  await pane.getByRole("radio", { name: zh.periodNames.quarters }).click();
  await next(bench, 2);
  await pane.getByRole("button", { name: zh.writePlan }).click();
  await pane.getByText(common.written(zh.sheet.plan)).waitFor();
  await pane.getByRole("button", { name: `⑥ ${zh.steps[5]}` }).click();
  await pane.getByRole("button", { name: zh.later.writeActuals }).click();
  await pane.getByText(common.written(zh.sheet.actuals)).waitFor();
  await fill(
    bench,
    "C3:C11",
    Array.from({ length: 9 }, (_, row) => [(row + 1) * 100_000]),
    zh.sheet.actuals,
  );
  await pane.getByLabel(zh.later.closed).selectOption("1");
  await fill(bench, "A5", [["华南"]]);
  await fill(bench, "A13:D14", [
    ["西南", "新人", 5_000_000, 50],
    ["合计", "", "=SUM(C4:C13)", ""],
  ]);
  await fill(bench, "I4", [[126_000_000]]);
  await pane.getByText(zh.later.joined("新人")).waitFor();
  expect(await pane.getByRole("button", { name: zh.later.rewrite }).isDisabled()).toBe(true);
  await pane.getByRole("button", { name: zh.later.writeActuals }).click();
  const overwrite = pane.getByRole("button", { name: zh.later.rewrite });
  await pane.getByText(common.written(zh.sheet.actuals)).waitFor();
  await fill(bench, "C12", [[0]], zh.sheet.actuals);
  await pane.getByText(zh.later.joined("新人")).waitFor({ state: "detached" });
  await pane
    .getByText(/新人 .*：– → /)
    .first()
    .waitFor();
  await overwrite.click();
  await pane.getByText(common.written(zh.sheet.plan)).waitFor();
  const plan = await cells(page, "A5:H19", 1);
  const people = plan.slice(0, 10);
  expect(people.map((line) => [line[0], line[1], line[4]])).toEqual([
    ["华东", "李明", 100_000],
    ["华南", "王芳", 200_000],
    ["华东", "张伟", 300_000],
    ["华南", "刘洋", 400_000],
    ["华南", "陈静", 500_000],
    ["华北", "杨帆", 600_000],
    ["华北", "赵磊", 700_000],
    ["西南", expect.any(String), 800_000],
    ["西南", expect.any(String), 900_000],
    ["西南", "新人", 0],
  ]);
  const sum = (lines: readonly (readonly unknown[])[], column: number): number =>
    lines.reduce((all, line) => all + Number(line[column]), 0);
  expect([
    plan[10]?.[3],
    sum(people, 3),
    people.every(
      (line) =>
        sum(
          [4, 5, 6, 7].map((column) => [line[column]]),
          0,
        ) === line[3],
    ),
  ]).toEqual([126_000_000, 126_000_000, true]);
  const south = people.filter(([region]) => region === "华南");
  expect(
    plan
      .slice(11)
      .find(([region]) => region === "华南")
      ?.slice(3),
  ).toEqual([3, 4, 5, 6, 7].map((column) => sum(south, column)));
  await pane.getByRole("button", { name: common.undo }).click();
  await pane.getByRole("button", { name: common.undo }).waitFor();
  const undone = await cells(page, "A5:D14", 1);
  expect([
    undone[1]?.slice(0, 2),
    undone[9]?.[0],
    undone[9]?.[3],
    sum(undone.slice(0, 9), 3),
  ]).toEqual([["华东", "王芳"], zh.sheet.sum, 126_000_000, 126_000_000]);
  expect(complaints).toEqual([]);
  await page.close();
});

test.each(["2021", "2024"])(
  "Excel %s: the plan sheet is the same, with blanks as on the desktop and on the web",
  async (version) => {
    const results = [];
    for (const blanks of ["desktop", "web"]) {
      const bench = await openWorkbench(`lang=zh-CN&excel=${version}&blanks=${blanks}`);
      await bench.pane.getByRole("button", { name: zh.toPreview }).click();
      await next(bench);
      await bench.pane.getByRole("button", { name: zh.writePlan }).click();
      await bench.pane.getByText(common.written(zh.sheet.plan)).waitFor();
      results.push(await cells(bench.page, "A1:E80", 1));
      expect(bench.complaints).toEqual([]);
      await bench.page.close();
    }
    expect(results[0]?.slice(4, 13).map((line) => line[3])).toEqual(shares);
    expect(results[1]).toEqual(results[0]);
  },
);
