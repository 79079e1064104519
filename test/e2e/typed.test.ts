import { paneWords } from "../../src/locales";
import type { MeritWindow } from "../../workbench/page/office";
import { appraise } from "./appraisal-helpers";
import { common, fill, next, zh } from "./targets-helpers";
import { type Workbench, cells, openWorkbench, type } from "./workbench";

const { review } = paneWords["zh-CN"];

/** A plan of one measure that is written as formulas. */
async function written(): Promise<Workbench> {
  const bench = await openWorkbench("lang=zh-CN");
  const { pane } = bench;
  await next(bench);
  for (const name of ["费用", "回款额", "利润"])
    await pane.getByRole("button", { name: zh.removeMeasure(name) }).click();
  await next(bench, 3);
  await pane.getByRole("button", { name: zh.writePlan }).click();
  await pane.getByText(common.written(zh.sheet.plan)).waitFor();
  return bench;
}

function sheetNames({ page }: Workbench): Promise<string[]> {
  return page.evaluate(() =>
    (window as unknown as { merit: MeritWindow }).merit.host.book
      .sheets()
      .map((sheet) => sheet.getSheetName()),
  );
}

test("what somebody typed into the written sheet, also in the way of a formula, is told before an undo; it stays, or goes on a second click", async () => {
  const bench = await written();
  const { page, pane, complaints } = bench;
  await type(page, "D8", "见附件", 1);
  await type(page, "B20", "总经理签字", 1);
  const undo = pane.getByRole("button", { name: common.undoStep(zh.sheet.plan) });
  await undo.click();
  await pane.getByText(common.typedSince(2)).waitFor();
  await pane.getByText("D8: 见附件").waitFor();
  await pane.getByRole("button", { name: common.undoRest }).click();
  await pane.getByText(common.undoneBut(zh.sheet.plan, 2)).waitFor();
  expect(await cells(page, "D8", 1)).toEqual([["见附件"]]);
  expect(complaints).toEqual([]);
  await page.close();

  const other = await written();
  await type(other.page, "B20", "总经理签字", 1);
  await other.pane.getByRole("button", { name: common.undoStep(zh.sheet.plan) }).click();
  await other.pane.getByRole("button", { name: common.undoAll }).click();
  await other.pane.getByText(common.undone(zh.sheet.plan, 0)).waitFor();
  expect(await sheetNames(other)).not.toContain(zh.sheet.plan);
  await other.page.close();
});

test("a signature below the plan and a note beside somebody are kept when the plan is written anew, a title of one's own on request", async () => {
  const bench = await written();
  const { page, pane, complaints } = bench;
  await type(page, "A1", "VIP 部 2027 计划", 1);
  await type(page, "H6", "已口头同意", 1);
  await type(page, "A30", "总经理签字", 1);
  await pane.getByRole("button", { name: `② ${zh.stages[1]}` }).click();
  await pane.getByRole("textbox", { name: zh.totalLabel }).fill("1.3亿");
  await next(bench, 3);
  const kept = pane.getByRole("group", { name: common.keepMine });
  await kept.getByRole("checkbox", { name: "已口头同意" }).waitFor();
  const isChecked = (name: string): Promise<boolean> =>
    kept.getByRole("checkbox", { name, exact: true }).isChecked();
  expect(
    await Promise.all(["VIP 部 2027 计划", "已口头同意", "总经理签字"].map(isChecked)),
  ).toEqual([false, true, true]);
  await kept.getByRole("checkbox", { name: "VIP 部 2027 计划" }).click();
  await pane.getByRole("button", { name: common.overwriteAnyway }).click();
  await pane.getByText(common.written(zh.sheet.plan)).waitFor();
  const plan = await cells(page, "A1:H30", 1);
  expect([plan[0]?.[0], plan[5]?.[7], plan[29]?.[0]]).toEqual([
    "VIP 部 2027 计划",
    "已口头同意",
    "总经理签字",
  ]);
  expect(plan[13]?.[3]).toBe(130_000_000);
  expect(complaints).toEqual([]);
  await page.close();
});

test("a total typed into the yellow cell of the plan is taken over by a click", async () => {
  const bench = await written();
  const { page, pane, complaints } = bench;
  await type(page, "C2", "110000000", 1);
  await pane.getByRole("button", { name: common.back, exact: true }).click();
  await next(bench);
  await pane.getByText(zh.typedTotal("销售额", "110,000,000")).waitFor();
  await pane.getByRole("button", { name: zh.takeTyped("110,000,000") }).click();
  await pane.getByText(zh.nothingChanges).waitFor();
  await pane.getByRole("button", { name: `② ${zh.stages[1]}` }).click();
  expect(await pane.getByRole("textbox", { name: zh.totalLabel }).inputValue()).toBe("110,000,000");
  expect(complaints).toEqual([]);
  await page.close();
});

test("a workbook that does not answer is said after five seconds, and can be left", async () => {
  const bench = await written();
  const { page, pane } = bench;
  await page.evaluate(() => {
    const { calculation } = (window as unknown as { merit: MeritWindow }).merit.host.engine;
    Object.assign(calculation, { settled: () => new Promise(() => undefined) });
  });
  await pane.getByRole("button", { name: common.undoStep(zh.sheet.plan) }).click();
  await pane.getByRole("button", { name: common.stopWaiting }).click();
  await pane.getByText(paneWords["zh-CN"].troubles.stopped("")).waitFor();
  await page.close();
});

test("[P30] one more peer alone is not issued: the old and the new mean together would tell the rating", async () => {
  const bench = await openWorkbench("lang=zh-CN&sample=appraisal");
  const { page, pane, complaints } = bench;
  const words = paneWords["zh-CN"];
  await appraise(bench, words);
  const issue = async (): Promise<void> => {
    await pane.getByRole("button", { name: review.stages[4], exact: true }).click();
    await pane.getByRole("button", { name: review.writeReports }).click();
  };
  await issue();
  await pane.getByText(review.reportsDone("3")).waitFor();
  const ratings = await cells(page, "A1:E76");
  const [, first = []] = ratings;
  const isPeer = (line: readonly unknown[]): boolean =>
    line[0] === first[0] && line[1] === words.groups.peers;
  const [peer = []] = ratings.filter(isPeer);
  const more = ratings
    .filter((line) => isPeer(line) && line[2] === peer[2])
    .map(([ratee, group, , indicator]) => [ratee, group, "新同事", indicator, 10]);
  await fill(bench, `A77:E${76 + more.length}`, more, "评分");
  await pane.getByRole("button", { name: common.back, exact: true }).click();
  await pane.getByRole("button", { name: `③ ${review.stages[2]}` }).click();
  await pane.getByText(words.appraisal.ratingsRead(3, 75 + more.length, 0)).waitFor();
  await pane.getByRole("button", { name: `④ ${review.stages[3]}` }).click();
  await issue();
  const who = `${String(first[0])} ${words.groups.peers}`;
  await pane.getByText(review.waiting("1", who)).waitFor();
  await pane.getByRole("button", { name: common.overwriteAnyway }).click();
  await pane.getByText(review.reportsDone("3")).waitFor();
  const names = await sheetNames(bench);
  const page1 = names.indexOf(review.sheetNames.report(String(first[0])));
  const report = (await cells(page, "A1:B12", page1)).flat().map(String);
  expect(report.some((cell) => cell.startsWith(review.report.waits("2").slice(0, 4)))).toBe(true);
  const settings = await page.evaluate(() =>
    JSON.stringify([
      ...(window as unknown as { merit: MeritWindow }).merit.host.book.settings.entries(),
    ]),
  );
  for (const name of new Set(ratings.slice(1).flatMap(([ratee, , rater]) => [ratee, rater])))
    expect(settings).not.toContain(String(name));
  expect(complaints).toEqual([]);
  await page.close();
});
