import { paneWords } from "../../src/locales";
import { paste } from "./appraisal-steps";
import { common, fill, next, zh } from "./targets-helpers";
import { type Workbench, cells, openWorkbench, select } from "./workbench";

const words = paneWords["zh-CN"];
const { appraisal, review, figures } = words;
const indicator = "大客户销售额";

const scheme = [
  ["评价方", "评价方权重", "指标", "指标权重", "最少评价人数", "满分", "来源"],
  ["上级", 0.7, indicator, 0.5, 1, 20, "数据"],
  ["", "", "管理协作性", 0.5, "", "", "评分"],
  ["自我", 0.3, "协作性", 1, 1, "", ""],
];
const ratings = [
  ["被考评人", "评价方", "评价人", "指标", "评分"],
  ["李明", "上级", "赵总", "管理协作性", 80],
  ["李明", "自我", "李明", "协作性", 90],
  ["王芳", "上级", "赵总", "管理协作性", 60],
  ["王芳", "自我", "王芳", "协作性", 100],
];
const [actualsSheet, schemeSheet, ratingsSheet, figuresSheet, resultsSheet] = [2, 3, 4, 5, 7];

/** The sample's plan by quarters, with the sheet on which actuals are filled in. */
async function planned(bench: Workbench): Promise<void> {
  const { pane } = bench;
  await next(bench, 2);
  await pane.getByRole("radio", { name: zh.periodNames.quarters }).click();
  await next(bench, 2);
  await pane.getByRole("button", { name: zh.writePlan }).click();
  await pane.getByText(common.written(zh.sheet.plan)).waitFor();
  await pane.getByRole("button", { name: `⑥ ${zh.stages[5]}` }).click();
  await pane.getByRole("button", { name: zh.later.writeActuals }).click();
  await pane.getByText(common.written(zh.sheet.actuals)).waitFor();
}

/** A scheme with a measured indicator and ratings of the others, both chosen. */
async function appraised(bench: Workbench): Promise<void> {
  const { page, pane } = bench;
  await paste(bench, "方案", scheme);
  await select(page, "A2", schemeSheet);
  await pane.getByRole("tab", { name: words.tabs.appraisal }).click();
  await pane.getByRole("button", { name: appraisal.useSelected }).click();
  await pane.getByText(appraisal.checkOk).waitFor();
  await next(bench);
  await pane.getByRole("button", { name: review.skip }).click();
  await pane.getByText(figures.noPeople).waitFor();
  await next(bench);
  await paste(bench, "评分", ratings);
  await select(page, "A2", ratingsSheet);
  await pane.getByRole("button", { name: appraisal.useSelected }).click();
  await pane.getByText(appraisal.ratingsRead(2, 4, 0)).waitFor();
}

/** The half-year's targets of the first two people, from the sheet of actuals. */
async function targetsOf(bench: Workbench): Promise<readonly (readonly number[])[]> {
  const [header = [], ...lines] = await cells(bench.page, "A2:K4", actualsSheet);
  const first = header.indexOf(zh.sheet.targetOf("一季度"));
  return lines.map((line) => [Number(line[first]), Number(line[first + 1])]);
}

test("from the plan to the pay: what was agreed and reached becomes points, attainment and wage, and nothing is typed twice", async () => {
  const bench = await openWorkbench("lang=zh-CN");
  const { page, pane, complaints } = bench;
  await planned(bench);
  const [li = [0, 0], wang = [0, 0]] = await targetsOf(bench);
  const half = wang[0] ?? 0;
  // 李明 reaches all of it; 王芳 half of the first quarter, and all of the second.
  await fill(bench, "C3:D4", [li, [half / 2, wang[1]]], zh.sheet.actuals);
  await appraised(bench);

  await pane.getByRole("button", { name: `③ ${figures.stage}` }).click();
  await pane.getByLabel(figures.source).selectOption("销售额");
  expect(await pane.getByLabel(figures.to).inputValue()).toBe("二季度");
  await pane.getByRole("button", { name: figures.write }).click();
  const { sheetNames } = figures;
  await pane.getByText(common.written(`${sheetNames.figures}, ${sheetNames.rules}`)).waitFor();
  const reached = (half / 2 + (wang[1] ?? 0)) / (half + (wang[1] ?? 0));
  const shown = await cells(page, "A2:J3", figuresSheet);
  expect(shown.map((line) => line.slice(3, 7))).toEqual([
    [li[0]! + li[1]!, li[0]! + li[1]!, 1, 20],
    [
      half + wang[1]!,
      half / 2 + wang[1]!,
      expect.closeTo(reached, 12),
      expect.closeTo(20 * reached, 12),
    ],
  ]);
  expect(shown.map((line) => line[9])).toEqual([figures.rowSource.plan, figures.rowSource.plan]);

  await pane.getByRole("button", { name: `⑤ ${review.stages[3]}` }).click();
  await pane.getByLabel(review.columns.grade).selectOption("bands");
  await pane.getByRole("button", { name: common.write }).click();
  const { resultSheet } = appraisal;
  await pane.getByText(common.written(`${resultSheet}, ${review.sheetNames.parameters}`)).waitFor();
  // 0.7 × (0.5 × 100 + 0.5 × 80) + 0.3 × 90 = 90.
  expect((await cells(page, "A2:D2", resultsSheet))[0]).toEqual(["李明", 90, 90, 90]);
  const [header = []] = await cells(page, "A1:AC1", resultsSheet);
  const names = header.indexOf(review.payNames);
  const letter = (column: number): string =>
    column < 26 ? String.fromCharCode(65 + column) : `A${String.fromCharCode(39 + column)}`;
  await fill(bench, `${letter(names + 1)}2`, [[6000]], resultSheet);
  await fill(bench, `${letter(names + 3)}2`, [[4000]], resultSheet);
  const pay = async () => {
    const [line = []] = await cells(page, "A2:AC2", resultsSheet);
    const at = (name: string) => line[header.indexOf(name)];
    const { attainment, wage, bonus } = review.columns;
    return [attainment, wage, bonus].map(at);
  };
  // The company's rule: 100 % is one step above 90 %; 4,000 × 1 × 90 ÷ 100.
  expect(await pay()).toEqual([1, 6120, 3600]);
  await fill(bench, "D3", [[li[1]! + 0.1 * (li[0]! + li[1]!)]], zh.sheet.actuals);
  // Points stop at the full mark; the wage goes on by a step.
  expect((await pay()).slice(0, 2)).toEqual([expect.closeTo(1.1, 12), 6240]);
  expect((await cells(page, "A2:D2", resultsSheet))[0]?.[3]).toBe(90);
  expect(complaints).toEqual([]);
});
