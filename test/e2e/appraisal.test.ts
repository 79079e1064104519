import { insertScheme, takeRatings } from "./appraisal-steps";
import { cells, openWorkbench, type } from "./workbench";
import type { MeritWindow } from "../../workbench/page/office";
import { paneWords } from "../../src/locales";
import { languages } from "../../src/locales/language";
import { appraise } from "./appraisal-helpers";

/** The effective weights that the company's document adds up to, in percent. */
const effective = [36, 6, 6, 3, 3, 3, 3, 5, 5, 5, 2, 3, 10, 5, 5];

test.each(languages)(
  "%s: scheme, 83 in all, and what is missing once the subordinates' ratings are deleted",
  async (language) => {
    const words = paneWords[language];
    const workbench = await openWorkbench(`lang=${language}&sample=appraisal`);
    const { page, pane, complaints } = workbench;
    await appraise(workbench, words);
    const weights = await cells(page, "I2:I16", 1);
    expect(weights.map(([weight]) => Math.round(Number(weight) * 100))).toEqual(effective);
    expect(await cells(page, "B2:H2", 2)).toEqual([[80, 90, 70, 95, 83, 1, 8]]);
    await type(page, "E15:E23", "");
    const lack = words.appraisal.lack(words.groups.subordinates, undefined);
    await pane.getByText(lack).waitFor();
    expect(await cells(page, "B2:H2", 2)).toEqual([[80, 90, "", 95, "#N/A", 0.9, 5]]);
    expect(await cells(page, "F3:F4", 2)).toEqual([[85.65], [78.75]]);
    expect(complaints).toEqual([]);
    await page.close();
  },
);

test("weights that do not add up are said as they are typed, and undo takes the sheets away again", async () => {
  const words = paneWords["zh-CN"];
  const workbench = await openWorkbench("lang=zh-CN&sample=appraisal");
  const { page, pane } = workbench;
  await insertScheme(workbench, words);
  await type(page, "D9", "0.07", 1);
  await pane.getByText("评价方“同级”：指标权重合计为 12 %，应为 100 % 或 10 %").waitFor();
  expect(await pane.getByRole("button", { name: words.common.next }).isDisabled()).toBe(true);
  expect(await cells(page, "G2", 1)).toEqual([["#VALUE!"]]);
  await type(page, "D9", "0.05", 1);
  await pane.getByText(words.appraisal.checkOk).waitFor();
  await pane.getByRole("button", { name: words.common.undo }).click();
  await pane.getByRole("button", { name: words.common.undo }).waitFor({ state: "detached" });
  expect(
    await page.evaluate(
      () => (window as unknown as { merit: MeritWindow }).merit.host.book.sheets().length,
    ),
  ).toBe(1);
  await page.close();
});

test("a rating out of range is refused with its row and leads to its cell", async () => {
  const words = paneWords["zh-CN"];
  const workbench = await openWorkbench("lang=zh-CN&sample=appraisal");
  const { page, pane } = workbench;
  await type(page, "E4", "120");
  await insertScheme(workbench, words);
  await takeRatings(workbench, words);
  await pane.getByText("第 4 行：评分应在 0 到 100 之间，实为 120").waitFor();
  await pane.getByText(words.common.showCell).click();
  await page.waitForTimeout(300);
  const active = await page.evaluate(() =>
    (window as unknown as { merit: MeritWindow }).merit.host.book.workbook
      .getActiveRange()
      ?.getA1Notation(),
  );
  expect(active).toBe("E4");
  await page.close();
});

test("a rating table without a known header asks which column it is", async () => {
  const words = paneWords["zh-CN"];
  const workbench = await openWorkbench("lang=zh-CN&sample=appraisal");
  const { page, pane } = workbench;
  await type(page, "E1", "结论");
  await insertScheme(workbench, words);
  await takeRatings(workbench, words);
  await pane.getByText(words.common.headerMissing(words.appraisal.ratingRoles.rating)).waitFor();
  expect(await pane.getByRole("button", { name: words.common.next }).isDisabled()).toBe(true);
  await pane.getByRole("combobox", { name: "结论" }).selectOption("rating");
  await pane.getByText(words.appraisal.ratingsRead(3, 75, 0)).waitFor();
  await page.close();
});
