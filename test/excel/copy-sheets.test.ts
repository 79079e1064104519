import { copySheets } from "../../src/excel/copy-sheets";
import { Journal } from "../../src/excel/journal";
import { readWorkbook } from "../../src/excel/read-region";
import { readMarks } from "../../src/excel/sheet-marks";
import type { SheetModel } from "../../src/sheets/model";
import { live, plain } from "../../src/sheets/model";
import { added, right } from "../sheets/plan/plan-models";
import { cellsOf, openWorkbook } from "./workbook";

const report: SheetModel = {
  name: "Report",
  cells: [
    [plain("Report"), plain("")],
    [plain("=not a formula"), plain(0.1)],
    [plain("Sum"), live("=B2*3", 0.3)],
  ],
  looks: [{ block: { row: 0, column: 0, rows: 1, columns: 1 }, look: "head" }],
  formats: [{ block: { row: 1, column: 1, rows: 2, columns: 1 }, format: "0.00" }],
  page: { landscape: true },
  charts: [
    {
      kind: "columns",
      title: "Sales",
      source: { row: 1, column: 0, rows: 2, columns: 2 },
      place: { row: 5, column: 0, rows: 9, columns: 4 },
    },
  ],
};

async function copied() {
  const host = openWorkbook([["x"]]);
  const [sheet] = right(await added([report]))?.added ?? [];
  const id = sheet?.id ?? "";
  host.book.sheetProperties.get(id)?.set("merit.targets.decisions", "North / Li");
  host.book.sheetProperties.get(id)?.set("theirs", "kept");
  host.book.comments.push({ id: "c1", sheetId: id, content: "Li: 83" });
  const regions = right(await readWorkbook());
  const wanted = regions
    .filter(({ sheetId }) => sheetId === id)
    .map((region) => ({ region, name: "Send Report" }));
  return { host, id, wanted };
}

test("a copy shows the same with the same looks, charts and paper; no formula, no comment, no mark is in it", async () => {
  const { host, id, wanted } = await copied();
  right(await copySheets(wanted));
  const copy = host.book.sheet("Send Report");
  const copyId = copy?.getSheetId() ?? "";
  expect(await cellsOf(host, "A1:B3", "Send Report")).toEqual(
    await cellsOf(host, "A1:B3", "Report"),
  );
  expect(copy?.getRange(2, 1, 1, 1).getFormulas()).toEqual([[""]]);
  expect(copy?.getRange(2, 1, 1, 1).getNumberFormats()).toEqual([["0.00"]]);
  expect(copy?.getRange(0, 0, 1, 1).getBackground()).toBe("#0f6c5c");
  expect(host.book.pages.get(copyId)).toEqual(host.book.pages.get(id));
  expect(host.book.charts.filter(({ sheetId }) => sheetId === copyId)).toHaveLength(1);
  expect(host.book.comments.map(({ sheetId }) => sheetId)).toEqual([id]);
  expect(right(await readMarks())).toEqual({ Report: id });
  expect([...(host.book.sheetProperties.get(copyId)?.keys() ?? [])]).toEqual(["theirs"]);
});

test("a sheet that changed since it was looked at is not copied, and nothing of it stays", async () => {
  const { host, wanted } = await copied();
  host.book
    .sheet("Report")
    ?.getRange(1, 1, 1, 1)
    .setValues([[{ v: 83, t: 2 }]]);
  expect(await copySheets(wanted)).toMatchObject({ ok: false, trouble: { code: "changed-since" } });
  expect(host.book.sheets().map((sheet) => sheet.getSheetName())).toEqual(["Plan", "Report"]);
});

test("undo takes copies away", async () => {
  const { host, wanted } = await copied();
  const journal = new Journal();
  journal.record({ ...right(await copySheets(wanted)), label: "copies" });
  expect(await journal.undo()).toMatchObject({ ok: true, value: { isDone: true } });
  expect(host.book.sheets().map((sheet) => sheet.getSheetName())).toEqual(["Plan", "Report"]);
});
