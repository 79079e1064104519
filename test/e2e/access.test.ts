import { paneWords } from "../../src/locales";
import { type Workbench, cells, openWorkbench } from "./workbench";

const { targets, common, tools, review, appraisal, tabs } = paneWords["zh-CN"];

/** Presses Tab until a control of that name has the focus, seen as such, and then a key. */
async function reach(
  { page, pane }: Workbench,
  name: string | RegExp,
  key = "Enter",
): Promise<void> {
  for (let presses = 0; presses < 90; presses += 1) {
    const focused = pane.locator(":focus");
    const isThere = (await focused.count()) > 0;
    const texts = isThere
      ? [
          (await focused.textContent())?.trim() ?? "",
          (await focused.getAttribute("aria-label")) ?? "",
        ]
      : [];
    if (texts.some((text) => (typeof name === "string" ? text === name : name.test(text))))
      return page.keyboard.press(key);
    await page.keyboard.press("Tab");
  }
  throw new Error(`${String(name)} cannot be reached by Tab`);
}

/** The workbench once the first screen, loaded apart, is there: keys pressed before are lost. */
async function openAtScreen(): Promise<Workbench> {
  const bench = await openWorkbench("lang=zh-CN");
  await bench.pane.getByRole("button", { name: targets.toPreview }).waitFor();
  return bench;
}

/** Focus at the tabs at the top, from where every step begins. */
async function fromTop({ pane }: Workbench, name: string): Promise<void> {
  await pane.getByRole("tab", { name }).focus();
}

test("targets by keyboard alone: from the first button to a written plan, with the focus always to be seen", async () => {
  const bench = await openAtScreen();
  const { page, pane } = bench;
  await fromTop(bench, tabs.targets);
  await reach(bench, targets.toPreview);
  await pane.getByRole("list", { name: targets.tree }).waitFor();
  await fromTop(bench, tabs.targets);
  await reach(bench, /^李明/);
  await pane.getByText(targets.why("李明", targets.year, "23,610,000")).waitFor();
  await fromTop(bench, tabs.targets);
  await reach(bench, common.next);
  await pane.getByText(targets.wouldAdd(1)).waitFor();
  await fromTop(bench, tabs.targets);
  await reach(bench, targets.writePlan);
  await pane.getByText(common.written(targets.sheet.plan)).waitFor();
  expect((await cells(page, "D5:D5", 1))[0]).toEqual([23_610_000]);
  await fromTop(bench, tabs.targets);
  await reach(bench, /撤销上一步/);
  await pane.getByText(common.undone(targets.sheet.plan, 0)).waitFor();
  await page.close();
});

test("appraisal by keyboard alone: from an empty workbook to every person's report", async () => {
  const bench = await openAtScreen();
  const { page, pane } = bench;
  await fromTop(bench, tabs.targets);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await pane.getByRole("button", { name: tools.insertSample, exact: true }).waitFor();
  await reach(bench, tools.insertSample);
  await pane.getByText(appraisal.checkOk).waitFor();
  for (const button of [common.next, review.skip, common.next, common.write]) {
    await fromTop(bench, tabs.appraisal);
    await reach(bench, button);
  }
  await pane
    .getByText(common.written(`${appraisal.resultSheet}, ${review.sheetNames.parameters}`))
    .waitFor();
  await fromTop(bench, tabs.appraisal);
  await reach(bench, review.stages[4] ?? "");
  await fromTop(bench, tabs.appraisal);
  await reach(bench, review.writeReports);
  await pane.getByText(review.reportsDone("3")).waitFor();
  expect((await cells(page, "A2:F2", 3))[0]).toEqual(["陈晓", 80, 90, 70, 95, 83]);
  await page.close();
});

test.each(["zh-CN", "es-ES"] as const)(
  "%s: at 200 %% nothing is cut off sideways on any screen",
  async (language) => {
    const words = paneWords[language];
    const bench = await openWorkbench(`lang=${language}`);
    const { page, pane } = bench;
    const frame = page.frames().find((candidate) => candidate.url().includes("taskpane.html"));
    await frame?.evaluate(() => document.documentElement.style.setProperty("zoom", "2"));
    const wide: string[] = [];
    const check = async (screen: string): Promise<void> => {
      await page.waitForTimeout(300);
      const cut = await frame?.evaluate(() =>
        [
          ...document.querySelectorAll<HTMLElement>(
            "button, input, select, label, h1, h2, p, span, div",
          ),
        ]
          .filter((element) => {
            const { right, width, height } = element.getBoundingClientRect();
            const frameOf = element.closest("[data-scrolls], svg, [aria-hidden=true]");
            return (
              width > 1 &&
              height > 1 &&
              !frameOf &&
              right > window.innerWidth + 1 &&
              getComputedStyle(element).visibility !== "hidden"
            );
          })
          .map((element) => `${element.tagName} ${(element.textContent ?? "").slice(0, 30)}`),
      );
      if (cut && cut.length > 0) wide.push(`${screen}: ${cut.slice(0, 8).join(" | ")}`);
    };
    await check("source");
    for (const screen of ["measures", "periods", "preview", "write"]) {
      await pane.getByRole("button", { name: words.common.next, exact: true }).click();
      await check(screen);
    }
    await pane.getByRole("tab", { name: words.tabs.appraisal }).click();
    await check("scheme start");
    await pane.getByRole("button", { name: words.tools.insertSample, exact: true }).click();
    await pane.getByText(words.appraisal.checkOk).waitFor();
    await check("scheme");
    for (const [screen, name] of [
      ["people", words.common.next],
      ["collect", words.review.skip],
      ["results", words.common.next],
    ] as const) {
      await pane.getByRole("button", { name, exact: true }).click();
      await check(screen);
    }
    for (const tab of [words.tools.formulasTab, words.tools.checkTab]) {
      await pane.getByRole("tab", { name: tab }).click();
      await check(tab);
    }
    expect(wide).toEqual([]);
    await page.close();
  },
);
