import { withFunctions } from "./functions";
import { draftOf, messy, taken, writePlan } from "./taken-table";
import { cellsOf, openWorkbook, select } from "./workbook";

test("[D9] rows that are hidden count, or are left out where that is said; which they are is known", async () => {
  const host = withFunctions(openWorkbook(messy));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Plan").getRange("A3:A4").rowHidden = true;
    await context.sync();
  });
  select(host, 1, 1);
  const all = await taken(draftOf({}));
  expect([all.hidden, all.table.rows.length]).toEqual([[2, 3], 4]);
  const draft = draftOf({ leavesHidden: true });
  const visible = await taken(draft);
  expect(visible.table.rows.map(([, person]) => person)).toEqual(["王磊", "赵强"]);
  await writePlan(visible, draft);
  expect(await cellsOf(host, "C5:D6", "目标计划")).toEqual([
    [30, 600],
    [20, 400],
  ]);
  expect(await cellsOf(host, "D1", "目标计划")).toEqual([[""]]);
});
