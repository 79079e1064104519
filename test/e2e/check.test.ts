import type { MeritWindow } from "../../workbench/page/office";
import { paneWords } from "../../src/locales";
import { insertScheme } from "./appraisal-steps";
import { cells, openWorkbench, select, type } from "./workbench";
import { common, targets, tools } from "./tools-helpers";

test("the check finds a sum that no longer matches and an error, and nothing once they are mended", async () => {
  const bench = await openWorkbench("lang=zh-CN");
  const { page, pane } = bench;
  await type(page, "C13", "94810001");
  await type(page, "L20", "=MERIT.ATTAIN(1,0)");
  await pane.getByRole("tab", { name: tools.checkTab }).click();
  await pane.getByRole("button", { name: tools.run }).click();
  await pane.getByText("VIP部!C13：上方各行合计 94,810,000，此处为 94,810,001").waitFor();
  await pane.getByText("VIP部!L20：公式结果为 #N/A").waitFor();
  await type(page, "C13", "94810000");
  await type(page, "L20", "");
  await pane.getByRole("button", { name: tools.run }).click();
  await pane.getByText(tools.allGood("1")).waitFor();
  await page.close();
});

test("a formula from a machine without Merit is found, shown as it will stand, mended, and undone again", async () => {
  const bench = await openWorkbench("lang=zh-CN");
  const { page, pane } = bench;
  await type(page, "L20", "=_xldudf_MERIT_SPLIT(10,C4:C6,1)");
  await pane.getByRole("tab", { name: tools.checkTab }).click();
  await pane.getByRole("button", { name: tools.run }).click();
  await pane.getByText(tools.broken("VIP部!L20", "=MERIT.SPLIT(10,C4:C6,1)")).waitFor();
  await pane.getByRole("button", { name: tools.fix }).click();
  await pane.getByText(tools.fixed("1")).waitFor();
  expect(await cells(page, "L20:L22")).toEqual([[5], [3], [2]]);
  await pane.getByRole("button", { name: common.undo }).click();
  await pane.getByText(common.undone(tools.fix, 0)).waitFor();
  expect((await cells(page, "L20"))[0]?.[0]).toBe("#NAME?");
  await page.close();
});

test("what was typed after the check is not overwritten by the mending", async () => {
  const bench = await openWorkbench("lang=zh-CN");
  const { page, pane } = bench;
  await type(page, "L20", "=_xldudf_MERIT_SPLIT(10,C4:C6,1)");
  await pane.getByRole("tab", { name: tools.checkTab }).click();
  await pane.getByRole("button", { name: tools.run }).click();
  await pane.getByText(tools.broken("VIP部!L20", "=MERIT.SPLIT(10,C4:C6,1)")).waitFor();
  await type(page, "L20", "备注");
  await pane.getByRole("button", { name: tools.fix }).click();
  await pane.getByText(paneWords["zh-CN"].troubles["changed-since"]("")).waitFor();
  expect(await cells(page, "L20")).toEqual([["备注"]]);
  await page.close();
});

test("figures written as values are found to be older than the table that they were made from, until they are written anew", async () => {
  const bench = await openWorkbench("lang=zh-CN");
  const { page, pane } = bench;
  await pane.getByRole("button", { name: targets.toPreview }).click();
  await pane.getByRole("button", { name: common.next }).click();
  await pane.getByRole("radio", { name: common.values }).click();
  await pane.getByRole("button", { name: targets.writePlan }).click();
  await pane.getByText(common.written(targets.sheet.plan)).waitFor();
  const check = async (): Promise<void> => {
    await pane.getByRole("tab", { name: tools.checkTab }).click();
    await pane.getByRole("button", { name: tools.run }).click();
  };
  await check();
  await pane.getByText(tools.allGood("2")).waitFor();
  await select(page, "A1");
  await type(page, "C5", "9000000");
  await check();
  await pane.getByText(tools.stale("VIP部!A3", targets.sheet.plan)).waitFor();
  await pane.getByRole("tab", { name: paneWords["zh-CN"].tabs.targets }).click();
  await pane.getByRole("button", { name: common.overwriteAnyway }).click();
  await pane.getByText(common.written(targets.sheet.plan)).waitFor();
  await check();
  await pane.getByText(tools.stale("VIP部!A3", targets.sheet.plan)).waitFor({ state: "detached" });
  await page.close();
});

test("a copy to send holds values only and no rater's rating", async () => {
  const bench = await openWorkbench("lang=zh-CN&sample=appraisal");
  const { page, pane } = bench;
  await insertScheme(bench, paneWords["zh-CN"]);
  await pane.getByRole("tab", { name: tools.checkTab }).click();
  await pane.getByRole("button", { name: tools.send }).click();
  await pane.getByText(tools.sendWhy.raters).waitFor();
  expect(await pane.getByRole("checkbox", { name: "评分", exact: true }).isDisabled()).toBe(true);
  await pane.getByRole("button", { name: tools.sendMake(1) }).click();
  await pane.getByText(tools.sent("1", "1", "评分")).waitFor();
  const names = await page.evaluate(() =>
    (window as unknown as { merit: MeritWindow }).merit.host.book
      .sheets()
      .map((sheet) => sheet.getSheetName()),
  );
  expect(names).toEqual(["评分", "考评方案", tools.sendName("考评方案")]);
  expect(await cells(page, "I2:I3", 2)).toEqual([[0.36], [0.06]]);
  await page.close();
});
