import type { MeritWindow } from "../../workbench/page/office";
import { type Workbench, cells, openWorkbench, select } from "./workbench";
import { common, fill, next, shares, zh } from "./targets-helpers";

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
  expect(filing.at(-1)?.[1] ?? filing.at(-2)?.[1]).toEqual(expect.stringContaining("合计分毫不差"));

  await pane.getByRole("button", { name: `⑥ ${zh.stages[5]}` }).click();
  await pane.getByText(zh.later.noChanges).waitFor();
  await pane.getByRole("button", { name: zh.later.writeActuals }).click();
  await pane.getByText(common.written(zh.sheet.actuals)).waitFor();
  await pane.getByLabel(zh.later.closed).selectOption("1");
  await pane
    .getByText(zh.later.missingActual("李明", "一季度", "销售额"))
    .first()
    .waitFor();
  expect(await pane.getByRole("button", { name: zh.later.rewrite }).isDisabled()).toBe(true);
  await fillActuals(bench);
  await pane
    .getByText(zh.later.missingActual("李明", "一季度", "销售额"))
    .first()
    .waitFor({ state: "detached" });
  await pane.getByRole("button", { name: zh.later.leaves }).click();
  await pane.getByText(zh.later.ended("华东 / 李明")).waitFor();
  await pane
    .getByText(zh.later.replanned("华东 / 李明", "销售额", "23,610,000", "1,000,000"))
    .first()
    .waitFor();
  await pane.getByRole("button", { name: zh.later.rewrite }).click();
  await pane.getByText(common.written(zh.sheet.plan)).waitFor();
  const replanned = await cells(page, "A5:H14", 1);
  expect(replanned[0]?.slice(3)).toEqual([1_000_000, 1_000_000, 0, 0, 0]);
  expect(replanned[9]?.[3]).toBe(120_000_000);
  expect(replanned.slice(0, 9).map((line) => line[4])).toEqual(
    [1, 2, 3, 4, 5, 6, 7, 8, 9].map((times) => times * 1_000_000),
  );
  await pane.getByRole("button", { name: zh.later.writeTracking }).click();
  await pane.getByText(common.written(zh.sheet.tracking)).waitFor();
  const tracked = await cells(page, "A2:K20", 13);
  expect(tracked[0]?.slice(0, 4)).toEqual([zh.sheet.closedPeriods, 1, zh.sheet.timeGone, 0.25]);
  // The first quarter keeps its target of 30 million; who has left brings no more than his million.
  const whole = tracked.find(([name]) => name === zh.sheet.sum);
  expect(whole?.slice(2)).toEqual([
    30_000_000,
    45_000_000,
    1.5,
    15_000_000,
    zh.sheet.ahead,
    120_000_000,
    0.375,
    177_000_000,
    25_000_000,
  ]);
  expect(tracked[3]?.slice(0, 2).concat(tracked[3]?.slice(6, 10))).toEqual([
    "华东",
    "李明",
    zh.sheet.hasLeft,
    shares[0],
    1_000_000 / (shares[0] ?? 1),
    1_000_000,
  ]);

  const count = (): Promise<number> =>
    page.evaluate(
      () => (window as unknown as { merit: MeritWindow }).merit.host.book.sheets().length,
    );
  const before = await count();
  const second = String(replanned[1]?.[1]);
  await pane.getByRole("button", { name: `⑤ ${zh.stages[4]}` }).click();
  await pane.getByText(zh.nothingChanges).waitFor();
  await pane.getByRole("button", { name: zh.writeLetters }).click();
  await pane
    .getByText(new RegExp(`^${zh.letters}.*${second}.* 一季度 销售额：.* → 2,000,000`, "s"))
    .waitFor();
  const letterOf = async (index: number): Promise<unknown> =>
    (await cells(page, "A7:E7", index))[0]?.[1];
  const leaver = await letterOf(2);
  expect(await letterOf(3)).not.toBe(2_000_000);
  await pane.getByRole("button", { name: common.overwriteAnyway }).click();
  await pane.getByText(zh.lettersDone(8)).waitFor();
  // Who has left gets no new letter: the one that he signed stays as it is.
  expect([await letterOf(2), await letterOf(3), await count()]).toEqual([
    leaver,
    2_000_000,
    before,
  ]);
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

  await pane.getByRole("button", { name: `⑥ ${zh.stages[5]}` }).click();
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
