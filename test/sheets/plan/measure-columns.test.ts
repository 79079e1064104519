import { newMeasure } from "../../../src/sheets/plan/draft";
import { columnsFor } from "../../../src/sheets/plan/measure-columns";
import { table } from "./plan-models";

const headers = ["区域", "客户经理", "去年销售额", "去年利润", "利润上限", "上限", "一月"];
const own = {
  ...table,
  headers,
  rows: [["华东", "王磊", 1, 2, 3, 4, 5]],
  types: [["String", "String", "Double", "Double", "Double", "Double", "Double"] as const],
};
const columns = { region: 0, person: 1, driver: 2, max: 5 };
const measures = ["销售额", "利润", "费用"].map(newMeasure);

test("[D11] a measure is split by the column named after it and held by limits of its name; without one, as the first", () => {
  const of = (index: number, driver?: string) =>
    columnsFor(
      { measures: measures.map((one, at) => (at === index ? { ...one, driver } : one)) },
      index,
      own,
      columns,
    );
  expect(of(0)).toEqual(columns);
  expect(of(1)).toEqual({ region: 0, person: 1, driver: 3, max: 4 });
  expect(of(1, "")).toEqual({ region: 0, person: 1, driver: 2, max: 4 });
  expect(of(2)).toEqual({ region: 0, person: 1, driver: 2 });
  expect(of(2, "去年利润")).toEqual({ region: 0, person: 1, driver: 3 });
});
