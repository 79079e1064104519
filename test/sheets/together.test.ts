import { together } from "../../src/sheets/together";
import { cellsOf, openWorkbook } from "../excel/workbook";

test.each([
  [
    ["C1:C2", "A1:A2"],
    [
      ["x", 1],
      ["y", 2],
    ],
  ],
  [
    ["B1:B2", "C1:C2", "A1:A2"],
    [
      [10, "x", 1],
      [20, "y", 2],
    ],
  ],
  [["B1:B2"], [[10], [20]]],
])("columns %j stand beside each other in that order", async (columns, expected) => {
  const host = openWorkbook([
    [1, 10, "x"],
    [2, 20, "y"],
  ]);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Plan").getRange("F1").formulas = [
      [`=${together(columns)}`],
    ];
    await context.sync();
  });
  expect(
    await cellsOf(host, columns.length === 1 ? "F1:F2" : columns.length === 2 ? "F1:G2" : "F1:H2"),
  ).toEqual(expected);
});
