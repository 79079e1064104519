import { compareSheets } from "../../src/excel/compare-sheets";
import { putSheets } from "../../src/excel/put-sheets";
import { live, plain } from "../../src/sheets/model";
import { right } from "../sheets/plan/plan-models";
import { withFunctions } from "./functions";
import { cellsOf, openWorkbook } from "./workbook";

test("a sheet whose last rows and columns are formulas that show nothing is written again, and again", async () => {
  const host = withFunctions(openWorkbook([["x"]]));
  const nothing = live('=IF(Plan!$A$1="y",1,"")', "");
  const model = (first: number) => ({
    name: "R",
    cells: [
      [plain("Ratee"), plain(first), nothing],
      [plain("Li"), nothing, nothing],
      [nothing, nothing, nothing],
    ],
  });
  const put = async (first: number, sheetId?: string) => {
    const wanted = [{ key: "r", model: model(first), sheetId }];
    return right(await putSheets(right(await compareSheets(wanted))));
  };
  const id = (await put(1))?.added[0]?.id;
  await put(2, id);
  expect((await cellsOf(host, "A1:C3", "R"))[0]).toEqual(["Ratee", 2, ""]);
  await put(2, id);
});
