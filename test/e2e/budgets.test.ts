import { paneWords } from "../../src/locales";
import { sampleWords } from "../../src/locales/samples";
import type { MeritWindow } from "../../workbench/page/office";
import { insertScheme, paste, takeRatings } from "./appraisal-steps";
import { type Workbench, openWorkbench, select } from "./workbench";

const { targets: zh, common, appraisal, review, tools, tabs } = paneWords["zh-CN"];
const megabyte = 2 ** 20;

/** Requests and the largest of them, in bytes, that each action of the user costs. */
class Ledger {
  readonly costs: Record<string, { readonly syncs: number; readonly largest: number }> = {};

  constructor(private readonly bench: Workbench) {}

  /**
   * Does something, waits until it is said to be done and nothing more comes, and notes what it
   * cost.
   */
  async of(action: string, act: () => Promise<void>): Promise<void> {
    await this.traffic();
    await act();
    await this.bench.page.waitForTimeout(500);
    const { syncs, largest } = await this.traffic();
    this.costs[action] = { syncs, largest };
  }

  /** The actions that cost more requests than they may, or one above a megabyte. */
  over(budget: Readonly<Record<string, number>>): unknown[] {
    if (process.env.MERIT_FIGURES)
      process.stdout.write(`${JSON.stringify(this.costs, undefined, 1)}\n`);
    expect(Object.keys(this.costs)).toEqual(Object.keys(budget));
    return Object.entries(this.costs).filter(
      ([action, { syncs, largest }]) => syncs > (budget[action] ?? 0) || largest > megabyte,
    );
  }

  private traffic(): Promise<MeritWindow["host"]["traffic"]["total"]> {
    return this.bench.page.evaluate(() => {
      const { traffic } = (window as unknown as { merit: MeritWindow }).merit.host;
      const { total } = traffic;
      traffic.reset();
      return total;
    });
  }
}

test("targets of 2,000 rows by 12 months: what each action costs in requests, none above a megabyte", async () => {
  const bench = await openWorkbench("lang=zh-CN");
  const { page, pane } = bench;
  const rows = Array.from({ length: 2000 }, (_, row) => [
    `大区${Math.floor(row / 200)}`,
    `经理${row}`,
    1000 + ((row * 7919) % 5000),
  ]);
  const [measure = "", total = ""] = sampleWords["zh-CN"].targets.measureHeaders;
  const beside = [
    ["", measure, total],
    ["", "销售额", 120_000_000],
  ];
  const table = [["区域", "客户经理", "去年销售额"], ...rows];
  await paste(
    bench,
    "大表",
    table.map((line, row) => [...line, ...(beside[row] ?? ["", "", ""])]),
  );
  await select(page, "A1", 1);
  const ledger = new Ledger(bench);
  const next = (): Promise<void> => pane.getByRole("button", { name: common.next }).click();
  await ledger.of("pick the table", async () => {
    await pane.getByRole("button", { name: common.pickAgain }).click();
    await pane.getByText(zh.ready(2000, "去年销售额")).waitFor();
  });
  await next();
  await next();
  await pane.getByRole("radio", { name: zh.periodNames.months }).click();
  await ledger.of("preview", async () => {
    await next();
    await pane.getByRole("list", { name: zh.tree }).waitFor();
  });
  await ledger.of("see what writing would change", async () => {
    await next();
    await pane.getByText(zh.wouldAdd(1)).waitFor();
  });
  await ledger.of("write the plan", async () => {
    await pane.getByRole("button", { name: zh.writePlan }).click();
    await pane.getByText(common.written(zh.sheet.plan)).waitFor();
  });
  await ledger.of("see that nothing would change", async () => {
    await pane.getByRole("button", { name: common.back, exact: true }).click();
    await next();
    await pane.getByText(zh.nothingChanges).waitFor();
  });
  await ledger.of("write the filing sheet", async () => {
    await pane.getByRole("button", { name: zh.writeFiling }).click();
    await pane.getByText(common.written(zh.sheet.filing)).waitFor();
  });
  await ledger.of("undo", async () => {
    await pane.getByRole("button", { name: common.undo }).click();
    await pane.getByText(common.undo, { exact: false }).first().waitFor();
  });
  expect(
    ledger.over({
      "pick the table": 5,
      preview: 3,
      "see what writing would change": 4,
      "write the plan": 5,
      "see that nothing would change": 8,
      "write the filing sheet": 4,
      undo: 8,
    }),
  ).toEqual([]);
  await page.close();
});

test("appraisal: what each action costs in requests, none above a megabyte", async () => {
  const bench = await openWorkbench("lang=zh-CN&sample=appraisal");
  const { page, pane } = bench;
  const ledger = new Ledger(bench);
  await ledger.of("insert a scheme", () => insertScheme(bench, paneWords["zh-CN"]));
  await ledger.of("take the ratings", async () => {
    await takeRatings(bench, paneWords["zh-CN"]);
    await pane.getByText(appraisal.ratingsRead(3, 75, 0)).waitFor();
  });
  await ledger.of("see what writing would change", () =>
    pane.getByRole("button", { name: common.next }).click(),
  );
  await ledger.of("write the results", async () => {
    await pane.getByRole("button", { name: common.write }).click();
    await pane
      .getByText(common.written(`${appraisal.resultSheet}, ${review.sheetNames.parameters}`))
      .waitFor();
  });
  await pane.getByRole("button", { name: review.stages[4], exact: true }).click();
  await ledger.of("write the reports", async () => {
    await pane.getByRole("button", { name: review.writeReports }).click();
    await pane.getByText(review.reportsDone("3")).waitFor();
  });
  await pane.getByRole("tab", { name: tools.checkTab }).click();
  await ledger.of("check the workbook", async () => {
    await pane.getByRole("button", { name: tools.run }).click();
    await pane.getByText(tools.found("")?.slice(0, 2), { exact: false }).first().waitFor();
  });
  await pane.getByRole("tab", { name: tabs.targets }).click();
  expect(
    ledger.over({
      "insert a scheme": 16,
      "take the ratings": 3,
      "see what writing would change": 4,
      "write the results": 10,
      "write the reports": 17,
      "check the workbook": 17,
    }),
  ).toEqual([]);
  await page.close();
});
