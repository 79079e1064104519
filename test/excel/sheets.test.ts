import { compareSheets } from "../../src/excel/compare-sheets";
import { Journal } from "../../src/excel/journal";
import { putSheets } from "../../src/excel/put-sheets";
import { readSelection } from "../../src/excel/read-region";
import type { Outcome } from "../../src/excel/run";
import type { PendingSheet } from "../../src/sheets/comparison";
import { type SheetModel, plain } from "../../src/sheets/model";
import { HostError } from "../../workbench/host/host-error";
import { cellsOf, openWorkbook } from "./workbook";

jest.setTimeout(60_000);

function right<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.trouble));
  return outcome.value;
}

/** A title, rows of a name and a number, and a total with a colour. */
function list(name: string, rows: number): SheetModel {
  const lines = Array.from({ length: rows }, (_, row) => [plain(`r${row}`), plain(row)]);
  const total = { row: rows, column: 0, rows: 1, columns: 2 };
  return {
    name,
    cells: [...lines, [plain("total"), plain(rows)]],
    looks: [{ block: total, look: "total" }],
    charts: [
      {
        kind: "columns",
        title: name,
        source: { row: 0, column: 0, rows, columns: 2 },
        place: { row: 0, column: 4, rows: 8, columns: 4 },
      },
    ],
  };
}

async function put(
  models: readonly SheetModel[],
  ids: readonly (string | undefined)[] = [],
): Promise<ReturnType<typeof putSheets>> {
  return putSheets(await pendingOf(models, ids));
}

async function pendingOf(
  models: readonly SheetModel[],
  ids: readonly (string | undefined)[],
): Promise<readonly PendingSheet[]> {
  return right(
    await compareSheets(
      models.map((model, index) => ({ key: model.name, model, sheetId: ids[index] })),
    ),
  );
}

test("of sheets written together none is written when one has changed since, and none stays when Excel refuses halfway", async () => {
  const host = openWorkbook([["x"]]);
  const ids = right(await put([list("A", 2), list("B", 2)]))?.added.map(({ id }) => id) ?? [];
  const pending = await pendingOf([list("A", 3), list("B", 3), list("C", 3)], ids);
  host.book
    .sheet("B")
    ?.getRange(0, 1, 1, 1)
    .setValues([[{ v: 9, t: 2 }]]);
  expect(await putSheets(pending)).toEqual({
    ok: false,
    trouble: { code: "changed-since", got: "B" },
  });
  expect([await cellsOf(host, "A3:B4", "A"), host.book.sheets().length]).toEqual([
    [
      ["total", 2],
      ["", ""],
    ],
    3,
  ]);

  const add = jest.spyOn(host.book, "grow").mockImplementation((sheet) => {
    if (sheet.getSheetName() === "D 13") throw new HostError("GeneralException", "no room");
  });
  const many = Array.from({ length: 25 }, (_, index) => list(`D ${index}`, 2));
  expect(await put([list("A", 3), ...many], [ids[0]])).toMatchObject({
    ok: false,
    trouble: { code: "general" },
  });
  add.mockRestore();
  expect(host.book.sheets().map((sheet) => sheet.getSheetName())).toEqual(["Plan", "A", "B"]);
  expect(await cellsOf(host, "A3:B3", "A")).toEqual([["total", 2]]);
});

test("a sheet that a colleague makes under the same name meanwhile stays as it is", async () => {
  const host = openWorkbook([["x"]]);
  const pending = await pendingOf([list("C", 2)], []);
  jest.spyOn(host.traffic, "count").mockImplementationOnce(() => {
    host.book.workbook
      .create("C", 50, 10)
      .getRange(0, 0, 1, 1)
      .setValues([[{ v: "theirs", t: 1 }]]);
  });
  expect(await putSheets(pending)).toMatchObject({ ok: false, trouble: { code: "name-taken" } });
  expect(await cellsOf(host, "A1", "C")).toEqual([["theirs"]]);
});

test("a sheet that grows keeps its colours on the right rows and its chart on all of them; undo brings cells and colours back", async () => {
  const host = openWorkbook([["x"]]);
  const id = right(await put([list("A", 2)]))?.added[0]?.id ?? "";
  const fills = (): string[] =>
    [2, 4].map(
      (row) => host.book.sheet("A")?.getRange(row, 0, 1, 1).getBackground().toLowerCase() ?? "",
    );
  const [plain, total] = ["#fff", "#dcefeb"];
  expect(fills()).toEqual([total, plain]);
  const written = right(await put([list("A", 4)], [id]));
  expect(fills()).toEqual([plain, total]);
  expect(host.book.charts.map(({ source }) => source.rows)).toEqual([4]);
  const journal = new Journal();
  journal.record({ label: "", written: written?.written ?? [], added: [] });
  right(await journal.undo());
  expect(fills()).toEqual([total, plain]);
  expect(await cellsOf(host, "A1:B5", "A")).toEqual([
    ["r0", 0],
    ["r1", 1],
    ["total", 2],
    ["", ""],
    ["", ""],
  ]);
});

test("what somebody noted beside a sheet of Merit's is listed before it goes", async () => {
  const host = openWorkbook([["x"]]);
  const id = right(await put([list("A", 2)]))?.added[0]?.id ?? "";
  host.book
    .sheet("A")
    ?.getRange(0, 3, 1, 1)
    .setValues([[{ v: "my note", t: 1 }]]);
  const [pending] = await pendingOf([list("A", 2)], [id]);
  expect(pending?.found?.changes).toEqual([{ row: 0, column: 3, before: "my note", after: "" }]);
});

test("of a whole selected column only what is used is read", async () => {
  const host = openWorkbook([
    ["a", 1],
    ["b", 2],
  ]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Plan").getRange("B1:B200").select();
    await context.sync();
  });
  expect(right(await readSelection())).toMatchObject({ row: 0, column: 1, values: [[1], [2]] });
  expect(host.traffic.total.largest).toBeLessThan(5000);
});
