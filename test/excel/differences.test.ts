import { compareSheets } from "../../src/excel/compare-sheets";
import { copySheets } from "../../src/excel/copy-sheets";
import { readFormulaAt } from "../../src/excel/formula-at";
import { Journal } from "../../src/excel/journal";
import { putSheets } from "../../src/excel/put-sheets";
import { readAroundSelection, readWorkbook } from "../../src/excel/read-region";
import { callIn } from "../../src/sheets/explain/call";
import { type SheetModel, live, plain } from "../../src/sheets/model";
import { differencesIn, everyDifference } from "../../workbench/host/differences";
import type { Host } from "../../workbench/host/host";
import { added, right } from "../sheets/plan/plan-models";
import { withFunctions } from "./functions";
import { cellsOf, openWorkbook, select } from "./workbook";

jest.setTimeout(60_000);

const drivers = ["Li", "Wang", "Zhang", "Zhao"];

/** A sheet whose second column one formula fills, with a note beside it. */
function plan(total: number): SheetModel {
  return {
    name: "Shares",
    cells: [
      [plain("Total"), plain(total), plain("")],
      ...drivers.map((name, index) => [
        plain(name),
        index === 0
          ? live("=MERIT.SPLIT(B1,C2:C5,1)", total / 4)
          : { value: total / 4, spilled: true as const },
        plain(1),
      ]),
    ],
  };
}

async function opened(differing: Partial<Host["differences"]>): Promise<Host> {
  const host = withFunctions(openWorkbook([["x"]]));
  right(await added([plan(100)]));
  await host.engine.calculation.settled();
  Object.assign(host.differences, differing);
  return host;
}

const silent = ["value", "anchor", "blank"] as const;

describe.each(silent)("where the formulas of filled cells are told as %s [A3]", (way) => {
  test("a filled cell is explained by the formula that fills it, at its own row, in two small requests", async () => {
    const host = await opened({ spilled: way });
    await new Promise((resolve) => setTimeout(resolve, 1000));
    host.book.sheet("Shares")?.activate();
    select(host, 3, 1);
    host.traffic.reset();
    const at = right(await readFormulaAt((formula) => callIn(formula)?.args ?? []));
    expect(at).toMatchObject({ formula: "=MERIT.SPLIT(B1,C2:C5,1)", row: 2, value: 25 });
    expect(host.traffic.total.syncs).toBe(2);
    select(host, 3, 0);
    host.traffic.reset();
    expect(right(await readFormulaAt(() => []))).toBeUndefined();
    expect([host.traffic.total.syncs, host.traffic.total.largest < 2048]).toEqual([1, true]);
  });

  test("filled cells are told by their values, and the sheet is compared, written and undone as ever", async () => {
    const host = await opened({ spilled: way });
    const shares = right(await readWorkbook()).find(({ sheetName }) => sheetName === "Shares");
    expect(shares?.formulas.map((line) => line[1])).toEqual([
      100,
      "=MERIT.SPLIT(B1,C2:C5,1)",
      25,
      25,
      25,
    ]);
    const sheetId = host.book.sheet("Shares")?.getSheetId();
    const same = right(await compareSheets([{ key: "s", model: plan(100), sheetId }]));
    expect([same[0]?.found?.changes, same[0]?.found?.turns]).toEqual([[], false]);
    const other = right(await compareSheets([{ key: "s", model: plan(200), sheetId }]));
    const written = right(await putSheets(other));
    expect(await cellsOf(host, "B1:B5", "Shares")).toEqual([[200], [50], [50], [50], [50]]);
    const journal = new Journal();
    journal.record({ label: "", written: written?.written ?? [], added: [] });
    expect(right(await journal.undo())).toMatchObject({ isDone: true });
    expect(await cellsOf(host, "B1:B5", "Shares")).toEqual([[100], [25], [25], [25], [25]]);
  });
});

test("every Excel that differs can be told by its name, and no other", () => {
  const told = everyDifference().map(differencesIn);
  expect(new Set(told.map((one) => JSON.stringify(one))).size).toBe(told.length);
  expect(told).not.toContainEqual(differencesIn(""));
  expect(() => differencesIn("printer=broken")).toThrow("printer=broken");
});

test("a sheet stands where no printer is, and that its paper is not set up is told [A15]", async () => {
  const host = await opened({ printer: "none" });
  const printed = { ...plan(100), name: "Printed", page: { landscape: true } };
  expect(right(await added([printed]))).toMatchObject({ isPrintable: false });
  expect(await cellsOf(host, "B1", "Printed")).toEqual([[100]]);
  host.differences.printer = "there";
  expect(right(await added([{ ...printed, name: "Again" }]))).toMatchObject({ isPrintable: true });
});

test("a sheet that is written in another shape keeps the size of the workbook's own font [A16]", async () => {
  const host = await opened({ font: "12" });
  const sheetId = host.book.sheet("Shares")?.getSheetId();
  const longer = {
    ...plan(100),
    cells: [...plan(100).cells, [plain("More"), plain(""), plain("")]],
  };
  right(await putSheets(right(await compareSheets([{ key: "s", model: longer, sheetId }]))));
  const size = await Excel.run(async (context) => {
    const { font } = context.workbook.worksheets.getItem("Shares").getRange("A2").format;
    font.load("size");
    await context.sync();
    return font.size;
  });
  expect(size).toBe(12);
});

test("what a user's own formula fills is no constant when it is put back", async () => {
  const host = await opened({});
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Shares");
    sheet.getRange("E2").formulas = [["=SEQUENCE(3)"]];
    await context.sync();
  });
  await host.engine.calculation.settled();
  for (const way of silent) {
    host.differences.spilled = way;
    const sheetId = host.book.sheet("Shares")?.getSheetId();
    const [pending] = right(await compareSheets([{ key: "s", model: plan(100), sheetId }]));
    expect(pending?.found?.own.map((line) => line[4])).toEqual(["", "=SEQUENCE(3)", "", "", ""]);
  }
});

describe.each(["busy", "stale"] as const)("while functions have not answered: %s [A2]", (way) => {
  test("a sheet that is copied to be sent shows what it comes to", async () => {
    const host = await opened({ calculation: way });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Shares").getRange("B1").values = [[400]];
      await context.sync();
    });
    const regions = right(await readWorkbook()).filter(({ sheetName }) => sheetName === "Shares");
    expect(regions[0]?.values.map((line) => line[1])).toEqual([400, 100, 100, 100, 100]);
    right(await copySheets(regions.map((region) => ({ region, name: "Sent" }))));
    host.differences.calculation = "settled";
    expect(await cellsOf(host, "B1:B5", "Sent")).toEqual([[400], [100], [100], [100], [100]]);
  });

  test("a cell that is about to be filled is explained once it is", async () => {
    const host = await opened({ calculation: way });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Shares").getRange("B1").values = [[400]];
      await context.sync();
    });
    host.book.sheet("Shares")?.activate();
    select(host, 3, 1);
    expect(right(await readFormulaAt(() => []))).toMatchObject({ row: 2, value: 100 });
  });

  test("a comparison lists no figure that is only waiting for its answer", async () => {
    const host = await opened({ calculation: way });
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Shares").getRange("B1").values = [[200]];
      await context.sync();
    });
    const sheetId = host.book.sheet("Shares")?.getSheetId();
    const [pending] = right(await compareSheets([{ key: "s", model: plan(200), sheetId }]));
    expect(pending?.found?.changes).toEqual([]);
  });
});

test("what calculates for longer than anybody waits is neither compared nor copied [A2]", async () => {
  const host = await opened({});
  const sheetId = host.book.sheet("Shares")?.getSheetId();
  const regions = right(await readWorkbook());
  host.differences.calculation = "stale";
  Object.defineProperty(host.engine.calculation, "isSettled", { get: () => false });
  let now = Date.now();
  const clock = jest.spyOn(Date, "now").mockImplementation(() => (now += 3000));
  const compared = await compareSheets([{ key: "s", model: plan(100), sheetId }]);
  const copied = await copySheets(regions.map((region) => ({ region, name: "Sent" })));
  clock.mockRestore();
  expect([compared, copied]).toMatchObject([
    { ok: false, trouble: { code: "calculating" } },
    { ok: false, trouble: { code: "calculating" } },
  ]);
  expect(host.book.sheet("Sent")).toBeUndefined();
});

test.each(["chart", "areas"] as const)(
  "a selected %s is said in the reader's words [A6]",
  async (what) => {
    const host = await opened({});
    host.book.selection = what;
    expect(await readAroundSelection()).toMatchObject({ trouble: { code: "selection" } });
  },
);
