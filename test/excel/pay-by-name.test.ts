import fc from "fast-check";
import { readAroundSelection } from "../../src/excel/read-region";
import { paneWords } from "../../src/locales";
import type { Chosen } from "../../src/sheets/appraisal/inputs";
import { addressOf, cellAddress } from "../../src/sheets/address";
import { defaultParameters, setting } from "../../src/sheets/appraisal/parameters";
import { parametersSheet } from "../../src/sheets/appraisal/parameters-sheet";
import { columnOf, inputStart, knownInputs } from "../../src/sheets/appraisal/result-source";
import { type Results, resultsOf } from "../../src/sheets/appraisal/results";
import { resultsSheet } from "../../src/sheets/appraisal/results-sheet";
import { ratingOrder, schemeOrder } from "../../src/sheets/appraisal/source-tables";
import { tableIn } from "../../src/sheets/table";
import type { Host } from "../../workbench/host/host";
import { added, right } from "../sheets/plan/plan-models";
import { withFunctions } from "./functions";
import { cellsOf, openWorkbook, select } from "./workbook";

jest.setTimeout(120_000);

const words = paneWords["en-US"];
const { columns: headers, payNames } = words.review;
const titles = [headers.wageBase, headers.attainment, headers.bonusBase];
const scheme = [
  ["Group", "Group weight", "Indicator", "Weight", "Min raters"],
  ["superior", 1, "all", 1, 1],
];
const head = ["Ratee", "Group", "Rater", "Indicator", "Rating"];
const people = ["Li", "Wang", "Zhou", "Ana"];
const rated = (who: string, points: number) => [who, "superior", "Zhao", "all", points];

async function write(
  rows: readonly (readonly unknown[])[],
  sheet = "Plan",
  address = "A1",
): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.getResizedRange(rows.length - 1, (rows[0]?.length ?? 1) - 1).values = rows as unknown[][];
    await context.sync();
  });
}

async function chosenAt<Role extends string>(
  host: Host,
  column: number,
  order: readonly Role[],
): Promise<Chosen<Role>> {
  select(host, 1, column);
  const table = tableIn(
    right(await readAroundSelection()),
    [...head, ...(scheme[0] ?? [])].map(String),
    [],
  );
  if (!table) throw new Error("no table");
  const columns = Object.fromEntries(order.map((role, index) => [role, index]));
  return { table, columns: columns as Partial<Record<Role, number>> };
}

/** Points, and the grade that the usual bands give for them. */
const points = [95, 85, 70, 40];
const { grades } = words.review.parameters;
const nobody = ["", "", "", "", ""];
const rowOf = (who: string) => rated(who, points[people.indexOf(who)] ?? 0);
const attainment = 1.1;

/** Results with grades and pay, written for some people. */
async function written(host: Host, before: readonly string[]): Promise<Results> {
  await write(scheme);
  await write([head, ...before.map(rowOf)], "Plan", "H1");
  const inputs = {
    scheme: await chosenAt(host, 0, schemeOrder),
    ratings: await chosenAt(host, 7, ratingOrder),
    missing: "hold",
    zeros: "missing",
    grading: "bands",
    output: "formulas",
  } as const;
  const results = resultsOf(inputs);
  if (!results?.ok) throw new Error("no results");
  const parameters = defaultParameters(words.review);
  const known = knownInputs(undefined, payNames, titles);
  const own = {
    state: inputs,
    results: results.value,
    parameters,
    parametersName: "P",
    known,
    words,
  };
  const models = [parametersSheet(words.review, "R"), resultsSheet(own, "R")];
  right(await added(models.map((model, index) => ({ ...model, name: index === 0 ? "P" : "R" }))));
  const block = cellAddress(1, inputStart(results.value) + 1);
  await write(
    before.map((who) => [baseOf(who), attainment, 2 * baseOf(who)]),
    "R",
    block,
  );
  return results.value;
}

const baseOf = (who: string) => 1000 * (people.indexOf(who) + 1);

test("[P16] [P17] ratings are sorted, people leave and join: grade, wage and bonus stay with their names", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(people, { minLength: 1 }),
      fc.shuffledSubarray(people, { minLength: 1 }),
      async (before, after) => {
        const host = withFunctions(openWorkbook([["x"]]));
        const results = await written(host, before);
        const rest = new Array<string[]>(people.length - after.length).fill(nobody);
        await write([...after.map(rowOf), ...rest], "Plan", "H2");
        const column = async (
          key: Parameters<typeof columnOf>[1] | "ratee",
        ): Promise<readonly unknown[]> => {
          const at = key === "ratee" ? 0 : columnOf(results, key);
          return (await cellsOf(host, `${cellAddress(1, at)}:${cellAddress(5, at)}`, "R")).flat();
        };
        const shown = await Promise.all((["ratee", "grade", "wage", "bonus"] as const).map(column));
        const expected = after.map((who): readonly unknown[] => {
          const isKnown = before.includes(who);
          const score = points[people.indexOf(who)] ?? 0;
          const times = 1.1;
          return [
            who,
            grades[people.indexOf(who)],
            isKnown ? baseOf(who) * 1.04 : "",
            isKnown ? expect.closeTo((2 * baseOf(who) * times * score) / 100, 6) : "",
          ];
        });
        const lines = shown[0]?.map((_, row) => shown.map((own) => own[row])) ?? [];
        expect(lines).toEqual([...expected, ...new Array(5 - after.length).fill(["", "", "", ""])]);
        const known = after.filter((who) => before.includes(who));
        const bonuses = known.map(
          (who) => 2 * baseOf(who) * 1.1 * (points[people.indexOf(who)] ?? 0),
        );
        const sum = bonuses.reduce((all, own) => all + own / 100, 0);
        expect((await cellsOf(host, addressOf(setting("sum")), "P"))[0]?.[0]).toBeCloseTo(sum, 6);
      },
    ),
    { numRuns: 12 },
  );
});

test("[P16] what was filled in is found by name on the next sheet, also for those who have no result now", () => {
  const region = {
    values: [
      ["Ratee", headers.wageBase, "", payNames, headers.wageBase],
      ["Wang", 2, "", "li ", 1],
      ["Li", 1, "", "Wang", 2],
      ["", "", "", "Zhou", 3],
      ["", "", "", "Ana", ""],
    ],
  } as never;
  const known = knownInputs(region, payNames, titles);
  expect(["Li", "Wang", "Zhou", "Ana"].map((who) => known.of(who, headers.wageBase))).toEqual([
    1,
    2,
    3,
    "",
  ]);
  expect(known.names).toEqual(["li ", "Wang", "Zhou"]);
});
