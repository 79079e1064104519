import { paneWords } from "../../src/locales";
import type { Workbench } from "./workbench";

/**
 * 120,000,000 by last year's sales in steps of 10,000, down the tree, by hand: 12,000 steps x sales
 * / 94,810,000 are 2360.51, 1812.47, 1249.24 (East 5422.22), 1579.58, 1031.54 (South 2611.12),
 * 1425.17, 1004.96 (North 2430.13), 851.81, 684.74 (Southwest 1536.55). The whole steps of the
 * regions make 11,999: Southwest gets one more; then the largest remainders in each.
 */
export const shares = [
  23_610_000, 18_120_000, 12_490_000, 15_800_000, 10_310_000, 14_250_000, 10_050_000, 8_520_000,
  6_850_000,
];

export const zh = paneWords["zh-CN"].targets;

export const { common } = paneWords["zh-CN"];

export async function next({ pane }: Workbench, times = 1, label = common.next): Promise<void> {
  for (let time = 0; time < times; time += 1)
    await pane.getByRole("button", { name: label }).click();
}

/** Puts cells onto a sheet, as a person would type them. */
export async function fill(
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
