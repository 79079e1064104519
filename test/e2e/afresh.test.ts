import { paneWords } from "../../src/locales";
import { languages } from "../../src/locales/language";
import type { MeritWindow } from "../../workbench/page/office";
import { type Workbench, openWorkbench } from "./workbench";

/** The pane's own window. */
function paneFrame({ page }: Workbench) {
  const frame = page.frames().find((candidate) => candidate.url().includes("taskpane.html"));
  if (!frame) throw new Error("The page has no pane");
  return frame;
}

/** Puts something in the place of what was remembered, and opens the pane anew. */
async function remembered({ page }: Workbench, key: string, value: unknown): Promise<void> {
  await page.evaluate(
    ([name, junk]) => {
      (window as unknown as { merit: MeritWindow }).merit.host.book.settings.set(name, junk);
      const pane = document.querySelector<HTMLIFrameElement>("#pane");
      pane?.contentWindow?.location.reload();
    },
    [key, value] as const,
  );
}

test.each(languages)("%s: what cannot be read starts afresh, with a word", async (language) => {
  const words = paneWords[language];
  const bench = await openWorkbench(`lang=${language}`);
  await remembered(bench, "merit.targets", { version: 99, measures: 7 });
  await bench.pane.getByText(words.common.startsAfresh).first().waitFor();
  await bench.pane.getByRole("button", { name: words.common.next }).waitFor();
});

test.each<[string, unknown]>([
  ["a text", "x"],
  ["a list", [1, 2]],
  ["nothing", null],
  ["a plan of another shape", { measures: [{ name: 1 }], sheets: 5 }],
])("the pane opens over %s in its settings", async (_, value) => {
  const { common, appraisal } = paneWords["zh-CN"];
  const bench = await openWorkbench("lang=zh-CN");
  for (const key of ["merit.targets", "merit.appraisal", "merit.targets.inputs"])
    await remembered(bench, key, value);
  await bench.pane.getByRole("button", { name: common.next }).waitFor();
  await bench.pane.getByRole("tab", { name: paneWords["zh-CN"].tabs.appraisal }).click();
  await bench.pane.getByRole("button", { name: appraisal.insert }).click();
  await bench.pane.getByText(appraisal.checkOk).waitFor();
  expect(bench.complaints).toEqual([]);
});

test("a screen that fails says so, shows the details, and goes on once the cause is gone", async () => {
  const { common, targets, tools } = paneWords["zh-CN"];
  const bench = await openWorkbench("lang=zh-CN");
  const { pane } = bench;
  await pane.getByRole("button", { name: targets.toPreview }).waitFor();
  await paneFrame(bench).evaluate(() => {
    const own = window as unknown as { kept: unknown };
    own.kept = Intl.NumberFormat;
    (Intl as { NumberFormat: unknown }).NumberFormat = function planted() {
      throw new Error("planted");
    };
  });
  await pane.getByRole("button", { name: targets.toPreview }).click();
  await pane.getByText(common.failed).waitFor();
  await expect(
    pane.getByRole("textbox", { name: common.copyDetails }).inputValue(),
  ).resolves.toMatch(/planted/);
  await pane.getByRole("tab", { name: tools.formulasTab }).click();
  await pane.getByRole("searchbox", { name: tools.search }).waitFor();
  await paneFrame(bench).evaluate(() => {
    (Intl as { NumberFormat: unknown }).NumberFormat = (
      window as unknown as { kept: unknown }
    ).kept;
  });
  await pane.getByRole("tab", { name: paneWords["zh-CN"].tabs.targets }).click();
  await pane.getByRole("button", { name: common.forget }).click();
  await pane.getByRole("button", { name: common.next }).waitFor();
});
