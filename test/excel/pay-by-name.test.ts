import fc from "fast-check";
import { readAroundSelection } from "../../src/excel/read-region";
import { paneWords } from "../../src/locales";
import type { Chosen } from "../../src/sheets/appraisal/inputs";
import { defaultParameters } from "../../src/sheets/appraisal/parameters";
import { parametersSheet } from "../../src/sheets/appraisal/parameters-sheet";
import { columnOf, inputStart, knownInputs } from "../../src/sheets/appraisal/result-source";
import { resultsOf } from "../../src/sheets/appraisal/results";
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

test("[P16] ratings are sorted, a name is taken out: wage and bonus stay with the person they were filled in for", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(people, { minLength: 4 }),
      fc.shuffledSubarray(people, { minLength: 3 }),
      async (before, after) => {
        const host = withFunctions(openWorkbook([["x"]]));
        await write(scheme);
        await write([head, ...before.map((who) => rated(who, 80))], "Plan", "H1");
        const [own, ratings] = [
          await chosenAt(host, 0, schemeOrder),
          await chosenAt(host, 7, ratingOrder),
        ];
        const inputs = {
          scheme: own,
          ratings,
          missing: "hold",
          zeros: "missing",
          output: "formulas",
        } as const;
        const results = resultsOf(inputs);
        if (!results?.ok) throw new Error("no results");
        const parameters = defaultParameters(words.review);
        const known = knownInputs(undefined, payNames, titles);
        const source = {
          state: inputs,
          results: results.value,
          parameters,
          parametersName: "P",
          known,
          words,
        };
        right(
          await added(
            [
              parametersSheet(words.review, "R", columnOf(results.value, "bonus"), 4),
              resultsSheet(source, "R"),
            ].map((model, index) => ({ ...model, name: index === 0 ? "P" : "R" })),
          ),
        );
        const block = String.fromCharCode(65 + inputStart(results.value) + 1);
        await write(
          before.map((who) => [1000 * (people.indexOf(who) + 1), 1, 100]),
          "R",
          `${block}2`,
        );
        await write(
          [
            ...after.map((who) => rated(who, 80)),
            ...new Array<string[]>(4 - after.length).fill(["", "", "", "", ""]),
          ],
          "Plan",
          "H2",
        );
        const base = String.fromCharCode(65 + columnOf(results.value, "wage-base"));
        const names = (await cellsOf(host, "A2:A5", "R")).flat();
        const wages = (await cellsOf(host, `${base}2:${base}5`, "R")).flat();
        after.forEach((who, row) => {
          expect([names[row], wages[row]]).toEqual([who, 1000 * (people.indexOf(who) + 1)]);
        });
      },
    ),
    { numRuns: 8 },
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
