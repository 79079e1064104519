import { Journal } from "../../src/excel/journal";
import { putSheets } from "../../src/excel/put-sheets";
import { readAroundSelection } from "../../src/excel/read-region";
import { forgetSettings, readSetting, writeSetting } from "../../src/excel/settings";
import { applyWrite, previewWrite } from "../../src/excel/write";
import { writeFormulas } from "../../src/excel/write-formulas";
import type { Write } from "../../src/sheets/block-write";
import { type SheetModel, plain } from "../../src/sheets/model";
import { guessColumns } from "../../src/sheets/guess-columns";
import { tableIn } from "../../src/sheets/table";
import { excelVersions } from "../../workbench/host/versions";
import { cellsOf, openWorkbook, select } from "./workbook";

const rows = [
  ["2026 sales plan"],
  ["Region", "Manager", "Last year"],
  ["North", "Li", 100],
  ["South", "Wang", 50.5],
  ["Total", "", "=SUM(C3:C4)"],
];

const write: Write = {
  sheetId: "s1",
  row: 1,
  column: 3,
  cells: [["Target"], ["=C3*2"], ["=C4*2"]],
  numberFormats: ["#,##0"],
  styleOf: { row: 1, column: 2 },
};

describe.each(excelVersions)("Excel %s", (version) => {
  test("the table around the selection is read with one header and without its totals", async () => {
    const host = openWorkbook(rows, version);
    await host.engine.calculation.settled();
    select(host, 3, 1);
    const region = await readAroundSelection();
    if (!region.ok) throw new Error(JSON.stringify(region.trouble));
    const table = tableIn(region.value, ["region", "manager"], ["total"]);
    expect(table).toMatchObject({ sheetName: "Plan", headerRow: 1, column: 0, totalRow: 4 });
    expect(table?.headers).toEqual(["Region", "Manager", "Last year"]);
    expect(table?.rows).toEqual([
      ["North", "Li", 100],
      ["South", "Wang", 50.5],
    ]);
    expect(host.traffic.total.syncs).toBe(2);
  });

  test("a formula is mended only where it still stands, not where somebody has typed since", async () => {
    const host = openWorkbook(rows, version);
    const mended = { sheetId: "s1", row: 4, column: 2, formula: "=C3+C4", shown: "=SUM(C3:C4)" };
    expect(await writeFormulas([mended])).toMatchObject({ ok: true });
    expect(await cellsOf(host, "C5")).toEqual([[150.5]]);
    const typedOver = { ...mended, row: 0, column: 0 };
    const still = { ...mended, shown: "=C3+C4", formula: "=1" };
    expect(await writeFormulas([still, typedOver])).toMatchObject({
      ok: false,
      trouble: { code: "changed-since" },
    });
    expect(await cellsOf(host, "A1")).toEqual([["2026 sales plan"]]);
    expect(await cellsOf(host, "C5")).toEqual([[150.5]]);
    expect(await writeFormulas([{ ...still, sheetId: "none" }])).toMatchObject({
      ok: false,
      trouble: { code: "gone" },
    });
  });

  test("a write shows first what it would overwrite, and undo puts back every cell", async () => {
    const host = openWorkbook(rows, version);
    host.book
      .active()
      .getRange(2, 3, 1, 1)
      .setValues([[{ v: "mine", t: 1 }]]);
    const preview = await previewWrite(write);
    expect(preview).toEqual({ ok: true, value: [{ row: 2, column: 3, content: "mine" }] });
    if (!preview.ok) return;
    const before = await applyWrite(write, preview.value);
    if (!before.ok) throw new Error(JSON.stringify(before.trouble));
    expect(await cellsOf(host, "D2:D4")).toEqual([["Target"], [200], [101]]);
    const journal = new Journal();
    journal.record({ label: "Target", written: [before.value], added: [] });
    expect(await journal.undo()).toMatchObject({ ok: true });
    expect(await cellsOf(host, "D2:D4")).toEqual([[""], ["mine"], [""]]);
    expect(host.book.active().getRange(1, 3, 1, 1).getBackground()).toBe("#fff");
    expect(journal.last).toBeUndefined();
  });

  test("cells that changed since the preview are not overwritten", async () => {
    const host = openWorkbook(rows, version);
    host.book
      .active()
      .getRange(3, 3, 1, 1)
      .setValues([[{ v: 7, t: 2 }]]);
    expect(await applyWrite(write, [])).toEqual({
      ok: false,
      trouble: { code: "changed-since", got: "" },
    });
    expect(await cellsOf(host, "D2:D4")).toEqual([[""], [""], [7]]);
  });

  test("a protected sheet, a sheet that is gone and a cell being edited are said in so many codes", async () => {
    const host = openWorkbook(rows, version);
    host.book.protectedSheets.add("s1");
    expect(await applyWrite(write, [])).toMatchObject({
      ok: false,
      trouble: { code: "protected" },
    });
    expect(await previewWrite({ ...write, sheetId: "nowhere" })).toMatchObject({
      ok: false,
      trouble: { code: "gone" },
    });
    host.editing = true;
    expect(await readAroundSelection()).toMatchObject({
      ok: false,
      trouble: { code: "cell-editing" },
    });
  });

  test("a new sheet with a table takes a free name, settings stay in the workbook", async () => {
    const host = openWorkbook(rows, version);
    const model: SheetModel = {
      name: "plan",
      cells: [
        ["A", "B"],
        ["x", 1],
      ].map((line) => line.map(plain)),
      tables: [{ block: { row: 0, column: 0, rows: 2, columns: 2 }, name: "Scheme" }],
    };
    const added = await putSheets([{ key: "scheme", model, found: undefined }]);
    expect(added).toMatchObject({ ok: true, value: { names: ["plan 2"] } });
    expect(await cellsOf(host, "A1:B2", "plan 2")).toEqual([
      ["A", "B"],
      ["x", 1],
    ]);
    expect(host.book.tables.map(({ name }) => name)).toEqual(["Scheme"]);
    await writeSetting("merit.test", { step: "0.01" });
    expect(await readSetting("merit.test")).toEqual({ ok: true, value: { step: "0.01" } });
    host.book.settings.set("somebody.else", 1);
    expect(await forgetSettings()).toEqual({ ok: true, value: true });
    expect([...host.book.settings.keys()]).toEqual(["somebody.else"]);
  });
});

test.each([
  [["区域", "客户经理", "去年销售额"], { region: 0, person: 1, driver: 2 }],
  [["Region", "Account manager", "Last year's sales"], { region: 0, person: 1, driver: 2 }],
  [["Gerente", "Región", "Ventas del año anterior"], { person: 0, region: 1, driver: 2 }],
])("headers are guessed in every language: %j", (headers, expected) => {
  const words = {
    region: ["区域", "region", "región"],
    person: ["经理", "manager", "gerente"],
    driver: ["去年", "last year", "anterior"],
  };
  expect(guessColumns(headers, words)).toEqual(expected);
});
