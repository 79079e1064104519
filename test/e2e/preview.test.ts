import { paneWords } from "../../src/locales";
import type { MeritWindow } from "../../workbench/page/office";
import { type Workbench, openWorkbench } from "./workbench";

const { targets: zh, common } = paneWords["zh-CN"];

/** The sample's plan, previewed. */
async function toPreview(): Promise<Workbench> {
  const bench = await openWorkbench("lang=zh-CN");
  await bench.pane.getByRole("button", { name: zh.toPreview }).click();
  await bench.pane.getByRole("list", { name: zh.tree }).waitFor();
  return bench;
}

test("a row that is deleted while its node is open changes the preview, and nothing fails", async () => {
  const { page, pane, complaints } = await toPreview();
  const rows = pane.getByRole("list", { name: zh.tree }).getByRole("listitem");
  await rows.first().getByRole("button").click();
  const before = await rows.count();
  await page.evaluate(() => {
    const { host } = (window as unknown as { merit: MeritWindow }).merit;
    host.book.active().deleteRow(11);
  });
  await rows.nth(before - 1).waitFor({ state: "detached" });
  await rows.first().getByText("120,000,000").waitFor();
  expect(await pane.getByText(common.failed).count()).toBe(0);
  expect(complaints).toEqual([]);
});

test("a month that the preview showed is no trouble once there are quarters only", async () => {
  const { pane, complaints } = await toPreview();
  const go = (stage: number): Promise<void> =>
    pane.getByRole("button", { name: zh.stages[stage] ?? "" }).click();
  await go(2);
  await pane.getByRole("radio", { name: zh.periodNames.months }).click();
  await go(3);
  await pane.getByRole("combobox", { name: zh.showPeriod }).selectOption({ label: "12月" });
  await go(2);
  await pane.getByRole("radio", { name: zh.periodNames.quarters }).click();
  await go(3);
  await pane.getByRole("list", { name: zh.tree }).getByRole("button").last().click();
  expect(await pane.getByText(common.failed).count()).toBe(0);
  expect(complaints).toEqual([]);
});
