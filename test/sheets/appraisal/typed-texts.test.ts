import { paneWords } from "../../../src/locales";
import { figureHeaders } from "../../../src/locales/headers";
import { typedTexts } from "../../../src/sheets/appraisal/figures/typed-texts";
import { guessColumns } from "../../../src/sheets/guess-columns";
import { tableIn } from "../../../src/sheets/table";
import { regionOf } from "../regions";

test("[Z3] a figure that is typed as a text is told with whose it is; a blank one is not", () => {
  const { figures, appraisal } = paneWords["zh-CN"];
  const { target, actual, points } = figures.columns;
  const table = tableIn(
    regionOf([
      [appraisal.ratee, appraisal.group, "指标", target, actual, points],
      ["李明", "上级", "销售", 100, "95分", ""],
      ["王芳", "上级", "销售", "", 90, ""],
    ]),
    Object.values(figureHeaders).flat(),
    [],
  );
  if (!table) throw new Error("no table");
  const columns = guessColumns(table.headers, figureHeaders);
  expect(typedTexts({ table, columns })).toEqual([
    { who: "李明", indicator: "销售", text: "95分", row: 1, column: 4 },
  ]);
});
