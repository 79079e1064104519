import { paneWords } from "../../src/locales";
import { languages } from "../../src/locales/language";
import { cells, openWorkbench, select, type } from "./workbench";

/**
 * 120,000,000 by last year's sales in steps of 10,000, worked out by hand: 12,000 steps × sales ÷ 94,810,000 are
 * 2360.51, 1812.47, 1249.24, 1579.58, 1031.54, 1425.17, 1004.96, 851.81, 684.74; the whole steps make 11,995, so the five
 * largest remainders (.96, .81, .74, .58, .54) get one more.
 */
const shares = [23_600_000, 18_120_000, 12_490_000, 15_800_000, 10_320_000, 14_250_000, 10_050_000, 8_520_000, 6_850_000];
/**
 * With the fifth driver at 12,150,000 the sum is 98,810,000: 2264.95, 1739.10, 1198.66, 1515.64, 1475.56, 1367.47, 964.27,
 * 817.33, 657.02; the whole steps make 11,996, so .95, .66, .64 and .56 get one more.
 */
const followed = [22_650_000, 17_390_000, 11_990_000, 15_160_000, 14_760_000, 13_670_000, 9_640_000, 8_170_000, 6_570_000];

test.each(languages)("%s: the year's sales are split, follow a changed driver, and undo restores every cell", async (language) => {
  const words = paneWords[language];
  const { page, pane, complaints } = await openWorkbench(`lang=${language}`);
  const before = await cells(page, "A1:J20");
  await pane.getByRole("button", { name: words.common.next }).click();
  await pane.getByRole("button", { name: words.targets.measures.sales, exact: true }).click();
  await select(page, "I4");
  await pane.getByRole("button", { name: words.targets.totalFromCell }).click();
  await pane.getByText("VIP", { exact: false }).first().waitFor();
  await pane.getByRole("button", { name: words.common.next }).click();
  await pane.getByText(words.common.noOverwrite).waitFor();
  await pane.getByRole("button", { name: words.common.write }).click();
  const undo = pane.getByRole("button", { name: words.common.undo });
  await undo.waitFor();
  expect(await cells(page, "E3:E13")).toEqual([[words.targets.measures.sales], ...shares.map((share) => [share]), [120_000_000]]);
  await type(page, "C8", "12150000");
  expect(await cells(page, "E4:E13")).toEqual([...followed.map((share) => [share]), [120_000_000]]);
  await type(page, "C8", "8150000");
  await undo.click();
  await undo.waitFor({ state: "detached" });
  expect(await cells(page, "A1:J20")).toEqual(before);
  expect(complaints).toEqual([]);
  await page.close();
});

test("writing the same twice gives the same sheet, after showing what is overwritten", async () => {
  const words = paneWords["zh-CN"];
  const { page, pane } = await openWorkbench("lang=zh-CN");
  const write = async (label: string): Promise<void> => {
    await pane.getByRole("button", { name: words.common.next }).click();
    await pane.getByRole("textbox", { name: words.targets.measure }).fill("销售额");
    await pane.getByRole("textbox", { name: words.targets.totalLabel }).fill("1.2亿");
    await pane.getByRole("button", { name: words.common.next }).click();
    await pane.getByRole("button", { name: label }).click();
    await pane.getByText(words.common.written("VIP部!E3:E13")).waitFor();
  };
  await write(words.common.write);
  const once = await cells(page, "A1:J20");
  await select(page, "C4");
  await pane.getByRole("button", { name: words.targets.steps[0] }).click();
  await pane.getByRole("button", { name: words.common.pickAgain }).click();
  await write(words.common.overwriteAnyway);
  expect(await cells(page, "A1:J20")).toEqual(once);
  expect(once[3]?.[4]).toBe(shares[0]);
  await page.close();
});

test.each([
  ["a blank driver", "", "第 5 行：分解依据应为数字，实为空白"],
  ["text as a driver", "abc", "第 5 行：应为数字，实为“abc”"],
  ["a negative driver", "-5", "第 5 行：分解依据应不小于 0，实为 -5"],
  ["an error as a driver", "#DIV/0!", "第 5 行：分解依据应为数字，实为错误值 #DIV/0!"],
])("%s is refused in the pane with its row on the sheet, and nothing can be written", async (_, content, message) => {
  const words = paneWords["zh-CN"];
  const { page, pane } = await openWorkbench("lang=zh-CN");
  await type(page, "C5", content);
  await select(page, "B4");
  await pane.getByRole("button", { name: words.common.pickAgain }).click();
  await pane.getByText(message).waitFor();
  expect(await pane.getByRole("button", { name: words.common.next }).isDisabled()).toBe(true);
  await type(page, "C5", "14320000");
  await pane.getByText(words.targets.ready(9, "去年销售额")).waitFor();
  await type(page, "C5", content);
  await pane.getByText(message).waitFor();
  await select(page, "A1");
  await pane.getByRole("link", { name: words.common.showCell }).or(pane.getByRole("button", { name: words.common.showCell })).first().click();
  await page.close();
});

test("what was written last is filled in again when the pane is opened anew", async () => {
  const words = paneWords["zh-CN"];
  const { page, pane } = await openWorkbench("lang=zh-CN");
  await pane.getByRole("button", { name: words.common.next }).click();
  await pane.getByRole("textbox", { name: words.targets.measure }).fill("利润");
  await pane.getByRole("textbox", { name: words.targets.totalLabel }).fill("2400万");
  await pane.getByRole("button", { name: words.common.next }).click();
  await pane.getByRole("button", { name: words.common.write }).click();
  await pane.getByText(words.common.written("VIP部!E3:E13")).waitFor();
  await page.locator("#pane").evaluate((frame: HTMLIFrameElement) => frame.contentWindow?.location.reload());
  await pane.getByText(words.targets.ready(9, "去年销售额")).waitFor();
  await pane.getByRole("button", { name: words.common.next }).click();
  expect(await pane.getByRole("textbox", { name: words.targets.measure }).inputValue()).toBe("利润");
  expect(await pane.getByRole("textbox", { name: words.targets.totalLabel }).inputValue()).toBe("2400万");
  await page.close();
});
