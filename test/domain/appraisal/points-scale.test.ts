import {
  Decimal,
  type SchemeRow,
  columnOf,
  lowRaters,
  lowRatings,
  smallerScales,
} from "../../../src/domain";

function rowsOf(
  weights: readonly number[],
  fulls: readonly (number | undefined)[] = [],
): SchemeRow[] {
  return weights.map((weight, index) => ({
    row: index + 1,
    group: index === 0 ? "上级" : "",
    groupWeight: index === 0 ? new Decimal(100) : undefined,
    indicator: `指标${index + 1}`,
    weight: new Decimal(weight),
    minRaters: undefined,
    full: fulls[index] === undefined ? undefined : new Decimal(fulls[index]),
  }));
}

function scalesOf(rows: readonly SchemeRow[], given: readonly number[]) {
  return smallerScales(rows, ratingsOf(given));
}

function ratingsOf(given: readonly number[]) {
  return {
    ratees: given.map(() => "李明"),
    groups: given.map(() => "上级"),
    raters: given.map(() => "王总"),
    indicators: given.map((_, index) => `指标${index + 1}`),
    ratings: columnOf(given.map((rating) => new Decimal(rating))),
    rated: given.map(() => true),
  };
}

test.each([
  [[20, 30, 20, 30], [18, 27, 16, 28], ["weight"]],
  [[0.2, 0.3, 0.2, 0.3], [18, 27, 16, 28], ["weight"]],
  [[20, 30, 20, 30], [18, 27, 16, 31], []],
  [
    [60, 40],
    [18, 15],
    ["weight", 20],
  ],
  [[10, 90], [18, 15], [20]],
  [
    [20, 30, 20, 30],
    [4, 5, 3, 4.5],
    ["weight", 5],
  ],
  [[5, 30, 35, 30], [9, 10, 8, 7], [10]],
  [[20, 30, 20, 30], [85, 90, 78, 66], []],
  [[100], [85], []],
] as const)("[P24] weights %j and ratings %j may be on %j", (weights, given, expected) => {
  expect(scalesOf(rowsOf(weights), given)).toEqual(expected);
});

test("[P24] an indicator with a full mark of its own is in no doubt", () => {
  expect(scalesOf(rowsOf([20, 80], [20, 80]), [18, 70])).toEqual([]);
  expect(scalesOf(rowsOf([20, 80], [20]), [18, 70])).toEqual(["weight"]);
  expect(scalesOf(rowsOf([20, 80], [20]), [18, 81])).toEqual([]);
});

test("[P24] an indicator whose ratings are low while others are not is told", () => {
  const low = (given: readonly number[]) =>
    lowRatings(rowsOf([60, 40]), ratingsOf(given)).map(({ group, indicator }) => [
      group,
      indicator,
    ]);
  expect(low([85, 4.5])).toEqual([["上级", "指标2"]]);
  expect(low([85, 18])).toEqual([["上级", "指标2"]]);
  expect(low([4, 4.5])).toEqual([]);
  expect(low([85, 90])).toEqual([]);
});

test("[P24] a rater whose ratings are all low while those of others are not is told", () => {
  const rated = (raters: readonly string[], given: readonly number[]) => ({
    ...ratingsOf(given),
    raters,
    indicators: given.map(() => "指标1"),
  });
  const low = (raters: readonly string[], given: readonly number[]) =>
    lowRaters(rowsOf([100]), rated(raters, given)).map(({ rater }) => rater);
  expect(low(["王总", "王总", "罗丹", "罗丹"], [80, 75, 8, 9])).toEqual(["罗丹"]);
  expect(low(["王总", "罗丹"], [80, 8])).toEqual([]);
  expect(low(["王总", "王总", "罗丹", "罗丹"], [30, 35, 8, 9])).toEqual([]);
});
