import { decimalOf } from "../../src/domain";
import { readAroundSelection } from "../../src/excel/read-region";
import { ratingHeaders, schemeHeaders } from "../../src/locales/headers";
import { appraiseFormula } from "../../src/sheets/appraisal/appraise-formula";
import { type Results, resultsOf } from "../../src/sheets/appraisal/results";
import { guessColumns } from "../../src/sheets/guess-columns";
import { tableIn } from "../../src/sheets/table";
import type { Host } from "../../workbench/host/host";
import { right } from "../sheets/plan/plan-models";
import { withFunctions } from "./functions";
import { cellsOf, openWorkbook, select } from "./workbook";

/** Weights 20, 30, 20, 30 and points 18, 27, 16, 28 of them: 89, added up by hand. */
const weights = [0.2, 0.3, 0.2, 0.3];
const points = [18, 27, 16, 28];
const fulls = ["", 30, "", 60];

function sheet(withFull: boolean): unknown[][] {
  return [
    [
      "评价方",
      "评价方权重",
      "指标",
      "指标权重",
      ...(withFull ? ["满分"] : []),
      "",
      "被考评人",
      "评价方",
      "评价人",
      "指标",
      "评分",
    ],
    ...weights.map((weight, row) => [
      row === 0 ? "上级" : "",
      row === 0 ? 1 : "",
      `指标${row + 1}`,
      weight,
      ...(withFull ? [fulls[row]] : []),
      "",
      "李明",
      "上级",
      "王总",
      `指标${row + 1}`,
      points[row],
    ]),
  ];
}

async function chosenAt<Role extends string>(
  host: Host,
  column: number,
  words: { readonly [R in Role]: readonly string[] },
) {
  select(host, 1, column);
  const all = Object.values<readonly string[]>(words).flat();
  const table = tableIn(right(await readAroundSelection()), all, []);
  if (!table) throw new Error("no table");
  return { table, columns: guessColumns(table.headers, words) };
}

function totalOf(results: ReturnType<typeof resultsOf>): number | undefined {
  const own: Results | undefined = results?.ok ? results.value : undefined;
  const total = own?.appraisals[0]?.total;
  return total?.kind === "score" ? decimalOf(total.value).toNumber() : undefined;
}

test.each([
  [false, "weight", 89],
  // The second is 27 of 30, the last 28 of 60: 18 + 27 + 16 + 14 = 75.
  [true, "weight", 75],
  [false, 100, 23.3],
] as const)(
  "[P24] with full marks %p on the scale %p the total is %d, on the sheet as in the pane",
  async (withFull, scale, expected) => {
    const host = withFunctions(openWorkbook(sheet(withFull)));
    await host.engine.calculation.settled();
    const scheme = await chosenAt(host, 0, schemeHeaders);
    const ratings = await chosenAt(host, withFull ? 6 : 5, ratingHeaders);
    const inputs = { scheme, ratings, missing: "hold", zeros: "missing" } as const;
    expect(resultsOf(inputs)).toBeUndefined();
    expect(totalOf(resultsOf({ ...inputs, scale }))).toBe(expected);
    await Excel.run(async (context) => {
      const results = context.workbook.worksheets.add("Results");
      results.getRange("A1").formulas = [[appraiseFormula({ ...inputs, scale })]];
      await context.sync();
    });
    const [line] = await cellsOf(host, "A1:C1", "Results");
    expect(line?.[0]).toBe("李明");
    expect(Number(line?.[2])).toBeCloseTo(expected, 9);
  },
);
