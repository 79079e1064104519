import type { SheetModel } from "../../src/sheets/model";
import { cellsOf, openWorkbook } from "./workbook";
import { added, megabyte, right } from "../sheets/plan/plan-models";

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
