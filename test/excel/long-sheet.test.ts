import { Journal } from "../../src/excel/journal";
import { putSheets } from "../../src/excel/put-sheets";
import { readSheet } from "../../src/excel/read-region";
import { type SheetModel, plain } from "../../src/sheets/model";
import { cellsOf, openWorkbook } from "./workbook";
import { added, compared, megabyte, right } from "../sheets/plan/plan-models";

jest.setTimeout(120_000);

test("forty thousand rows of ratings are written in requests under 1 MB each", async () => {
  const host = openWorkbook([["x"]]);
  const long: SheetModel = {
    name: "Ratings",
    cells: Array.from({ length: 40_000 }, (_, row) =>
      [`被考评人${row}`, "同级", `评价人${row}`, "指标", 80].map((value) => ({ value })),
    ),
  };
  host.traffic.reset();
  right(await added([long]));
  expect(host.traffic.total.largest).toBeLessThan(megabyte);
  expect(host.traffic.total.syncs).toBeLessThan(8);
  expect(await cellsOf(host, "A40000:E40000", "Ratings")).toEqual([
    ["被考评人39999", "同级", "评价人39999", "指标", 80],
  ]);
});

test("ratings with long comments are read, compared and written anew in parts that Excel for the web takes, and comes back with undo", async () => {
  const host = openWorkbook([["x"]]);
  const model = (rating: number): SheetModel => ({
    name: "Ratings",
    cells: Array.from({ length: 10_000 }, (_, row) =>
      [
        `被考评人${row}`,
        "同级",
        `评价人${row}`,
        "协作性",
        row === 9_999 ? rating : 80,
        "按期完成，沟通顺畅，".repeat(24),
      ].map(plain),
    ),
  });
  const id = right(await added([model(80)]))?.added[0]?.id ?? "";
  host.traffic.reset();
  const region = right(await readSheet(id));
  expect(region.values.length).toBe(10_000);
  expect(region.values[9_999]).toEqual(model(80).cells[9_999]?.map(({ value }) => value));
  expect(host.traffic.total.largest).toBeLessThan(5 * megabyte);
  expect(host.traffic.total.syncs).toBeGreaterThan(5);
  const pending = [await compared(model(95), id)];
  expect(pending[0]?.found?.changes).toEqual([{ row: 9_999, column: 4, before: 80, after: 95 }]);
  const written = right(await putSheets(pending));
  expect(await cellsOf(host, "E10000", "Ratings")).toEqual([[95]]);
  const journal = new Journal();
  journal.record({ label: "", written: written?.written ?? [], added: [] });
  right(await journal.undo());
  expect(await cellsOf(host, "E10000", "Ratings")).toEqual([[80]]);
  expect(host.traffic.total.largest).toBeLessThan(5 * megabyte);
});
