import { cells, openWorkbench } from "./workbench";
import { common, fill, next, shares, zh } from "./targets-helpers";

test("somebody joins, somebody moves to another region, the total changes: closed figures go with their people and the change list says whose figures move", async () => {
  const bench = await openWorkbench("lang=zh-CN");
  const { page, pane, complaints } = bench;
  await next(bench);
  for (const name of ["费用", "回款额", "利润"])
    await pane.getByRole("button", { name: zh.removeMeasure(name) }).click();
  await next(bench);
  await pane.getByRole("radio", { name: zh.periodNames.quarters }).click();
  await next(bench, 2);
  await pane.getByRole("button", { name: zh.writePlan }).click();
  await pane.getByText(common.written(zh.sheet.plan)).waitFor();
  await pane.getByRole("button", { name: `⑥ ${zh.stages[5]}` }).click();
  await pane.getByRole("button", { name: zh.later.writeActuals }).click();
  await pane.getByText(common.written(zh.sheet.actuals)).waitFor();
  await fill(
    bench,
    "C3:C11",
    Array.from({ length: 9 }, (_, row) => [(row + 1) * 100_000]),
    zh.sheet.actuals,
  );
  await pane.getByLabel(zh.later.closed).selectOption("1");
  await fill(bench, "A5", [["华南"]]);
  await fill(bench, "A13:D14", [
    ["西南", "新人", 5_000_000, 50],
    ["合计", "", "=SUM(C4:C13)", ""],
  ]);
  await fill(bench, "I4", [[126_000_000]]);
  await pane.getByText(zh.later.joined("新人")).waitFor();
  expect(await pane.getByRole("button", { name: zh.later.rewrite }).isDisabled()).toBe(true);
  await pane.getByRole("button", { name: zh.later.writeActuals }).click();
  const overwrite = pane.getByRole("button", { name: zh.later.rewrite });
  await pane.getByText(common.written(zh.sheet.actuals)).waitFor();
  await fill(bench, "C12", [[0]], zh.sheet.actuals);
  await pane.getByText(zh.later.joined("新人")).waitFor({ state: "detached" });
  await pane.getByText(`西南 / 新人${zh.later.fates.joins} · 销售额：全年 0 → `).first().waitFor();
  await overwrite.click();
  await pane.getByText(common.written(zh.sheet.plan)).waitFor();
  const plan = await cells(page, "A5:H19", 1);
  const people = plan.slice(0, 10);
  expect(people.map((line) => [line[0], line[1], line[4]])).toEqual([
    ["华东", "李明", 100_000],
    ["华南", "王芳", 200_000],
    ["华东", "张伟", 300_000],
    ["华南", "刘洋", 400_000],
    ["华南", "陈静", 500_000],
    ["华北", "杨帆", 600_000],
    ["华北", "赵磊", 700_000],
    ["西南", expect.any(String), 800_000],
    ["西南", expect.any(String), 900_000],
    ["西南", "新人", 0],
  ]);
  const sum = (lines: readonly (readonly unknown[])[], column: number): number =>
    lines.reduce((all, line) => all + Number(line[column]), 0);
  expect([
    plan[10]?.[3],
    sum(people, 3),
    people.every(
      (line) =>
        sum(
          [4, 5, 6, 7].map((column) => [line[column]]),
          0,
        ) === line[3],
    ),
  ]).toEqual([126_000_000, 126_000_000, true]);
  const south = people.filter(([region]) => region === "华南");
  expect(
    plan
      .slice(11)
      .find(([region]) => region === "华南")
      ?.slice(3),
  ).toEqual([3, 4, 5, 6, 7].map((column) => sum(south, column)));
  await pane.getByRole("button", { name: common.undo }).click();
  await pane.getByRole("button", { name: common.undo }).waitFor();
  const undone = await cells(page, "A5:D14", 1);
  expect([
    undone[1]?.slice(0, 2),
    undone[9]?.[0],
    undone[9]?.[3],
    sum(undone.slice(0, 9), 3),
  ]).toEqual([["华东", "王芳"], zh.sheet.sum, 126_000_000, 126_000_000]);
  expect(complaints).toEqual([]);
  await page.close();
});

test.each(["2021", "2024"])(
  "Excel %s: the plan sheet is the same, with blanks as on the desktop and on the web",
  async (version) => {
    const results = [];
    for (const blanks of ["blanks=zero", "blanks=null"]) {
      const bench = await openWorkbench(`lang=zh-CN&excel=${version}&differences=${blanks}`);
      await bench.pane.getByRole("button", { name: zh.toPreview }).click();
      await next(bench);
      await bench.pane.getByRole("button", { name: zh.writePlan }).click();
      await bench.pane.getByText(common.written(zh.sheet.plan)).waitFor();
      results.push(await cells(bench.page, "A1:E80", 1));
      expect(bench.complaints).toEqual([]);
      await bench.page.close();
    }
    expect(results[0]?.slice(4, 13).map((line) => line[3])).toEqual(shares);
    expect(results[1]).toEqual(results[0]);
  },
);

test("the plan of a second table stands on a sheet of its own, and the first stays as it was", async () => {
  const bench = await openWorkbench("lang=zh-CN");
  const { page, pane, complaints } = bench;
  await next(bench);
  for (const name of ["费用", "回款额", "利润"])
    await pane.getByRole("button", { name: zh.removeMeasure(name) }).click();
  await next(bench, 3);
  await pane.getByText(zh.wouldAdd(1)).waitFor();
  await pane.getByRole("button", { name: zh.writePlan }).click();
  await pane.getByText(common.written(zh.sheet.plan)).waitFor();
  const frame = page.frames().find((candidate) => candidate.url().includes("taskpane.html"));
  await frame?.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add("二部");
      sheet.getRange("A1:C3").values = [
        ["区域", "客户经理", "去年销售额"],
        ["华东", "郑一", 1],
        ["华东", "冯二", 3],
      ];
      sheet.activate();
      sheet.getRange("A2").select();
      await context.sync();
    }),
  );
  await pane.getByRole("button", { name: `① ${zh.stages[0]}` }).click();
  await pane.getByRole("button", { name: common.pickAgain }).click();
  await pane.getByText(zh.ready(2, "去年销售额")).waitFor();
  await next(bench);
  await pane.getByRole("button", { name: "销售额", exact: true }).click();
  await pane.getByLabel(zh.totalLabel).last().fill("400");
  await next(bench, 3);
  await pane.getByText(zh.wouldAdd(1)).waitFor();
  await pane.getByRole("button", { name: zh.writePlan }).click();
  await pane.getByText(new RegExp(`^${common.written(zh.sheet.plan)}.+`)).waitFor();
  expect((await cells(page, "D5:D6", 3)).flat()).toEqual([100, 300]);
  expect((await cells(page, "D5:D5", 1)).flat()).toEqual([shares[0]]);
  expect(complaints).toEqual([]);
  await page.close();
});
