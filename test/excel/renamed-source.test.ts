import { paneWords } from "../../src/locales";
import { computePlan } from "../../src/sheets/plan/plan";
import type { PlanDraft } from "../../src/sheets/plan/draft";
import { pendingSheets } from "../../src/taskpane/targets/pending";
import { excelWorkbook } from "../../src/taskpane/workbook";
import { right } from "../sheets/plan/plan-models";
import { draftOf, messy, taken } from "./taken-table";
import { openWorkbook, select } from "./workbook";

/** The formulas of a plan whose total stands in a cell of the sheet "Plan", known by an id. */
async function formulasBy(idOf: (sheetId: string) => string): Promise<string> {
  const host = openWorkbook(messy);
  select(host, 1, 1);
  const found = await taken(draftOf({}));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Plan").name = "二〇二七";
    await context.sync();
  });
  const { sheetId } = found.table;
  const cell = { sheetId: idOf(sheetId), sheetName: "二〇二七", row: 0, column: 9 };
  const draft: PlanDraft = draftOf({});
  const measures = draft.measures.map((own) => ({ ...own, total: { text: "1000", cell } }));
  const said = { ...draft, measures };
  const plan = computePlan(found.table, found.columns, said, "zh-CN");
  if (!plan?.ok) throw new Error("no plan");
  const words = paneWords["zh-CN"].targets;
  const sketch = { ...found, plan: plan.value, draft: said, words };
  const [sheet] = right(await pendingSheets(excelWorkbook, sketch, ["plan"]));
  return (sheet?.model.cells ?? []).flatMap((line) => line.map((own) => own.formula ?? "")).join();
}

test("[Y8] formulas name a sheet as it is called now; one whose id is another by now, by its name", async () => {
  for (const idOf of [(id: string) => id, () => "an-id-of-before"]) {
    const formulas = await formulasBy(idOf);
    const named = new Set(formulas.match(/'[^']+'(?=!)/g));
    expect([...named]).toEqual(["'二〇二七'"]);
  }
});
