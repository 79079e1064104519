import fc from "fast-check";
import { readAroundSelection } from "../../src/excel/read-region";
import { appraiseFormula } from "../../src/sheets/appraisal/appraise-formula";
import type { Chosen } from "../../src/sheets/appraisal/inputs";
import { resultsOf } from "../../src/sheets/appraisal/results";
import { ratingOrder, schemeOrder } from "../../src/sheets/appraisal/source-tables";
import { tableIn } from "../../src/sheets/table";
import type { RatingRole } from "../../src/locales/pane-shape";
import type { Host } from "../../workbench/host/host";
import { type Score, decimalOf } from "../../src/domain";
import { right } from "../sheets/plan/plan-models";
import { withFunctions } from "./functions";
import { cellsOf, openWorkbook, select } from "./workbook";

jest.setTimeout(60_000);

const scheme = [
  ["Group", "Group weight", "Indicator", "Weight", "Min raters"],
  ["superior", 60, "sales", 60, ""],
  ["", "", "service", 40, ""],
  ["peer", 40, "service", 100, 2],
];

const head: Readonly<Record<string, string>> = {
  ratee: "Ratee",
  group: "Group",
  rater: "Rater",
  indicator: "Indicator",
  rating: "Rating",
};

interface Rated {
  readonly ratee: string;
  readonly group: string;
  readonly rater: string;
  readonly indicator: string;
  readonly rating: number | "";
}

const rating = fc.oneof(fc.constantFrom<number | "">("", 0), fc.integer({ min: 0, max: 100 }));
const rows = fc
  .tuple(rating, rating, rating, rating, fc.constantFrom("Wu", ""))
  .map(([sales, service, first, second, rater]): Rated[] => [
    { ratee: "Li", group: "superior", rater: "Zhao", indicator: "sales", rating: sales },
    { ratee: "Li", group: "superior", rater: "Zhao", indicator: "service", rating: service },
    { ratee: "Li", group: "peer", rater: "Sun", indicator: "service", rating: first },
    { ratee: "Li", group: "peer", rater, indicator: "service", rating: second },
  ]);
const differences = fc.record({
  blanks: fc.constantFrom("zero", "null"),
  arrayBlanks: fc.constantFrom("blank", "zero"),
} as const);
const meanings = fc.constantFrom("missing", "score");
const policies = fc.constantFrom("share", "zero");
const orders = fc.constantFrom<readonly RatingRole[]>(ratingOrder, [
  "rating",
  "ratee",
  "group",
  "indicator",
  "rater",
]);

/** The scheme in A1, the ratings in G1 with their columns in an order. */
function sheetOf(given: readonly Rated[], order: readonly RatingRole[]): unknown[][] {
  const columns = order.filter((role) => role !== "comment");
  return [
    [...(scheme[0] ?? []), "", ...columns.map((role) => head[role])],
    ...given.map((line, index) => [
      ...(scheme[index + 1] ?? new Array<string>(5).fill("")),
      "",
      ...columns.map((role) => line[role]),
    ]),
  ];
}

async function chosenAt<Role extends string>(
  host: Host,
  column: number,
  order: readonly Role[],
): Promise<Chosen<Role>> {
  select(host, 1, column);
  const table = tableIn(right(await readAroundSelection()), Object.values(head), []);
  if (!table) throw new Error("no table");
  const columns = Object.fromEntries(order.map((role, index) => [role, index]));
  return { table, columns: columns as Partial<Record<Role, number>> };
}

test("the formula on the sheet gives the score of the pane, however blanks reach it [N4, N10]", async () => {
  const host = withFunctions(openWorkbook([["x"]]));
  await host.engine.calculation.settled();
  const cases = fc.tuple(rows, differences, orders, meanings, policies);
  await fc.assert(
    fc.asyncProperty(cases, async ([given, differing, order, zeros, missing]) => {
      Object.assign(host.differences, differing);
      await fill(sheetOf(given, order));
      const ratings = await chosenAt(host, 6, order);
      const chosen = await chosenAt(host, 0, schemeOrder.slice(0, 6));
      const results = resultsOf({ scheme: chosen, ratings, missing, zeros, scale: 100 });
      const [own] = results?.ok ? results.value.appraisals : [];
      await fill([[appraiseFormula({ scheme: chosen, ratings, missing, zeros })]], 9);
      const [cells = []] = await cellsOf(host, "A10:F10");
      const total = own && shownTotal(own.total);
      expect([cells[0], cells[3], cells[5]]).toEqual(["Li", total, own?.raters]);
    }),
    { numRuns: 25 },
  );
});

test("[P17] a rating that is added below the table counts in results that are there already", async () => {
  const host = withFunctions(openWorkbook([["x"]]));
  const ratings = ["Sun", "Wu"].map((rater): Rated => ({
    ratee: "Li",
    group: "peer",
    rater,
    indicator: "service",
    rating: 80,
  }));
  const superior: Rated = {
    ratee: "Li",
    group: "superior",
    rater: "Zhao",
    indicator: "sales",
    rating: 60,
  };
  await fill(sheetOf([superior, { ...superior, indicator: "service" }, ...ratings], ratingOrder));
  const chosen = await chosenAt(host, 0, schemeOrder.slice(0, 6));
  const formula = appraiseFormula({
    scheme: chosen,
    ratings: await chosenAt(host, 6, ratingOrder),
    missing: "hold",
    zeros: "missing",
  });
  await Excel.run(async (context) => {
    const results = context.workbook.worksheets.add("Results");
    results.getRange("A1").formulas = [[formula]];
    await context.sync();
  });
  // 60 % of 60 and 40 % of 80 are 68; a third peer with 95 makes their mean 85 and the total 70.
  expect((await cellsOf(host, "D1:F1", "Results"))[0]).toEqual([68, 1, 3]);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Plan");
    sheet.getRange("G6:K6").values = [["Li", "peer", "Qian", "service", 95]];
    await context.sync();
  });
  expect((await cellsOf(host, "D1:F1", "Results"))[0]).toEqual([70, 1, 4]);
});

/** A total as its cell shows it. */
function shownTotal(score: Score): number | string {
  if (score.kind === "score") return decimalOf(score.value).toNumber();
  return score.kind === "nothing" ? "" : "#N/A";
}

/** Puts cells from a row of the first sheet on. */
async function fill(cells: unknown[][], row = 0): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Plan");
    sheet.getRange("A10:Z20").clear("Contents");
    sheet.getRangeByIndexes(row, 0, cells.length, cells[0]?.length ?? 1).values = cells;
    await context.sync();
  });
}
