import { readFileSync } from "node:fs";
import type { MeritWindow } from "../../workbench/page/office";
import { paneWords } from "../../src/locales";
import { languages } from "../../src/locales/language";
import { insertScheme, takeRatings, writeResults } from "./appraisal-steps";
import { type Workbench, cells, openWorkbench, select, type } from "./workbench";
import { common, targets, tools } from "./tools-helpers";

const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/**
 * What axe-core finds wrong in the pane as it is shown. The library of the pane's controls keeps
 * its focus in order by hidden elements of its own, marked as such; they are no content and are
 * left out.
 */
async function violations({ page }: Workbench): Promise<string[]> {
  const frame = page.frames().find((candidate) => candidate.url().includes("taskpane.html"));
  await frame?.evaluate(axe);
  const found = await frame?.evaluate(() =>
    (
      globalThis as unknown as {
        axe: {
          run: (context: {
            exclude: string[];
          }) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
        };
      }
    ).axe.run({ exclude: ["[data-tabster-dummy]"] }),
  );
  return (found?.violations ?? []).map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`,
  );
}

test.each(languages)(
  "%s: a formula is found, and its example inserted at the cell shows what it promises",
  async (language) => {
    const words = paneWords[language];
    const bench = await openWorkbench(`lang=${language}`);
    const { page, pane, complaints } = bench;
    await pane.getByRole("tab", { name: words.tools.formulasTab }).click();
    await pane.getByRole("searchbox", { name: words.tools.search }).fill("split");
    await pane.getByRole("button", { name: /^SPLIT/ }).click();
    await select(page, "C4");
    await pane.getByRole("button", { name: words.tools.insert }).click();
    await pane
      .getByText(words.tools.notBlank("", "").slice(-6), { exact: false })
      .first()
      .waitFor();
    await select(page, "L20");
    await pane.getByRole("button", { name: words.tools.insert }).click();
    await pane.getByText("L20", { exact: false }).first().waitFor();
    expect(await cells(page, "L20:L22")).toEqual([[6], [4], [0]]);
    expect(complaints).toEqual([]);
    await page.close();
  },
);

test("why: a selected result says what made it, by which rule, and leads to its inputs", async () => {
  const bench = await openWorkbench("lang=zh-CN");
  const { page, pane, complaints } = bench;
  await type(page, "L20", "=MERIT.SPLIT(I4,C4:C12,10000)");
  await select(page, "L22");
  await pane.getByRole("tab", { name: tools.formulasTab }).click();
  await pane.getByText(tools.result("12,490,000"), { exact: false }).waitFor();
  await pane.getByText(tools.spillsFrom("VIP部!L20"), { exact: false }).waitFor();
  await pane.getByText(tools.rule("A1–A9")).waitFor();
  await pane
    .getByText("9,870,000 ÷ 94,810,000 × 120,000,000 = 12,492,353.1273 (精确值) → 12,490,000")
    .waitFor();
  await pane.getByRole("button", { name: "C4:C12" }).click();
  await page.waitForTimeout(300);
  expect(
    await page.evaluate(() =>
      (window as unknown as { merit: MeritWindow }).merit.host.book.workbook
        .getActiveRange()
        ?.getA1Notation(),
    ),
  ).toBe("C4:C12");
  expect(complaints).toEqual([]);
  await page.close();
});

test("why: a total of the appraisal is told in groups and weights, its scheme being a table", async () => {
  const bench = await openWorkbench("lang=zh-CN&sample=appraisal");
  const { page, pane } = bench;
  await insertScheme(bench, paneWords["zh-CN"]);
  await takeRatings(bench, paneWords["zh-CN"]);
  await writeResults(bench, paneWords["zh-CN"]);
  await select(page, "F2", 2);
  await pane.getByRole("tab", { name: tools.formulasTab }).click();
  await pane
    .getByText("上级 80 × 60 % + 同级 90 × 10 % + 下级 70 × 10 % + 自我 95 × 20 % → 83")
    .waitFor();
  await page.close();
});

test("a stranger reaches a split target in under ten clicks, from an empty workbook", async () => {
  const bench = await openWorkbench("lang=zh-CN&sample=appraisal");
  const { page, pane } = bench;
  let clicks = 0;
  const click = async (name: string): Promise<void> => {
    clicks += 1;
    await pane.getByRole("button", { name, exact: true }).click();
  };
  const start = Date.now();
  await click(tools.insertSample);
  await click(targets.toPreview);
  await click(common.next);
  await click(targets.writePlan);
  await pane.getByText(common.written(targets.sheet.plan)).waitFor();
  expect(clicks).toBeLessThan(10);
  expect(Date.now() - start).toBeLessThan(60_000);
  expect((await cells(page, "D5:D5", 2))[0]).toEqual([23_610_000]);
  await page.close();
});

test.each(["light", "dark", "high contrast"])(
  "no screen breaks a rule of accessibility: %s",
  async (look) => {
    const bench = await openWorkbench(`lang=zh-CN${look === "dark" ? "&theme=dark" : ""}`);
    const { pane, page } = bench;
    if (look === "high contrast") await page.emulateMedia({ forcedColors: "active" });
    const found: string[] = [];
    const check = async (screen: string): Promise<void> => {
      await page.waitForTimeout(300);
      found.push(...(await violations(bench)).map((violation) => `${screen}: ${violation}`));
    };
    await check("source");
    for (const screen of ["measures", "periods", "preview", "write"]) {
      await pane.getByRole("button", { name: common.next, exact: true }).click();
      await check(screen);
    }
    await pane.getByRole("button", { name: `⑥ ${targets.stages[5]}` }).click();
    await check("later");
    await pane.getByRole("tab", { name: paneWords["zh-CN"].tabs.appraisal }).click();
    await check("scheme start");
    await pane.getByRole("button", { name: tools.insertSample, exact: true }).click();
    await pane.getByText(paneWords["zh-CN"].appraisal.checkOk).waitFor();
    await check("scheme");
    for (const [screen, name] of [
      ["people", common.next],
      ["collect", paneWords["zh-CN"].review.skip],
      ["results", common.next],
    ] as const) {
      await pane.getByRole("button", { name, exact: true }).click();
      await check(screen);
    }
    await pane.getByRole("tab", { name: tools.formulasTab }).click();
    await check("formulas");
    await pane.getByRole("tab", { name: tools.checkTab }).click();
    await check("check");
    expect(found).toEqual([]);
    await page.close();
  },
);
