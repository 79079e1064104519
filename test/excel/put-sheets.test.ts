import { Journal } from "../../src/excel/journal";
import { putSheets } from "../../src/excel/put-sheets";
import { cellsOf, openWorkbook } from "./workbook";
import { type SheetModel, plain } from "../../src/sheets/model";
import { added, compared, right } from "../sheets/plan/plan-models";

jest.setTimeout(30_000);

test("a sheet that is protected or gone is not written", async () => {
  const host = openWorkbook([["x"]]);
  const small: SheetModel = { name: "Small", cells: [[{ value: 1 }]] };
  const [put] = right(await added([small]))?.added ?? [];
  const pending = await compared({ ...small, cells: [[{ value: 2 }]] }, put?.id);
  host.book.protectedSheets.add(put?.id ?? "");
  expect(await putSheets([pending])).toMatchObject({ ok: false, trouble: { code: "protected" } });
  host.book.protectedSheets.clear();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Small").delete();
    await context.sync();
  });
  expect(await putSheets([pending])).toMatchObject({ ok: false, trouble: { code: "gone" } });
  expect((await compared(small, put?.id)).found).toBeUndefined();
});

test("sheets are added some at a time with their progress; a stop takes all of them back", async () => {
  const host = openWorkbook([["x"]]);
  const letters = Array.from({ length: 25 }, (_, index): SheetModel => ({
    name: `Letter ${index}`,
    cells: [[{ value: index }]],
  }));
  const reports: number[] = [];
  const stopped = await added(letters, {
    report: (done) => reports.push(done),
    isStopped: () => reports.length === 2,
  });
  expect([stopped, reports, host.book.sheets().length]).toEqual([
    { ok: true, value: undefined },
    [10, 20],
    1,
  ]);
  right(await added(letters));
  expect(host.book.sheets().length).toBe(26);
});

test("text that looks like a formula stays text", async () => {
  const host = openWorkbook([["x"]]);
  right(
    await added([
      {
        name: "Names",
        cells: [[{ value: "=1+1" }, { value: "+86" }, { value: "@x" }, { value: "-" }]],
      },
    ]),
  );
  expect(await cellsOf(host, "A1:D1", "Names")).toEqual([["=1+1", "+86", "@x", "-"]]);
});

test("a formula may name a sheet that is added with its own", async () => {
  const host = openWorkbook([["x"]]);
  right(
    await added([
      { name: "Results", cells: [[{ value: 7, formula: "='Values'!A1" }]] },
      { name: "Values", cells: [[{ value: 7 }]] },
    ]),
  );
  expect(await cellsOf(host, "A1", "Results")).toEqual([[7]]);
});

test.each([
  ["names with a comma", ["Sales, North", "Peers"]],
  ["more than 255 characters", Array.from({ length: 30 }, (_, index) => `Rater group ${index}`)],
])("a list of %s is left out, for Excel would refuse the whole sheet", async (_, list) => {
  const host = openWorkbook([["x"]]);
  const block = { row: 1, column: 0, rows: 5, columns: 1 };
  const model: SheetModel = {
    name: "People",
    cells: [[plain("Group")]],
    validations: [
      { block, rule: { list } },
      { block: { ...block, column: 1 }, rule: { list: ["Peers", "Self"] } },
    ],
  };
  right(await added([model]));
  expect(host.book.validations.map(({ rule }) => rule.list?.source)).toEqual(["Peers,Self"]);
});

test("a step recorded while another is undone stays in the journal", async () => {
  openWorkbook([["x"]]);
  const journal = new Journal();
  journal.record({ label: "First", written: [], added: [] });
  const undoing = journal.undo();
  journal.record({ label: "Second", written: [], added: [] });
  expect(await undoing).toMatchObject({ ok: true, value: { entry: { label: "First" } } });
  expect(journal.last?.label).toBe("Second");
  right(await journal.undo());
  expect(journal.last).toBeUndefined();
});

test("undo skips a sheet that somebody has deleted and brings the rest back; what fails stays to be tried again", async () => {
  const host = openWorkbook([["x"]]);
  const [first, second] = ["One", "Two"].map((name): SheetModel => ({ name, cells: [[plain(1)]] }));
  const put = right(await added([first!, second!]))?.added ?? [];
  const pending = await Promise.all(
    [first!, second!].map((model, index) =>
      compared({ ...model, cells: [[plain(2)]] }, put[index]?.id),
    ),
  );
  const { written = [] } = right(await putSheets(pending)) ?? {};
  const journal = new Journal();
  journal.record({ label: "Both", written, added: [] });
  host.book.workbook.deleteSheet(put[0]?.id ?? "");
  host.editing = true;
  expect(await journal.undo()).toMatchObject({ ok: false });
  expect(journal.last?.label).toBe("Both");
  host.editing = false;
  expect(await journal.undo()).toMatchObject({ ok: true, value: { skipped: 1 } });
  expect(await cellsOf(host, "A1", "Two")).toEqual([[1]]);
  expect(journal.last).toBeUndefined();
});
