import { valueAt } from "../../../src/domain";
import type { Plan } from "../../../src/sheets/plan/plan";
import { filledIn, lostMeasures, readActuals } from "../../../src/sheets/plan/read-actuals";
import { rowFinder } from "../../../src/sheets/plan/rows";
import type { CellType, CellValue, Region } from "../../../src/sheets/region";

function sheet(rows: readonly (readonly CellValue[])[]): Region {
  const values: CellValue[][] = [
    ["Actuals: sales", "", "", ""],
    ["Region", "Manager", "Q1", "Q2"],
    ...rows.map((line) => [...line]),
    ["", "", "", ""],
    ["Actuals: profit", "", "", ""],
    ["Region", "Manager", "Q1", "Q2"],
    ["East", "Li", 99, 99],
  ];
  const typeOf = (value: CellValue): CellType =>
    value === "" ? "Empty" : typeof value === "number" ? "Double" : "String";
  return {
    sheetId: "s",
    sheetName: "Actuals",
    row: 0,
    column: 0,
    values,
    types: values.map((line) => line.map(typeOf)),
    formulas: values,
    tableName: undefined,
  };
}

const planOf = (...paths: string[][]): Plan => ({ paths }) as unknown as Plan;
const read = (region: Region, plan: Plan, closed: number) => {
  const { table, refusals } = readActuals(region, plan, "Actuals: sales", closed);
  return {
    amounts: table.cells.map((line) =>
      line.map((unit) => valueAt({ units: [unit], places: table.places }, 0).toNumber()),
    ),
    refusals: refusals.map(({ kind, who, row }) => [kind, who, row]),
  };
};

test("somebody who moves is found by name where nobody else has it; a path that is there wins", () => {
  const find = rowFinder(
    [
      ["East", "Li"],
      ["West", "Wang"],
      ["West", "New"],
    ],
    [
      ["East", "Li"],
      ["East", "Wang"],
      ["East", "Old"],
    ],
  );
  expect(
    [
      ["East", "Li"],
      ["West", "Wang"],
      ["West", "New"],
    ].map(find),
  ).toEqual([0, 1, undefined]);
  const two = rowFinder(
    [
      ["North", "Li"],
      ["South", "Li"],
    ],
    [
      ["East", "Li"],
      ["West", "Wang"],
    ],
  );
  expect(
    [
      ["North", "Li"],
      ["South", "Li"],
    ].map(two),
  ).toEqual([undefined, undefined]);
  const taken = rowFinder(
    [
      ["East", "Li"],
      ["West", "Li"],
    ],
    [["East", "Li"]],
  );
  expect(
    [
      ["East", "Li"],
      ["West", "Li"],
    ].map(taken),
  ).toEqual([0, undefined]);
});

test("closed figures follow their people; blanks, texts, somebody new and somebody gone are named with their rows", () => {
  const region = sheet([
    ["East", "Li", 10.5, ""],
    ["East", "Wang", 20, 7],
    ["East", "Zhao", "n/a", ""],
    ["East", "Gone", 5, ""],
    ["East", "Idle", 0, ""],
  ]);
  const plan = planOf(["East", "Li"], ["West", "Wang"], ["East", "Zhao"], ["East", "New"]);
  expect(read(region, plan, 1)).toEqual({
    amounts: [[10.5], [20], [0], [0]],
    refusals: [
      ["text", "Zhao", 4],
      ["joined", "New", 0],
      ["left", "Gone", 5],
    ],
  });
  expect(read(region, plan, 2).refusals).toEqual([
    ["blank", "Li", 2],
    ["text", "Zhao", 4],
    ["blank", "Zhao", 4],
    ["joined", "New", 0],
    ["left", "Gone", 5],
  ]);
  expect(read(region, plan, 0)).toEqual({ amounts: [[], [], [], []], refusals: [] });
});

test("what was filled in is kept when the sheet is made again, measure by measure", () => {
  const known = filledIn(
    sheet([
      ["East", "Li", 10.5, ""],
      ["East", "Wang", 20, 7],
    ]),
    planOf(["West", "Wang"], ["East", "Li"]),
    (measure) => `Actuals: ${measure}`,
  );
  expect(
    [
      known("sales", ["West", "Wang"], 1),
      known("sales", ["East", "Li"], 0),
      known("profit", ["East", "Li"], 0),
      known("expense", ["East", "Li"], 0),
    ].map(({ value }) => value),
  ).toEqual([7, 10.5, 99, ""]);
});

test("measures with figures that are in the plan no more are named with their rows", () => {
  const region = sheet([["East", "Li", 10.5, ""]]);
  const lost = (...names: string[]) =>
    lostMeasures(region, { names } as unknown as Plan, (measure) => `Actuals: ${measure}`);
  expect(lost("sales", "profit")).toEqual([]);
  expect(lost("sales")).toEqual([{ title: "Actuals: profit", row: 4 }]);
  expect(lost("Sales", "profit")).toEqual([{ title: "Actuals: sales", row: 0 }]);
});
