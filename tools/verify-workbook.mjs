// Writes docs/verify-in-excel.xlsx, a workbook that tests the worksheet functions in real Excel:
// node tools/verify-workbook.mjs
import { writeFileSync } from "node:fs";
import { writeXlsx } from "hucre/xlsx";

import tables from "./tables.cjs";

const { examples: byId } = tables.tablesIn("src/locales/examples.ts");
const examples = Object.entries(byId).map(([id, example]) => ({ id, ...example }));

/** What TEXTJOIN makes of a result: its cells row by row with semicolons between them. */
const flat = (result) =>
  result
    .slice(1, -1)
    .split(/[;,]/)
    .map((cell) => cell.replace(/^"|"$/g, ""))
    .join(";");
const inFile = (formula) => formula.slice(1).replace(/MERIT\.([A-Z]+)\(/, "_xldudf_MERIT_$1(");

const rows = examples.map(({ id, formula, result }) => [id, null, flat(result), null, formula]);
const cells = new Map(
  examples.flatMap(({ formula }, index) => [
    [
      `${index + 1},1`,
      { value: null, type: "formula", formula: `_xlfn.TEXTJOIN(";",FALSE,${inFile(formula)})` },
    ],
    [
      `${index + 1},3`,
      { value: null, type: "formula", formula: `IF(B${index + 2}=C${index + 2},"OK","✗")` },
    ],
  ]),
);
const sheet = {
  name: "Merit",
  rows: [["Function", "Result", "Expected", "Check", "Formula"], ...rows],
  cells,
  columns: [14, 40, 40, 8, 90].map((width) => ({ width })),
};
writeFileSync("docs/verify-in-excel.xlsx", await writeXlsx({ sheets: [sheet] }));
