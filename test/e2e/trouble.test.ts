import { paneWords } from "../../src/locales";
import type { MeritWindow } from "../../workbench/page/office";
import { type Workbench, cells, openWorkbench } from "./workbench";

const { targets: zh, common, troubles } = paneWords["zh-CN"];
const planCells = "A1:F14";

/**
 * Does something to the workbook behind the pane's back: as a colleague, or the user in Excel
 * itself.
 */
async function behind(
  { page }: Workbench,
  act: (at: { readonly host: MeritWindow["host"]; readonly name: string }) => unknown,
): Promise<void> {
  const host = await page.evaluateHandle(
    (name) => ({ host: (window as unknown as { merit: MeritWindow }).merit.host, name }),
    zh.sheet.plan,
  );
  await host.evaluate(act as (at: unknown) => void);
}

/** A plan that is written, another total, and the preview of what would change. */
async function toPreview(): Promise<Workbench> {
  const bench = await openWorkbench("lang=zh-CN");
  const { pane } = bench;
  const next = (): Promise<void> => pane.getByRole("button", { name: common.next }).click();
  await next();
  for (const name of ["费用", "回款额", "利润"])
    await pane.getByRole("button", { name: zh.removeMeasure(name) }).click();
  for (let step = 0; step < 3; step += 1) await next();
  await pane.getByRole("radio", { name: common.values }).click();
  await pane.getByRole("button", { name: zh.writePlan }).click();
  await pane.getByText(common.written(zh.sheet.plan)).waitFor();
  await pane.getByRole("button", { name: `② ${zh.stages[1]}` }).click();
  await pane.getByRole("textbox", { name: zh.totalLabel }).fill("1.3亿");
  for (let step = 0; step < 3; step += 1) await next();
  await overwrite(bench).waitFor();
  return bench;
}

function overwrite({ pane }: Workbench): ReturnType<Workbench["pane"]["getByRole"]> {
  return pane.getByRole("button", { name: common.overwriteAnyway });
}

test("a colleague's change in between: nothing is written, the new preview shows it, then it can be overwritten", async () => {
  const bench = await toPreview();
  const { page, pane } = bench;
  await behind(bench, ({ host, name }) =>
    host.book
      .sheet(name)
      ?.getRange(4, 3, 1, 1)
      .setValues([[{ v: 7, t: 2 }]]),
  );
  const before = await cells(page, planCells, 1);
  await overwrite(bench).click();
  await pane.getByText(troubles["changed-since"]("")).waitFor();
  expect(await cells(page, planCells, 1)).toEqual(before);
  await pane.getByRole("button", { name: common.lookAgain }).click();
  await pane.getByText(/李明 .*：7 → /).waitFor();
  await overwrite(bench).click();
  await pane.getByText(common.written(zh.sheet.plan)).waitFor();
  expect((await cells(page, planCells, 1))[13]?.[3]).toBe(130_000_000);
  await page.close();
});

test("a protected sheet, a cell being edited: nothing is written and the way out works", async () => {
  const bench = await toPreview();
  const { page, pane } = bench;
  const before = await cells(page, planCells, 1);
  await behind(bench, ({ host, name }) =>
    host.book.protectedSheets.add(host.book.sheet(name)?.getSheetId() ?? ""),
  );
  await overwrite(bench).click();
  await pane.getByText(troubles.protected("")).waitFor();
  await behind(bench, ({ host }) => host.book.protectedSheets.clear());
  expect(await cells(page, planCells, 1)).toEqual(before);
  await pane.getByRole("button", { name: common.lookAgain }).click();
  await overwrite(bench).waitFor();
  await behind(bench, ({ host }) => {
    host.editing = true;
  });
  await overwrite(bench).click();
  await pane.getByText(troubles["cell-editing"]("")).waitFor();
  await behind(bench, ({ host }) => {
    host.editing = false;
  });
  expect(await cells(page, planCells, 1)).toEqual(before);
  await pane.getByRole("button", { name: common.lookAgain }).click();
  await overwrite(bench).click();
  await pane.getByText(common.written(zh.sheet.plan)).waitFor();
  await page.close();
});

test("an undo that fails says why and can be tried again; one step back of two says so as well", async () => {
  const bench = await toPreview();
  const { page, pane } = bench;
  await overwrite(bench).click();
  await pane.getByText(common.written(zh.sheet.plan)).waitFor();
  const undo = pane.getByRole("button", { name: common.undoStep(zh.sheet.plan) });
  await behind(bench, ({ host }) => {
    host.editing = true;
  });
  await undo.click();
  await pane.getByRole("status").getByText(troubles["cell-editing"]("")).waitFor();
  await behind(bench, ({ host }) => {
    host.editing = false;
  });
  await undo.click();
  await pane.getByRole("status").getByText(common.undone(zh.sheet.plan, 0)).waitFor();
  expect((await cells(page, planCells, 1))[13]?.[3]).toBe(120_000_000);
  expect(await undo.isEnabled()).toBe(true);
  const redo = pane.getByRole("button", { name: common.redoStep(zh.sheet.plan) });
  await redo.click();
  await pane.getByRole("status").getByText(common.redone(zh.sheet.plan)).waitFor();
  expect((await cells(page, planCells, 1))[13]?.[3]).toBe(130_000_000);
  expect(await redo.count()).toBe(0);
  await page.close();
});

test("what was undone is not done again over what somebody has typed since", async () => {
  const bench = await toPreview();
  const { page, pane } = bench;
  await overwrite(bench).click();
  await pane.getByRole("button", { name: common.undoStep(zh.sheet.plan) }).click();
  await pane.getByRole("status").getByText(common.undone(zh.sheet.plan, 0)).waitFor();
  await behind(bench, ({ host, name }) =>
    host.book
      .sheet(name)
      ?.getRange(4, 3, 1, 1)
      .setValues([[{ v: 7, t: 2 }]]),
  );
  await pane.getByRole("button", { name: common.redoStep(zh.sheet.plan) }).click();
  await pane.getByRole("status").getByText(common.notRedone(zh.sheet.plan)).waitFor();
  expect((await cells(page, planCells, 1))[4]?.[3]).toBe(7);
  await page.close();
});

test("where no printer is, the plan is written and the page set-up that failed is said", async () => {
  const bench = await openWorkbench("lang=zh-CN&differences=printer=none");
  const { page, pane } = bench;
  for (let step = 0; step < 4; step += 1)
    await pane.getByRole("button", { name: common.next }).click();
  await pane.getByRole("button", { name: zh.writePlan }).click();
  await pane.getByText(common.withoutPaper).waitFor();
  expect((await cells(page, planCells, 1))[13]?.[3]).toBe(120_000_000);
  await page.close();
});

test("a plan sheet that was renamed is written where it stands, one that was deleted is made anew", async () => {
  const bench = await toPreview();
  const { page, pane } = bench;
  await behind(bench, ({ host, name }) => host.book.sheet(name)?.setName("2027 计划"));
  await overwrite(bench).click();
  await pane.getByText(common.written("2027 计划")).waitFor();
  expect((await cells(page, planCells, 1))[13]?.[3]).toBe(130_000_000);
  await pane.getByRole("button", { name: common.back, exact: true }).click();
  await pane.getByRole("button", { name: common.next }).click();
  await pane.getByText(zh.nothingChanges).waitFor();
  await behind(bench, ({ host }) =>
    host.book.workbook.deleteSheet(host.book.sheet("2027 计划")?.getSheetId() ?? ""),
  );
  await pane.getByRole("radio", { name: common.formulas }).click();
  await pane.getByText(zh.wouldAdd(1)).waitFor();
  await pane.getByRole("button", { name: zh.writePlan }).click();
  await pane.getByText(common.written(zh.sheet.plan)).waitFor();
  await page.close();
});

test("[D6] the same person twice: it is told, and the rows are one leaf or two accounts", async () => {
  const bench = await openWorkbench("lang=zh-CN");
  const { page, pane } = bench;
  await pane.getByText(zh.ready(9, "去年销售额")).waitFor();
  await behind(bench, ({ host }) =>
    host.book
      .sheets()[0]
      ?.getRange(4, 1, 1, 1)
      .setValues([[{ v: "李明", t: 1 }]]),
  );
  await pane.getByText(zh.repeated(1, "李明", 8)).waitFor();
  await pane.getByText(zh.ready(8, "去年销售额")).waitFor();
  await pane.getByLabel(zh.repeatedLabel).selectOption("apart");
  await pane.getByText(zh.ready(9, "去年销售额")).waitFor();
  await page.close();
});

test("the sheet of the table deleted under the preview: the pane begins anew and says why; nothing is written", async () => {
  const bench = await toPreview();
  const { page, pane } = bench;
  const before = await cells(page, planCells, 1);
  await behind(bench, ({ host }) =>
    host.book.workbook.deleteSheet(host.book.sheets()[0]?.getSheetId() ?? ""),
  );
  await pane.getByText(troubles.gone("")).waitFor();
  await pane.getByText(zh.emptyTitle).waitFor();
  expect(await cells(page, planCells, 0)).toEqual(before);
  await page.close();
});
